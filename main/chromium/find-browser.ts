import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'brave-browser',
]

/** First Chromium of this machine, or undefined. `LOTSE_BROWSER` names another one. */
export function findBrowser(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const named = env['LOTSE_BROWSER']
  if (named !== undefined && named !== '') return isExecutable(named) ? named : undefined
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin'].filter((folder) => folder !== '')
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
