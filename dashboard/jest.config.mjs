import { moduleNameMapper } from '../jest.preset.mjs';

export default {
  displayName: 'dashboard',
  preset: 'jest-preset-angular',
  rootDir: import.meta.dirname,
  setupFilesAfterEnv: ['<rootDir>/src/test-setup.ts'],
  moduleNameMapper,
};
