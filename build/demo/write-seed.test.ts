import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parseJson } from '#schema/parse'
import { SiteSeed } from '#schema/site-seed'
import { writeDemoSeed } from './write-seed.ts'

let dir: string

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lotse-seed-'))
})
afterAll(() => rm(dir, { recursive: true, force: true }))

it('writes a seed that can be read back, with its media, whatever was there before', async () => {
  const folder = join(dir, 'new', 'seed')
  await writeDemoSeed(folder, { mockCityUrl: 'http://127.0.0.1:9' })
  await writeDemoSeed(folder, { mockCityUrl: 'http://127.0.0.1:9' })
  const text = await readFile(join(folder, 'site.json'), 'utf8')
  const seed = parseJson(SiteSeed, text)
  if (!seed.ok) throw new Error(seed.error.join('; '))
  expect((await readdir(join(folder, 'media'))).toSorted()).toEqual(['foerderturm.mp4', 'rathaus.png', 'stadtpark.png'])

  const fed = new Set(seed.value.sources.map(({ factKey }) => factKey))
  const shown = [...text.matchAll(/"factKey": "([^"]+)"/g)].map(([, key]) => key)
  expect(fed.size).toBe(2)
  expect(new Set(shown)).toEqual(fed)
})
