import { DataSource } from 'typeorm';
import { databaseOptions } from '../src/data-source';
import { dropDatabase, freshDatabase, type TestDatabase } from './start-api';

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await freshDatabase();
  source = await new DataSource(databaseOptions(database.ownerUrl, 2)).initialize();
});
afterAll(async () => {
  await source.destroy();
  await dropDatabase(database.name);
});

it('has nothing to migrate: the entities and the migrated database say the same', async () => {
  const difference = await source.driver.createSchemaBuilder().log();
  expect(difference.upQueries.map((query) => query.query)).toEqual([]);
});
it('never synchronises by itself', () => {
  expect(source.options).toMatchObject({ synchronize: false });
  expect(source.options.dropSchema ?? false).toBe(false);
});
it('has run every migration', async () => {
  expect(await source.showMigrations()).toBe(false);
});
