import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'

/** A folder of its own for a test, gone afterwards. */
export function testFolder(): { readonly path: string } & Disposable {
  const path = mkdtempSync(join(tmpdir(), 'lotse-core-'))
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) }
}

export const silent: pino.Logger = pino({ level: 'silent' })
