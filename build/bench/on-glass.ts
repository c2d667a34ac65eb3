import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { type Browser, chromium, type Page } from '@playwright/test'
import type { MqttClient } from 'mqtt'
import sharp from 'sharp'
import { findBrowser } from '#main/chromium/find-browser'
import { type CityHall, startCityHall } from '../harness/city-hall.ts'
import { type Figure, spread } from './figure.ts'
import { pictureOnGlass, textOnGlass, timedClick } from './glass.ts'
import { measureServerMemory } from './server-memory.ts'
import { addSimulatedAccounts, connectSimulatedPlayer } from './simulated-players.ts'
import { Staff } from './staff.ts'

const CALL_COUNT = 100
const OTHER_DISPLAY_COUNT = 29
const PUBLISH_COUNT = 20
const COLD_START_COUNT = 5
/** The console lets a button rest for a second after its own command, so that a held key calls nobody. */
const AFTER_CALL_MS = 1_200

/** What people wait for: from a button or an upload to light on the glass, in real processes and a real browser. */
export async function measureOnGlass(say: (text: string) => void): Promise<Figure[]> {
  const executablePath = findBrowser(process.env)
  if (executablePath === undefined) throw new Error('no Chromium on this machine')
  const browser = await chromium.launch({
    executablePath,
    args: ['--disable-gpu', '--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
  await using hall = await startCityHall()
  const others = await connectOtherDisplays(hall)
  try {
    const monitor = await openMonitor(browser, hall)
    const staff = await Staff.signIn(hall.serverUrl, hall.staff)
    say('Aufruf → Bildschirm …')
    const calls = await measureCalls(browser, hall, monitor, staff)
    say('Veröffentlichung → Bildschirm …')
    const publications = await measurePublications(monitor, staff)
    say('Kaltstart …')
    const coldStarts = await measureColdStarts(browser, hall)
    await monitor.close()
    await Promise.all(others.map((display) => display.endAsync(true)))
    say('Speicher des Servers …')
    await hall.server.stop()
    const memory = await measureServerMemory(hall.dataDir, hall.serverEnv)
    return [
      {
        what: 'Call button → on glass',
        value: spread(calls),
        how: `Click in the console to a presented frame of the monitor, ${CALL_COUNT} calls; ${OTHER_DISPLAY_COUNT} more displays hear the same board.`,
      },
      {
        what: 'Publish → on glass',
        value: spread(publications),
        how: `Request that adds an uploaded picture "now" to a presented frame with it, ${PUBLISH_COUNT} times.`,
      },
      {
        what: 'Player cold start → on glass',
        value: spread(coldStarts),
        how: `Start of the core process without a server to the first presented frame of the layout, browser already open, ${COLD_START_COUNT} times.`,
      },
      ...memory,
    ]
  } finally {
    await browser.close()
  }
}

/** With the monitor thirty in all, as in a large house. */
async function connectOtherDisplays(hall: CityHall): Promise<MqttClient[]> {
  await hall.server.stop()
  const accounts = await addSimulatedAccounts(hall.serverEnv['LOTSE_DATA'] ?? '', OTHER_DISPLAY_COUNT, 'display')
  await hall.startServer()
  const url = `mqtt://127.0.0.1:${hall.serverEnv['LOTSE_MQTT_PORT']}`
  return await Promise.all(accounts.map((account) => connectSimulatedPlayer(url, 'rathaus', account)))
}

async function openMonitor(browser: Browser, hall: CityHall): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } })
  const page = await context.newPage()
  await page.goto(hall.monitorUrl())
  await textOnGlass(page, 'Foyer Ostflügel')
  return page
}

async function measureCalls(browser: Browser, hall: CityHall, monitor: Page, staff: Staff): Promise<number[]> {
  for (let n = 0; n < CALL_COUNT; n += 1) await staff.issueTicket('wartebereich', 'ausweise')
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const desk = await context.newPage()
  await desk.goto(`${hall.serverUrl}/`)
  await desk.getByLabel('Benutzername').fill(hall.staff.name)
  await desk.getByLabel('Passwort', { exact: true }).fill(hall.staff.password)
  await desk.getByRole('button', { name: 'Anmelden' }).click()
  await desk.getByRole('button', { name: /Platz.5/ }).click()
  const samples: number[] = []
  for (let n = 0; n < CALL_COUNT; n += 1) {
    const expected = await staff.nextNumber('wartebereich', 'platz-5')
    await desk.getByText(expected.replace(' ', '\u00a0')).or(desk.getByText(expected)).first().waitFor()
    const seen = textOnGlass(monitor, expected)
    const clickedAt = await timedClick(desk, /Nächste Nummer aufrufen/)
    samples.push((await seen) - clickedAt)
    await wait(AFTER_CALL_MS)
  }
  await context.close()
  return samples
}

async function measurePublications(monitor: Page, staff: Staff): Promise<number[]> {
  const samples: number[] = []
  for (let n = 0; n < PUBLISH_COUNT; n += 1) {
    const background = { r: (n * 37) % 256, g: (n * 91) % 256, b: 140, alpha: 1 }
    const picture = await sharp({ create: { width: 1920, height: 900, channels: 3, background } })
      .jpeg()
      .toBuffer()
    const { sha256 } = await staff.upload(`bild-${n}-${randomUUID()}.jpg`, picture)
    const seen = pictureOnGlass(monitor, sha256)
    const sentAt = performance.timeOrigin + performance.now()
    await staff.showNow('foyer', sha256)
    samples.push((await seen) - sentAt)
  }
  return samples
}

async function measureColdStarts(browser: Browser, hall: CityHall): Promise<number[]> {
  const samples: number[] = []
  await hall.server.stop()
  for (let n = 0; n < COLD_START_COUNT; n += 1) {
    await hall.core.kill()
    const startedAt = performance.timeOrigin + performance.now()
    await hall.startCore()
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } })
    await page.goto(hall.monitorUrl())
    samples.push((await textOnGlass(page, 'Foyer Ostflügel')) - startedAt)
    await page.close()
  }
  return samples
}
