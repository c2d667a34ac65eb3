import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeFolder } from './make-folder.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lotse-folder-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

test('a folder is made with all that leads to it, and once more does no harm', () => {
  const path = join(root, 'a/b/c')
  makeFolder(path, 0o700)
  makeFolder(path)
  expect(statSync(path).mode & 0o777).toBe(0o700)
})

test('a file in the way and a file system that takes no folders are errors, not endless waits', () => {
  writeFileSync(join(root, 'file'), '')
  expect(() => makeFolder(join(root, 'file/below'))).toThrow()
  expect(() => makeFolder('/proc/lotse/deep')).toThrow()
})
