import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, type Page, test } from '@playwright/test'
import { type CityHall, startCityHall } from '#build/harness/city-hall'
import { FakePrinter } from '#main/printing/printer.oracle'
import { parse, parseJson } from '#schema/parse'
import { Appointment } from '#schema/service-api'
import Type from 'typebox'

/* A waiting number through the whole product: glass, player, server, printer, and another system of the city. */
test.describe.configure({ mode: 'serial' })
test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true })

let hall: CityHall
let printer: FakePrinter

test.beforeAll(async () => {
  printer = await new FakePrinter().start()
  hall = await startCityHall({ coreFlags: ['--printer', `tcp://127.0.0.1:${printer.port}`] })
})
test.afterAll(async () => {
  await hall[Symbol.asyncDispose]()
  await printer[Symbol.asyncDispose]()
})

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

/** A Thursday at 09:42: on a Saturday the errands of this house are closed. */
const OPEN_MS = Date.UTC(2026, 10, 26, 8, 42)

async function openTickets(page: Page): Promise<void> {
  await page.clock.setFixedTime(OPEN_MS)
  await page.goto(hall.steleUrl())
  await button(page, /^Wartenummer/).tap()
  await expect(button(page, /^Ausweise/)).toBeVisible()
}

test('a number on glass, on paper, and for the phone', async ({ page }) => {
  await openTickets(page)
  await button(page, /^Ausweise/).tap()
  await expect(heading(page)).toHaveText(/Ihre Nummer\s*A 010/)
  await expect(page.getByText('Bitte nehmen Sie Ihren Zettel mit.')).toBeVisible()
  expect(printer.slips).toHaveLength(1)
  expect(printer.slips[0]?.text).toContain('\nA 010\n')
  expect(printer.slips[0]?.codes[0]).toMatch(new RegExp(`^${hall.serverUrl}/n/[\\w-]{22}$`))
  await page.reload()
  await expect(heading(page)).toHaveText(/Ihre Nummer\s*A 010/)
  await button(page, /drucken/i).tap()
  await expect.poll(() => printer.slips.length).toBe(2)
  expect(printer.slips[1]?.text).toContain('\nA 010\n')
  await button(page, 'Fertig').tap()
})

test('no paper: the visitor is told, and so are staff', async ({ page }) => {
  printer.isPaperOut = true
  await openTickets(page)
  await button(page, /^Ausweise/).tap()
  await expect(page.getByText('Der Drucker kann gerade nicht.')).toBeVisible()
  await expect(heading(page)).toHaveText(/A 011/)
  await expect
    .poll(() => playerProblem())
    .toBe('Der Nummerndrucker hat kein Papier mehr. Bitte legen Sie eine neue Rolle ein.')
  printer.isPaperOut = false
  expect(printer.slips).toHaveLength(2)
  await button(page, 'Nochmals drucken').tap()
  await expect(page.getByText('Bitte nehmen Sie Ihren Zettel mit.')).toBeVisible()
  await expect.poll(() => playerProblem()).toBeUndefined()
  await button(page, 'Fertig').tap()
})

test('the server is killed under a wish, and gives the same number when it is back', async ({ page }) => {
  await openTickets(page)
  await hall.server.kill()
  await button(page, /^Ausweise/).tap()
  await expect(heading(page)).toHaveText('Nummern gibt es im Moment am Schalter.')
  await hall.startServer()
  await button(page, 'Neu versuchen').tap()
  await expect(heading(page)).toHaveText(/A 012/)
  await button(page, 'Fertig').tap()
})

test('another system books, and its visitor checks in with the code', async ({ page }) => {
  const lotse = fileURLToPath(new URL('../build/lotse.ts', import.meta.url))
  const flags = ['token', 'create', '--name', 'Termine', '--data', String(hall.serverEnv['LOTSE_DATA'])]
  const { stdout } = await promisify(execFile)(process.execPath, [lotse, ...flags])
  const booked = await fetch(`${hall.serverUrl}/service/v1/appointments`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${stdout.trim()}`,
      'idempotency-key': 'termin-1',
      'content-type': 'application/json',
    },
    body: JSON.stringify({ queueId: 'beglaubigung', startsAt: Date.now() }),
  })
  const appointment = parse(Appointment, await booked.json())
  if (!appointment.ok) throw new Error(appointment.error.join())
  const { code, number } = appointment.value
  await openTickets(page)
  await button(page, 'Ich habe einen Termin').tap()
  await page.keyboard.type(code.replace('-', ''))
  await button(page, 'Anmelden').tap()
  await expect(heading(page)).toHaveText(new RegExp(`Ihre Nummer\\s*${number}`))
})

const Players = Type.Array(Type.Object({ problem: Type.Optional(Type.String()) }))
let cookie = ''

/** As the console reads it. */
async function playerProblem(): Promise<string | undefined> {
  cookie ||= await signIn()
  const players = parseJson(
    Players,
    await (await fetch(`${hall.serverUrl}/api/v1/players`, { headers: { cookie } })).text(),
  )
  if (!players.ok) throw new Error(players.error.join())
  return players.value[0]?.problem
}

async function signIn(): Promise<string> {
  const answer = await fetch(`${hall.serverUrl}/api/v1/session`, {
    method: 'POST',
    headers: { 'x-lotse-console': '1', 'content-type': 'application/json' },
    body: JSON.stringify(hall.staff),
  })
  return answer.headers.getSetCookie().join('; ').split(';')[0] ?? ''
}
