import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const node = (name: string) => ({
  test: {
    name,
    include: [`${name}/**/*.test.ts`],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // By itself a poll gives up after a second, which a busy machine takes for anything.
    expect: { poll: { timeout: 25_000, interval: 20 } },
  },
})

export default defineConfig({
  test: {
    projects: ['content-schema', 'player', 'main', 'renderer', 'control-server', 'build'].map(node),
    // The slow ones wait for processes of their own, so two share two cores well.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    exclude: ['**/node_modules/**', 'dist/**', 'e2e/**'],
  },
})
