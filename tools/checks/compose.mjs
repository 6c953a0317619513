/** Reads docker-compose.yml and Dockerfile the way a person would: what waits for what, which role connects, what is copied. */
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const root = path.resolve(import.meta.dirname, '../..');
const compose = parse(fs.readFileSync(path.join(root, 'docker-compose.yml'), 'utf8'));
const dockerfile = fs.readFileSync(path.join(root, 'Dockerfile'), 'utf8');
const { postgres, migrations, stride } = compose.services;
const checks = [
  ['PostgreSQL has a health check', Array.isArray(postgres.healthcheck?.test)],
  ['the records live in a volume', postgres.volumes?.some((volume) => volume.startsWith('records:')) === true && 'records' in compose.volumes],
  ['the migrations wait for a healthy PostgreSQL', migrations.depends_on?.postgres?.condition === 'service_healthy'],
  ['the API waits for finished migrations', stride.depends_on?.migrations?.condition === 'service_completed_successfully'],
  ['the API has a health check on readiness', JSON.stringify(stride.healthcheck?.test ?? '').includes('/health/ready')],
  ['the API connects as stride_app', stride.environment?.DATABASE_URL?.startsWith('postgres://stride_app:') === true],
  ['the API never gets the owner’s role', !('DATABASE_OWNER_URL' in stride.environment)],
  ['production has no demo clinic', stride.environment?.DEMO === '0' && stride.environment?.STRIDE_PRODUCTION === '1'],
  ['no password is written down', Object.values(compose.services).every((service) => Object.entries(service.environment ?? {}).every(([name, value]) => !name.includes('PASSWORD') || String(value).startsWith('${')))],
  ['the image runs as an ordinary user', /^USER node$/m.test(dockerfile)],
  ['the image carries the fonts of the printed plan', dockerfile.includes('libs/printed-plan/fonts')],
  ['every command exists in the build', [migrations.command, stride.command].flat().filter((word) => word.endsWith('.mjs')).every((file) => fs.readFileSync(path.join(root, 'tools/build/build-api.mjs'), 'utf8').includes(`${path.basename(file, '.mjs')}: `))],
];
const failed = checks.filter(([, holds]) => !holds);
for (const [name, holds] of checks) console.log(`${holds ? 'ok    ' : 'FAILED'}  ${name}`);
process.exit(failed.length === 0 ? 0 : 1);
