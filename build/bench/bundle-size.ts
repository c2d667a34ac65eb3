import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { uiDir } from '../launch/player-process.ts'
import type { Figure } from './figure.ts'

/** Size of what the pages of the screens load: code and style on the wire, fonts beside them. */
export function measureBundle(): Figure[] {
  const files = readdirSync(uiDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const total = (ending: RegExp, size: (file: string) => number) =>
    files.filter((file) => ending.test(file)).reduce((sum, file) => sum + size(file), 0)
  const zipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length
  const kB = (bytes: number) => `${Math.round(bytes / 1_000)} kB`
  return [
    {
      what: 'Renderer bundle, code and style',
      value: `${kB(total(/\.(js|css|html)$/, (file) => readFileSync(file).length))}, ${kB(total(/\.(js|css|html)$/, zipped))} zipped`,
      how: 'All .js, .css and .html of dist/renderer (monitor and stele together), gzip level 9.',
    },
    {
      what: 'Renderer bundle, fonts',
      value: kB(total(/\.woff2$/, (file) => readFileSync(file).length)),
      how: 'All .woff2 of dist/renderer; a page loads only the scripts that it shows.',
    },
  ]
}
