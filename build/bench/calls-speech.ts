import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Figure } from './figure.ts'

const CALL_COUNT = 10
const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Ten calls within a second on a real page, its output recorded on the audio thread and read back clip by clip: the
 * browser spec of speech with more calls than CI has time for. Throws when it fails.
 */
export function measureCallsSpeech(): Figure[] {
  const startedAt = performance.now()
  const run = spawnSync(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', 'e2e/renderer/speech.spec.ts', '-g', 'within a second'],
    { cwd: root, env: { ...process.env, LOTSE_ANNOUNCED_CALLS: String(CALL_COUNT) }, encoding: 'utf8' },
  )
  if (run.status !== 0) throw new Error(`the announcements were not whole:\n${run.stdout}`)
  const seconds = Math.round((performance.now() - startedAt) / 1_000)
  return [
    {
      what: `${CALL_COUNT} calls within a second: full announcements in order`,
      value: `${CALL_COUNT} of ${CALL_COUNT}`,
      how: `Clips told apart in what a real page sends to its loudspeaker, none overlapping, none again after a reload; ${seconds} s in all.`,
    },
  ]
}
