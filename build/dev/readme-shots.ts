import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Browser, chromium, type Page } from '@playwright/test'
import { findBrowser } from '#main/chromium/find-browser'
import { Staff } from '../bench/staff.ts'
import { type CityHall, startCityHall } from '../harness/city-hall.ts'
import { startProgram } from '../harness/program.ts'
import { uiDir } from '../launch/player-process.ts'

/**
 * Takes the pictures of the README from the running demo: `node build/dev/readme-shots.ts [--stele]`, with `--stele` only
 * those of the stele and of the way on a phone.
 */
const { values } = parseArgs({ options: { stele: { type: 'boolean', default: false } } })
const folder = fileURLToPath(new URL('../../docs/screenshots', import.meta.url))
const shot = (page: Page, name: string) => page.screenshot({ path: join(folder, `${name}.png`) })
const tap = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click()

/** Thursday, 26 November 2026, 09:42 in Bochum: the moment of the mocks. */
const OPEN_MS = Date.UTC(2026, 10, 26, 8, 42)

mkdirSync(folder, { recursive: true })
const executablePath = findBrowser(process.env)
const browser = await chromium.launch({
  ...(executablePath !== undefined && { executablePath }),
  args: [
    '--disable-gpu',
    // A loudspeaker that nobody hears: a machine without one would be pictured with an alarm.
    '--autoplay-policy=no-user-gesture-required',
    '--use-fake-device-for-media-stream',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
})
{
  await using hall = await startCityHall({ speaks: true })
  const pages = values.stele ? undefined : await openMonitorAndDesk(browser, hall)
  if (pages) await takeCalls(...pages)
  await takeStele(browser, hall)
  await takeNumber(browser, hall)
  if (pages) {
    const [, desk] = pages
    await takePlanner(desk)
    await takeScreens(desk, hall)
  }
}
await browser.close()

async function openMonitorAndDesk(from: Browser, hall: CityHall): Promise<[Page, Page]> {
  const monitor = await from.newPage({ viewport: { width: 1920, height: 1080 } })
  await monitor.goto(hall.monitorUrl())
  const desk = await from.newPage({
    viewport: { width: 1440, height: 900 },
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
  })
  await desk.goto(`${hall.serverUrl}/`)
  await desk.getByLabel('Benutzername').fill(hall.staff.name)
  await desk.getByLabel('Passwort', { exact: true }).fill(hall.staff.password)
  await tap(desk, /Anmelden/)
  await tap(desk, /Platz.5/)
  return [monitor, desk]
}

/** Five calls; the fifth is pictured while it owns the screen, the others stand in the panel afterwards. */
async function takeCalls(monitor: Page, desk: Page): Promise<void> {
  for (let n = 1; n <= 5; n += 1) {
    await tap(desk, /Nächste Nummer aufrufen/)
    await desk.getByText(`A 00${n}`).first().waitFor()
    await desk.waitForTimeout(1_500)
  }
  await monitor.waitForTimeout(22_000)
  await tap(desk, /Nächste Nummer aufrufen/)
  await monitor.waitForTimeout(4_500)
  await shot(monitor, 'monitor-call')
  await shot(desk, 'console-counter')
  await monitor.waitForTimeout(20_000)
  await shot(monitor, 'monitor')
}

async function takeStele(from: Browser, hall: CityHall): Promise<void> {
  const stele = await from.newPage({ viewport: { width: 1080, height: 1920 } })
  await stele.goto(hall.steleUrl())
  await stele.getByText('Heute im Haus').waitFor()
  await stele.waitForTimeout(1_500)
  await shot(stele, 'stele-home')
  await tap(stele, /Wohin möchten Sie/)
  await stele.keyboard.type('wohngeld')
  await tap(stele, /^Wohngeld/)
  await stele.getByText('Sie sind hier').first().waitFor()
  await stele.waitForTimeout(1_500)
  await shot(stele, 'stele-route')
  const code = await stele.locator('lotse-stele-route lotse-qr').getAttribute('text')
  await takePhoneWay(from, new URL(`/w${new URL(code ?? '').hash}`, hall.serverUrl).href)
}

/** The way of the stele's code, as a phone shows it. */
async function takePhoneWay(from: Browser, address: string): Promise<void> {
  const phone = await from.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, locale: 'de-DE' })
  await phone.goto(address)
  await phone.getByRole('heading', { level: 1 }).waitFor()
  await phone.waitForTimeout(1_500)
  await shot(phone, 'phone-way')
}

/** A number at the stele, and the same on a phone. */
async function takeNumber(from: Browser, hall: CityHall): Promise<void> {
  const stele = await from.newPage({ viewport: { width: 1080, height: 1920 } })
  // Whatever the day of the picture: the offices are open.
  await stele.clock.setFixedTime(OPEN_MS)
  await stele.goto(hall.steleUrl())
  await tap(stele, /^Wartenummer/)
  await tap(stele, /^Ausweise und Meldewesen/)
  await stele.getByText('Ihre Nummer').first().waitFor()
  await stele.waitForTimeout(1_500)
  await shot(stele, 'stele-number')
  const staff = await Staff.signIn(hall.serverUrl, hall.staff)
  const phonePath = await staff.phonePath('wartebereich', 'ausweise')
  const phone = await from.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, locale: 'de-DE' })
  await phone.goto(new URL(phonePath, hall.serverUrl).href)
  await phone.getByText('vor Ihnen', { exact: true }).waitFor()
  await phone.waitForTimeout(1_500)
  await shot(phone, 'phone')
}

async function takePlanner(desk: Page): Promise<void> {
  await desk.getByRole('link', { name: 'Planen' }).click()
  await desk.getByText('Ausbildungstag 2027').last().click()
  await desk.getByText('Nächste Male').waitFor()
  await desk.waitForTimeout(500)
  await shot(desk, 'console-planner')
}

/** Green takes pixels, and those only a shell has: it takes over from the bare core. */
async function takeScreens(desk: Page, hall: CityHall): Promise<void> {
  await hall.core.stop()
  const flags = [
    '--data',
    join(hall.dataDir, 'player'),
    '--server',
    hall.serverUrl,
    '--ui',
    uiDir,
    '--mode',
    'headless',
  ]
  const shell = startProgram('main/chromium/main.ts', flags, {})
  await desk.getByRole('link', { name: 'Bildschirme' }).click()
  await desk.getByText('aktuell').nth(1).waitFor({ timeout: 120_000 })
  await desk.getByText('Foyer Ostflügel').first().click()
  await tap(desk, /Bild holen/)
  await desk.getByText('Das Bild ist da').waitFor({ timeout: 40_000 })
  await desk.waitForTimeout(500)
  await shot(desk, 'console-screens')
  await shell.stop()
}
