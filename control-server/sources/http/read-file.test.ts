import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readFileAddress } from './read-file.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'lotse-file-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

const options = { bytesMax: 1_000, nowMs: Date.now() }

test('a settled file answers a second question with "unchanged", until it changes', async () => {
  const path = join(dir, 'news.xml')
  writeFileSync(path, 'eins')
  utimesSync(path, new Date(1_000_000), new Date(1_000_000))
  const first = await readFileAddress(path, options)
  const validators = first.ok && first.value.kind === 'content' ? first.value.validators : {}
  expect(validators.etag).toBeDefined()
  expect(await readFileAddress(path, { ...options, validators })).toEqual({ ok: true, value: { kind: 'unchanged' } })
  writeFileSync(path, 'zwei')
  const second = await readFileAddress(path, { ...options, validators })
  expect(second.ok && second.value.kind === 'content' && second.value.bytes.toString()).toBe('zwei')
})

test('a file that was changed just now is read again, because it may change within the same tick', async () => {
  const path = join(dir, 'news.xml')
  writeFileSync(path, 'eins')
  const answer = await readFileAddress(path, { ...options, nowMs: Date.now() })
  expect(answer.ok && answer.value.kind === 'content' && answer.value.validators.etag).toBeUndefined()
})

test('file: addresses work', async () => {
  writeFileSync(join(dir, 'mit leerzeichen.xml'), 'x')
  const answer = await readFileAddress(pathToFileURL(join(dir, 'mit leerzeichen.xml')).href, options)
  expect(answer.ok).toBe(true)
})

test('what can not be read is a problem, not a crash', async () => {
  writeFileSync(join(dir, 'gross.xml'), Buffer.alloc(1_001))
  const codes = await Promise.all(
    [join(dir, 'fehlt.xml'), dir, join(dir, 'gross.xml')].map(async (path) => {
      const answer = await readFileAddress(path, options)
      return answer.ok ? 'fine' : answer.error.code
    }),
  )
  expect(codes).toEqual(['file-missing', 'file-missing', 'too-large'])
})
