import { moduleNameMapper, swcTransform } from '../jest.preset.mjs';

export default {
  displayName: 'api',
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  testRegex: '.*\\.spec\\.ts$',
  setupFiles: ['reflect-metadata'],
  transform: swcTransform,
  moduleNameMapper,
};
