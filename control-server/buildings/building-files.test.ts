import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readBuildingFiles } from './building-files.ts'
import { FILE_LIMITS } from './file-limits.ts'
import { zip } from './zip-files.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lotse-files-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

const bytes = (text: string) => new TextEncoder().encode(text)
const SMALL = { fileBytesMax: 1_000, totalBytesMax: 1_500, fileCountMax: 3 }

/** An archive with names that no honest program writes. */
async function zipOf(entries: readonly [string, Uint8Array][], password?: string): Promise<string> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false })
  for (const [name, content] of entries) {
    await writer.add(name, new Uint8ArrayReader(content), password === undefined ? {} : { password })
  }
  const path = join(dir, 'archive.zip')
  await writeFile(path, await writer.close())
  return path
}

async function pathsIn(path: string, limits = FILE_LIMITS) {
  const files = await readBuildingFiles(path, limits)
  return files.ok ? files.value.map((file) => file.path) : files.error.kind
}

describe('a folder', () => {
  it('gives its files with their paths, without hidden ones and links', async () => {
    await mkdir(join(dir, 'og', '__MACOSX'), { recursive: true })
    await writeFile(join(dir, 'unit.geojson'), '{}')
    await writeFile(join(dir, 'og', 'level.geojson'), '{}')
    await writeFile(join(dir, '.DS_Store'), '')
    await writeFile(join(dir, 'og', '__MACOSX', 'x.json'), '{}')
    await symlink('/etc/passwd', join(dir, 'passwd.json'))
    expect(await pathsIn(dir)).toEqual(['og/level.geojson', 'unit.geojson'])
  })

  it('is not read when it is too much', async () => {
    await writeFile(join(dir, 'a.json'), 'x'.repeat(900))
    expect(await pathsIn(dir, SMALL)).toEqual(['a.json'])
    await writeFile(join(dir, 'b.json'), 'x'.repeat(900))
    expect(await pathsIn(dir, SMALL)).toBe('too-large')
    await writeFile(join(dir, 'b.json'), 'x'.repeat(1_001))
    expect(await pathsIn(join(dir, 'b.json'), SMALL)).toBe('too-large')
    for (const name of ['b.json', 'c.json', 'd.json']) await writeFile(join(dir, name), '')
    expect(await pathsIn(dir, SMALL)).toBe('too-many-files')
  })

  it('says in one German sentence or two what is wrong', async () => {
    const missing = await readBuildingFiles(join(dir, 'nowhere'))
    expect(missing).toMatchObject({
      ok: false,
      error: { kind: 'not-found', message: expect.stringMatching(/gibt es nicht/) },
    })
    await writeFile(join(dir, 'b.json'), 'x'.repeat(1_001))
    const large = await readBuildingFiles(join(dir, 'b.json'), { ...SMALL, fileBytesMax: 1_048_576 - 1_047_576 })
    expect(large).toMatchObject({ ok: false, error: { message: expect.stringMatching(/größer als .* MB/) } })
  })
})

describe('an archive', () => {
  it('is unpacked, and packed again to the same bytes', async () => {
    const files = [
      { path: 'manifest.json', bytes: bytes('{}') },
      { path: 'unit.geojson', bytes: bytes('Ünit') },
    ]
    const path = join(dir, 'b.zip')
    await writeFile(path, await zip(files))
    const read = await readBuildingFiles(path)
    expect(read.ok && read.value.map((file) => [file.path, new TextDecoder().decode(file.bytes)])).toEqual([
      ['manifest.json', '{}'],
      ['unit.geojson', 'Ünit'],
    ])
    expect(await zip(files)).toEqual(await zip(files))
  })

  it.each([
    ['../unit.geojson'],
    ['a/../../unit.geojson'],
    ['/etc/unit.geojson'],
    ['C:/unit.geojson'],
    ['a\\..\\unit.geojson'],
  ])('with %s is refused', async (name) => {
    expect(await pathsIn(await zipOf([[name, bytes('{}')]]))).toBe('unsafe-path')
  })

  it('that swells is refused, whatever it says of its size', async () => {
    const path = await zipOf([['unit.geojson', new Uint8Array(5_000_000)]])
    const limits = { ...FILE_LIMITS, fileBytesMax: 100_000 }
    expect(await pathsIn(path, limits)).toBe('too-large')
    // The same bomb, with a directory that claims one byte.
    const { readFile } = await import('node:fs/promises')
    const packed = await readFile(path)
    const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
    for (let at = 0; at + 30 < packed.byteLength; at++) {
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 1, true)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true)
    }
    await writeFile(path, packed)
    expect(['too-large', 'not-zip']).toContain(await pathsIn(path, limits))
  })

  it('with too many files is refused, also when each is small', async () => {
    const many = Array.from({ length: 4 }, (_, index): [string, Uint8Array] => [`${index}.json`, bytes('{}')])
    expect(await pathsIn(await zipOf(many), SMALL)).toBe('too-many-files')
    const large = Array.from({ length: 3 }, (_, index): [string, Uint8Array] => [`${index}.json`, new Uint8Array(600)])
    expect(await pathsIn(await zipOf(large), SMALL)).toBe('too-large')
  })

  it('that is cut off, encrypted or empty gives no files', async () => {
    expect(await pathsIn(await zipOf([['unit.geojson', bytes('{}')]], 'geheim'))).toBe('not-zip')
    await writeFile(join(dir, 'cut.zip'), (await zip([{ path: 'a.json', bytes: bytes('{}') }])).subarray(0, 40))
    expect(await pathsIn(join(dir, 'cut.zip'))).toBe('not-zip')
    expect(await pathsIn(await zipOf([]))).toEqual([])
  })
})
