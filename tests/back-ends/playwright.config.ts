import {defineConfig} from '@playwright/test';

/** The built extension beside real software: one at a time, since each has a server, a browser and minutes of pages. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.output/back-ends',
  // Installing the software, and going through all of its pages at a person's pace, takes as long as it takes.
  timeout: 2_400_000,
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  reporter: [['list']],
});
