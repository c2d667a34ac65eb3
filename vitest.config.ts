import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Nothing of these reaches out of a function, so that their files share what they import instead of reading it anew. */
const PURE = ['content-schema', 'player', 'renderer']

const node = (name: string) => ({
  test: {
    name,
    include: [`${name}/**/*.test.ts`],
    environment: 'node',
    isolate: !PURE.includes(name),
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // By itself a poll gives up after a second, which a busy machine takes for anything.
    expect: { poll: { timeout: 25_000, interval: 20 } },
  },
})

export default defineConfig({
  test: {
    projects: ['content-schema', 'player', 'main', 'renderer', 'control-server', 'build'].map(node),
    // The slow ones wait for processes of their own, which need a core as well.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    exclude: ['**/node_modules/**', 'dist/**', 'e2e/**'],
  },
})
