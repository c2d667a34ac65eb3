import { beforeEach, describe, expect, it } from 'vitest'
import { openTestDatabase } from '../db/testing.ts'
import { createTestApp } from '../http/testing.ts'
import { createAccount, createAccounts } from './accounts.ts'
import { drawPassword, hashPassword } from './password.ts'
import { sessionRoutes } from './session-routes.ts'
import { createSessions, SESSION_MS } from './sessions.ts'

const HOUR_MS = 3_600_000
const console = { 'x-lotse-console': '1' }
const passwordHash = await hashPassword('richtig')
let now = 0
beforeEach(() => void (now = 1_000_000_000))

async function start(https = false) {
  const db = await openTestDatabase()
  await db.transaction().execute((tx) => createAccount(tx, { name: 'leitung', passwordHash, nowMs: 1 }))
  const nowMs = () => now
  const sessions = createSessions(db, nowMs)
  const app = await createTestApp()
  const deps = {
    accounts: await createAccounts(db, nowMs),
    sessions,
    siteName: 'Rathaus Bochum',
    timeZone: 'Europe/Berlin',
    https,
  }
  await app.register(sessionRoutes, { prefix: '/api/v1', ...deps })
  const signIn = (name: string, password: string, headers: Record<string, string> = console) =>
    app.inject({ method: 'POST', url: '/api/v1/session', headers, payload: { name, password } })
  const look = (cookie: string) => app.inject({ url: '/api/v1/session', headers: { cookie } })
  const close = async () => {
    await app.close()
    await db.destroy()
  }
  return { app, db, signIn, look, [Symbol.asyncDispose]: close }
}

const cookieOf = (response: { cookies: readonly { name: string; value: string }[] }) =>
  response.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')

describe('signing in', () => {
  it('gives a session cookie that no script can read and no foreign page can send', async () => {
    await using server = await start()
    const answer = await server.signIn('leitung', 'richtig')
    expect(answer.json()).toEqual({
      name: 'leitung',
      siteName: 'Rathaus Bochum',
      timeZone: 'Europe/Berlin',
      expiresAt: now + SESSION_MS,
    })
    expect(answer.cookies).toMatchObject([{ name: 'lotse_session', httpOnly: true, sameSite: 'Strict', path: '/api' }])
    expect(answer.cookies[0]).not.toHaveProperty('secure')
    expect((await server.look(cookieOf(answer))).statusCode).toBe(200)
  })

  it('marks the cookie for HTTPS only where there is HTTPS', async () => {
    await using server = await start(true)
    expect((await server.signIn('leitung', 'richtig')).cookies).toMatchObject([{ secure: true }])
  })

  it('does not say whether it was the name or the password', async () => {
    await using server = await start()
    const wrongPassword = await server.signIn('leitung', 'falsch')
    const wrongName = await server.signIn('niemand', 'richtig')
    expect(wrongPassword.statusCode).toBe(401)
    expect(wrongPassword.json()).toEqual(wrongName.json())
    expect(wrongPassword.json()).toMatchObject({ code: 'WRONG_PASSWORD' })
  })

  it('is not a way in for nobody: an empty password matches no account', async () => {
    await using server = await start()
    expect((await server.signIn('niemand', '')).statusCode).toBe(400)
  })

  it('makes a guesser wait, also with the right password, and lets the owner in again later', async () => {
    await using server = await start()
    for (let guess = 0; guess < 5; guess++) await server.signIn('leitung', `falsch ${guess}`)
    const refused = await server.signIn('leitung', 'richtig')
    expect(refused.statusCode).toBe(429)
    expect(refused.json()).toMatchObject({ code: 'TOO_MANY_ATTEMPTS', message: expect.stringContaining('Sekunde') })
    now += 31_000
    expect((await server.signIn('leitung', 'richtig')).statusCode).toBe(200)
  })

  it('is refused without the header of the console', async () => {
    await using server = await start()
    expect((await server.signIn('leitung', 'richtig', {})).statusCode).toBe(400)
  })

  it('stops a flood before it costs work', async () => {
    await using server = await start()
    const answers = await Promise.all(Array.from({ length: 70 }, (_, n) => server.signIn(`name ${n}`, 'x')))
    const last = answers.filter((answer) => answer.statusCode === 429)
    expect(last.length).toBeGreaterThan(0)
    expect(last[0]?.json()).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' })
  })
})

describe('a session', () => {
  it('slides with use and ends twelve hours after the last one', async () => {
    await using server = await start()
    const cookie = cookieOf(await server.signIn('leitung', 'richtig'))
    for (let turn = 0; turn < 3; turn++) {
      now += 11 * HOUR_MS
      const answer = await server.look(cookie)
      expect(answer.json()).toMatchObject({ expiresAt: now + SESSION_MS })
      expect(answer.cookies).toMatchObject([{ name: 'lotse_session', expires: new Date(now + SESSION_MS) }])
    }
    now += SESSION_MS
    expect((await server.look(cookie)).json()).toMatchObject({ code: 'NOT_SIGNED_IN' })
  })

  it('is over after signing out', async () => {
    await using server = await start()
    const cookie = cookieOf(await server.signIn('leitung', 'richtig'))
    const left = await server.app.inject({ method: 'DELETE', url: '/api/v1/session', headers: { ...console, cookie } })
    expect(left.statusCode).toBe(204)
    expect((await server.look(cookie)).statusCode).toBe(401)
  })

  it('can not be opened with what is in the database', async () => {
    await using server = await start()
    const cookie = cookieOf(await server.signIn('leitung', 'richtig'))
    const [row] = await server.db.selectFrom('staff_session').selectAll().execute()
    expect(cookie).not.toContain(row?.token_sha256)
    expect((await server.look(`lotse_session=${row?.token_sha256}`)).statusCode).toBe(401)
  })
})

describe('the first password', () => {
  it('is four readable groups, never the same', () => {
    const drawn = Array.from({ length: 200 }, drawPassword)
    for (const password of drawn) expect(password).toMatch(/^([a-hkmnp-z34679]{4}-){3}[a-hkmnp-z34679]{4}$/)
    expect(new Set(drawn).size).toBe(drawn.length)
  })
})
