/** `npm run reset`: an empty clinic. Takes away the embedded database of this checkout, and nothing else. */
import { onPinnedNode } from './pinned-node.mjs';

onPinnedNode();
const fs = await import('node:fs');
const path = await import('node:path');
const { dataFolder } = await import('./clinic.mjs');
const { startEmbeddedPostgres } = await import('../embedded-postgres/embedded-postgres.mjs');

if (process.env.DATABASE_URL) {
  console.error('DATABASE_URL is set: a database of your own is not reset from here.');
  process.exit(1);
}
const dir = path.join(dataFolder(), 'postgres');
const server = await startEmbeddedPostgres({ dir });
const pg = await import('pg');
const client = new pg.default.Client({ connectionString: server.url });
await client.connect();
await client.query('drop schema public cascade');
await client.query('create schema public');
await client.end();
await server.stop();
console.log(fs.existsSync(dir) ? 'The embedded clinic is empty. npm start makes it anew.' : 'There was nothing to reset.');
