import { afterEach, expect, test, vi } from 'vitest'
import { keepForDeadSpots } from './keep-for-dead-spots.ts'

afterEach(() => void vi.unstubAllGlobals())

test('keeps what it is told to, however early it is, and what the page has loaded', async () => {
  const fetched: string[] = []
  vi.stubGlobal('navigator', {
    serviceWorker: { register: async () => undefined, controller: {}, addEventListener: () => undefined },
  })
  vi.stubGlobal('location', { href: 'https://house.test/w' })
  vi.stubGlobal('performance', {
    getEntriesByType: () =>
      ['n/assets/way.js', 'visitor/v1/house'].map((path) => ({ name: `https://house.test/${path}` })),
  })
  vi.stubGlobal('fetch', async (url: string) => {
    fetched.push(url)
    return new Response('')
  })
  const finder = 'https://house.test/w/assets/way-worker.js'
  await keepForDeadSpots({ workerUrl: './w/sw.js', scope: './w', assetsUrl: './n/assets/', filesBeside: [finder] })
  expect(fetched).toEqual([finder, 'https://house.test/n/assets/way.js'])
})
