import { moduleNameMapper, swcTransform } from '../jest.preset.mjs';

export default {
  displayName: 'api',
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  testRegex: '.*\\.spec\\.ts$',
  // One real PostgreSQL for the whole run; every spec file gets a database of its own in it.
  globalSetup: '<rootDir>/test/postgres.setup.mjs',
  globalTeardown: '<rootDir>/test/postgres.teardown.mjs',
  setupFiles: ['reflect-metadata'],
  testTimeout: 30_000,
  maxWorkers: 2,
  transform: swcTransform,
  moduleNameMapper,
};
