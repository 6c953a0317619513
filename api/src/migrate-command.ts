import { migrateDatabase } from './migrate';

const ownerUrl = process.env['DATABASE_OWNER_URL'];
const password = process.env['STRIDE_APP_PASSWORD'];
if (ownerUrl === undefined || password === undefined) {
  console.error('DATABASE_OWNER_URL and STRIDE_APP_PASSWORD are needed.');
  process.exit(2);
}
try {
  await migrateDatabase(ownerUrl, password);
} catch (error) {
  console.error(
    `The database could not be prepared: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exit(1);
}
