/** Starts the PostgreSQL of this test run, in a folder of its own that the teardown removes. */
import os from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '../../tools/embedded-postgres/embedded-postgres.mjs';

export default async function setUp() {
  // Straight below the temporary folder: a private folder in between would be closed to the user PostgreSQL runs as.
  const dir = path.join(os.tmpdir(), `stride-test-${process.pid}`);
  const server = await startEmbeddedPostgres({ dir, settings: { max_connections: 100 } });
  globalThis.strideTestServer = { server, dir };
  // Refusals are what many specs provoke; LOG_LEVEL=warn shows what the server says about them.
  process.env.LOG_LEVEL ??= 'silent';
  process.env.STRIDE_TEST_DATABASE = server.url;
}
