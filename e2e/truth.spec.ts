import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { type Program, startProgram } from '#build/harness/program'
import { uiDir } from '#build/launch/player-process'
import { findBrowser } from '#main/chromium/find-browser'
import { ShellMessage } from '#main/core/shell-protocol'
import { PLAYER_ID, SITE_ID, testRelease } from '#main/core/test-release'
import { TestSite } from '#main/core/test-site'
import { type DeviceCommand, type PixelVerdict, Reported } from '#schema/device'
import { parseJson } from '#schema/parse'
import { commandTopic, reportedTopic } from '#schema/topics'

/*
 * A real player on a real browser, which is then harmed: what its pixels say must be known within seconds, and mended
 * without anybody. The steps share one player, as the nights of a city hall do.
 */
test.describe.configure({ mode: 'serial' })
test.setTimeout(300_000)

const SCREEN_ID = 'monitor'
/** From one look to the next, its repetition, and time for a busy machine. */
const NOTICED = { timeout: 60_000 }
/** And 45 seconds of patience. */
const MENDED = { timeout: 180_000 }

let folder: string
let site: TestSite
let player: Program
let harmer: Browser | undefined

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lotse-truth-'))
  site = await new TestSite().start()
  await site.publishRelease(testRelease([], { ...plan() }), 1)
  const flags = ['--data', folder, '--server', site.url, '--ui', uiDir, '--mode', 'headless']
  player = startProgram('main/chromium/main.ts', flags, { LOTSE_BROWSER: openedBrowser() })
  await player.line((line) => isMessage(line, 'pairing'))
  site.approve()
  await player.line((line) => isMessage(line, 'screens'))
})

test.afterAll(async () => {
  await harmer?.close()
  await player.stop()
  await site[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true, force: true })
})

test('a healthy page is right, whatever it shows next', async () => {
  await expect.poll(verdict, NOTICED).toBe('right')
  const slideIds = new Set<string | undefined>()
  await expect.poll(() => slideIds.add(lastReport()?.slideId).size, { timeout: 60_000 }).toBeGreaterThanOrEqual(3)
  expect(allVerdicts()).toEqual(['right'])
})

test('staff get a picture of the glass', async () => {
  const commandId = await order('screenshot')
  await expect.poll(() => site.screenshots.has(commandId), NOTICED).toBe(true)
  const picture = sharp(site.screenshots.get(commandId))
  expect(await picture.metadata()).toMatchObject({ format: 'jpeg', width: 1_280 })
  const { channels } = await picture.stats()
  expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(5)
})

test('a picture that stands still while the page goes on is frozen, and is mended', async () => {
  await harm(() => {
    const mark = document.querySelector('lotse-mark')
    if (mark) Object.assign(mark, { draw: () => undefined })
  })
  await expect.poll(verdict, NOTICED).toBe('frozen')
  await expect.poll(verdict, MENDED).toBe('right')
})

test('a black picture is black, and staff can have it loaded anew', async () => {
  await harm(() => {
    const cover = document.body.appendChild(document.createElement('div'))
    cover.style.cssText = 'position:fixed;inset:0;background:#000;z-index:2147483647'
  })
  await expect.poll(verdict, NOTICED).toBe('black')
  await order('reload')
  await expect.poll(verdict, NOTICED).toBe('right')
})

test('a page that something covers is wrong, and staff can have it loaded anew', async () => {
  await harm(() => {
    const cover = document.body.appendChild(document.createElement('div'))
    cover.style.cssText = 'position:fixed;inset:0;background:#c00;z-index:2147483647'
    cover.textContent = 'Updates sind verfügbar'
  })
  await expect.poll(verdict, NOTICED).toBe('wrong')
  await order('reload')
  await expect.poll(verdict, NOTICED).toBe('right')
})

test('a renderer that stands still is replaced', async () => {
  test.skip(process.platform !== 'linux', 'finds processes in /proc')
  const stopped = renderers()
  expect(stopped).not.toEqual([])
  // One of them draws the page; which one, only the browser knows.
  for (const pid of stopped) process.kill(pid, 'SIGSTOP')
  const stoppedAt = Date.now()
  await expect.poll(() => (lastReport()?.presentedAt ?? 0) > stoppedAt + 1_000, MENDED).toBe(true)
  await expect
    .poll(() => (lastReport()?.pixels?.checkedAt ?? 0) > stoppedAt && verdict() === 'right', MENDED)
    .toBe(true)
  expect(renderers().filter((pid) => stopped.includes(pid))).toEqual([])
})

function plan() {
  const notice = (n: number) => ({
    id: `notice-${n}`,
    kind: 'notice' as const,
    title: `Hinweis ${n}`,
    durationMs: 4_000,
    heading: ['Willkommen im Rathaus', 'Das Bürgerbüro ist heute bis 18 Uhr geöffnet', 'Bitte eintreten'][n] ?? '',
    body: 'Fragen beantworten wir Ihnen gern am Empfang. '.repeat(n + 1),
  })
  const slides = [0, 1, 2].map(notice)
  return { slides, playlists: [{ id: 'list', name: 'P', anchorAt: 0, slideIds: slides.map(({ id }) => id) }] }
}

/** What staff ask of the screen. @returns the id of the command */
async function order(kind: DeviceCommand['kind']): Promise<string> {
  const command = { commandId: `${kind}-${Date.now()}`, notAfter: Date.now() + 60_000, screenId: SCREEN_ID, kind }
  await site.publish(commandTopic(SITE_ID, PLAYER_ID), command)
  return command.commandId
}

function lastReport(): Reported['screens'][number] | undefined {
  return reports()
    .at(-1)
    ?.screens.find(({ screenId }) => screenId === SCREEN_ID)
}

function reports(): Reported[] {
  const { path } = reportedTopic(SITE_ID, PLAYER_ID)
  return site.received
    .filter((message) => message.path === path)
    .flatMap(({ text }) => {
      const parsed = parseJson(Reported, text)
      return parsed.ok ? [parsed.value] : []
    })
}

function verdict(): PixelVerdict | undefined {
  return lastReport()?.pixels?.verdict
}

function allVerdicts(): PixelVerdict[] {
  const verdicts = reports().flatMap(({ screens }) => screens.flatMap(({ pixels }) => pixels?.verdict ?? []))
  return [...new Set(verdicts)]
}

function isMessage(line: string, type: ShellMessage['type']): true | undefined {
  const message = parseJson(ShellMessage, line)
  return message.ok && message.value.type === type ? true : undefined
}

/** The browser of this machine with a door for the one who harms its pages; the product itself opens none. */
function openedBrowser(): string {
  const file = join(folder, 'browser.sh')
  writeFileSync(file, `#!/bin/sh\nexec "${findBrowser(process.env)}" --remote-debugging-port=0 "$@"\n`)
  chmodSync(file, 0o755)
  return file
}

/** Runs something in the page that is on glass now. */
async function harm(what: () => void): Promise<void> {
  await harmer?.close()
  const profile = join(folder, 'browser', SCREEN_ID)
  const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')
  harmer = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  const page: Page | undefined = harmer.contexts()[0]?.pages()[0]
  expect(page).toBeDefined()
  await page?.evaluate(what)
}

/** Processes that draw the page of this player. */
function renderers(): number[] {
  const profile = join(folder, 'browser', SCREEN_ID)
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      const command = commandOf(name)
      return command.includes('--type=renderer') && command.includes(profile)
    })
    .map(Number)
}

/** Empty for a process that has just ended. */
function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}
