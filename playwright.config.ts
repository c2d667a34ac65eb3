import { defineConfig } from '@playwright/test'
import { findBrowser } from '#main/chromium/find-browser'

const executablePath = findBrowser(process.env)

/** Houses of real processes, and a minute of playback or of speech: they mostly wait. */
const WAITING = ['e2e/*.spec.ts', 'e2e/renderer/{playback,speech}.spec.ts']

/*
 * Two workers on two cores for the specs of one page or one server, which keep a core busy each; beside them one for
 * those that wait: for patience to run out, for a server that was killed, for the next slide. A third busy one makes
 * all of them slower.
 */
export default defineConfig({
  testDir: 'e2e',
  workers: 3,
  projects: [
    { name: 'waiting', testMatch: WAITING, workers: 1 },
    { name: 'busy', testMatch: 'e2e/*/*.spec.ts', testIgnore: WAITING, workers: 2 },
  ],
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  outputDir: 'test-results',
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    // A film of each page would take a fifth of the whole time; the trace has the document at each step without it.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
