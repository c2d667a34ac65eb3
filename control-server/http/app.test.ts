import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Type from 'typebox'
import { describe, expect, it } from 'vitest'
import { AppError } from '../errors.ts'
import { serveConsole } from './console-files.ts'
import { createTestApp } from './testing.ts'

async function start() {
  const app = await createTestApp()
  app.post('/echo', { schema: { body: Type.Object({ count: Type.Integer() }) } }, async (request) => request.body)
  app.get('/expected', async () => {
    throw new AppError('CONFLICT', 'Das geht gerade nicht.')
  })
  app.get('/bug', async () => {
    throw new Error('secret detail')
  })
  app.get('/full', async () => {
    throw Object.assign(new Error('write'), { code: 'SQLITE_FULL' })
  })
  return Object.assign(app, { [Symbol.asyncDispose]: () => app.close() })
}

describe('answers that are no success', () => {
  it.each([
    ['/expected', 409, 'CONFLICT'],
    ['/nowhere', 404, 'NOT_FOUND'],
    ['/bug', 500, 'INTERNAL'],
    ['/full', 507, 'DISK_FULL'],
    ['/%', 400, 'BAD_REQUEST'],
  ])('%s has the one shape of all failures', async (url, status, code) => {
    await using app = await start()
    const answer = await app.inject({ url })
    expect(answer.statusCode).toBe(status)
    expect(answer.json()).toEqual({ code, message: expect.stringMatching(/\.$/) })
  })

  it('keep the inside of a bug inside', async () => {
    await using app = await start()
    expect((await app.inject({ url: '/bug' })).body).not.toContain('secret')
  })

  it.each<[string, string, string, number]>([
    ['another type', '{"count":"1"}', 'application/json', 400],
    ['no JSON', '{', 'application/json', 400],
    ['no body', '', 'application/json', 400],
    ['another language', '<count/>', 'application/xml', 415],
    ['too much', JSON.stringify({ count: 1, text: 'x'.repeat(1_100_000) }), 'application/json', 413],
  ])('refuse %s', async (_what, payload, type, status) => {
    await using app = await start()
    const answer = await app.inject({ method: 'POST', url: '/echo', payload, headers: { 'content-type': type } })
    expect(answer.statusCode).toBe(status)
    expect(answer.json()).toEqual({ code: expect.any(String), message: expect.any(String) })
  })
})

describe('every answer', () => {
  it('carries a policy that runs no foreign script', async () => {
    await using app = await start()
    const { headers } = await app.inject({ url: '/expected' })
    expect(headers['content-security-policy']).toContain("default-src 'self'")
    expect(headers['content-security-policy']).not.toMatch(/unsafe|\*/)
    expect(headers['x-content-type-options']).toBe('nosniff')
  })
})

describe('the console', () => {
  it('is served with pages that are asked for anew and files that are kept', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lotse-console-'))
    await mkdir(join(folder, 'assets'))
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>Lotse</title>')
    await writeFile(join(folder, 'assets', 'app-1a2b.js'), 'export {}')
    await using app = await start()
    await serveConsole(app, folder)
    const page = await app.inject({ url: '/' })
    expect(page.body).toContain('<title>Lotse')
    expect(page.headers['cache-control']).toBe('no-cache')
    const script = await app.inject({ url: '/assets/app-1a2b.js' })
    expect(script.headers['cache-control']).toContain('immutable')
    expect((await app.inject({ url: '/../../etc/passwd' })).statusCode).not.toBe(200)
    await rm(folder, { recursive: true })
  })

  it('says what to do when it has not been built', async () => {
    await using app = await start()
    await serveConsole(app, '/nowhere')
    const answer = await app.inject({ url: '/' })
    expect(answer.statusCode).toBe(503)
    expect(answer.body).toContain('npm run build')
  })
})
