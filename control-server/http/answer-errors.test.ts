import { pino } from 'pino'
import { expect, test } from 'vitest'
import { createApp } from './app.ts'

test('a bug is logged with its address, but without the token of a visitor', async () => {
  const lines: string[] = []
  const log = pino({}, { write: (line: string) => void lines.push(line) })
  const app = await createApp({ log, behindProxy: false, https: false })
  for (const path of ['/n/:token', '/visitor/v1/tickets/:token/way', '/api/v1/areas/:id']) {
    app.get(path, () => {
      throw new Error('bug')
    })
  }
  for (const path of ['/n/SECRET', '/visitor/v1/tickets/SECRET/way', '/api/v1/areas/hall']) {
    expect((await app.inject(path)).statusCode).toBe(500)
  }
  await app.close()
  const urls = lines.map((line) => (JSON.parse(line) as { url?: string }).url).filter((url) => url !== undefined)
  expect(urls).toEqual(['/n/…', '/visitor/v1/tickets/…/way', '/api/v1/areas/hall'])
  expect(lines.join('')).not.toContain('SECRET')
})
