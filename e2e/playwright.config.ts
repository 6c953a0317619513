import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: './src',
  reporter: 'line',
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 8000 },
  outputDir: '../test-results',
  use: {
    baseURL: process.env['BASE_URL'] ?? 'http://127.0.0.1:3000',
    viewport: { width: 1280, height: 800 },
    // What stands between a page and the clinic would hide requests from the journeys; the one about it allows it.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
});
