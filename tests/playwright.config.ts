import {defineConfig} from '@playwright/test';

/** Journeys with the built extension: each has a browser of its own, so two at a time is what two cores bear. */
export default defineConfig({
  testDir: 'journeys',
  outputDir: '../.output/journeys',
  timeout: 120_000,
  expect: {timeout: 20_000},
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  // A picture that is missing is a failure until somebody has looked at it: npm run pictures.
  snapshotPathTemplate: '{testDir}/../pictures/{arg}{ext}',
  updateSnapshots: 'none',
  reporter: [['list']],
});
