import { expect, test } from 'vitest'
import { encodeBundle } from '#player/wayfinding/bundle'
import { house, houseDirectory } from '../../e2e/renderer/stele-house.ts'
import { type Knowledge, KnowledgeLoader } from './knowledge.ts'

const [PLAN, DIRECTORY, BROKEN] = ['a'.repeat(64), 'b'.repeat(64), 'c'.repeat(64)]

const [building, directory] = [encodeBundle(house), new TextEncoder().encode(JSON.stringify(houseDirectory))]

function start(assets: Map<string, Uint8Array>) {
  const loaded: Knowledge[] = []
  const waiting: (() => void)[] = []
  const loader = new KnowledgeLoader(
    {
      fetchBytes: (sha256) => Promise.resolve(assets.get(sha256)),
      later: (then) => {
        waiting.push(then)
        return () => void waiting.splice(waiting.indexOf(then), 1)
      },
    },
    (knowledge) => loaded.push(knowledge),
  )
  return { loader, loaded, waiting }
}
const settled = () => new Promise((resolve) => setImmediate(resolve))

test('loads house and directory, and asks once for the same release', async () => {
  const { loader, loaded, waiting } = start(
    new Map([
      [PLAN, building],
      [DIRECTORY, directory],
    ]),
  )
  loader.want({ buildingSha256: PLAN, directorySha256: DIRECTORY })
  loader.want({ buildingSha256: PLAN, directorySha256: DIRECTORY })
  await settled()
  expect(loaded).toHaveLength(1)
  expect(loaded[0]?.search?.query('wohngeld', 3)[0]?.entry.id).toBe('wohngeld')
  expect(waiting).toEqual([])
})

test('what does not answer is asked for again, and the rest is used meanwhile', async () => {
  const assets = new Map([[DIRECTORY, directory]])
  const { loader, loaded, waiting } = start(assets)
  loader.want({ buildingSha256: PLAN, directorySha256: DIRECTORY })
  await settled()
  expect(loaded.at(-1)?.plan).toBeUndefined()
  expect(loaded.at(-1)?.search?.query('wohngeld', 3)).not.toEqual([])
  assets.set(PLAN, building)
  waiting.shift()?.()
  await settled()
  expect(loaded.at(-1)?.plan?.id).toBe(house.id)
  expect(waiting).toEqual([])
})

test('a file that is no building counts as none, without asking for ever', async () => {
  const { loader, loaded, waiting } = start(
    new Map([
      [BROKEN, new TextEncoder().encode('{"format":"lotse-building-9"}')],
      [DIRECTORY, directory],
    ]),
  )
  loader.want({ buildingSha256: BROKEN, directorySha256: DIRECTORY })
  await settled()
  expect(loaded.at(-1)?.plan).toBeUndefined()
  expect(waiting).toEqual([])
})

test('a release without house and directory leaves nothing to search', async () => {
  const { loader, loaded } = start(new Map())
  loader.want({ buildingSha256: undefined, directorySha256: undefined })
  await settled()
  expect(loaded).toEqual([{ plan: undefined, graph: undefined, directory: undefined, search: undefined }])
})
