import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { composeAnnouncement } from '#player/speech/compose-announcement'
import { neededClips } from '#player/speech/needed-clips'
import { openTestAssets, type TestAssets } from '../assets/testing.ts'
import { UNUSED_KEPT_MS } from '../assets/collect-assets.ts'
import type { Db } from '../db/tables.ts'
import { openTestDatabase } from '../db/testing.ts'
import { createChangeFeed } from '../http/change-feed.ts'
import { silentLog } from '../http/testing.ts'
import { createFindEngines } from './find-engines.ts'
import { CLIP_RATE_HZ } from './polish-clip.ts'
import { readClipSet } from './clip-set.ts'
import { createSpeech, type SiteSpeech } from './speech.ts'
import type { SpeechEngine } from './speech-engine.ts'
import { addSpokenSite, HummingEngine } from './testing-speech.ts'
import { durationMsOf, parseWav } from './wav.ts'

const never = new AbortController().signal
const SITE = { letters: ['A', 'C'], counterLabels: ['5', 'Zimmer 2'] }
const GERMAN_COUNT = neededClips(SITE, ['de']).length
/** The digit 5 and the counter 5 are one sound. */
const TEXT_COUNT = new Set(neededClips(SITE, ['de']).map(({ text }) => text)).size

interface Studio extends AsyncDisposable {
  readonly speech: SiteSpeech
  readonly published: number[]
}

/** One run of a server, with these engines installed. */
function open(db: Db, { assets }: TestAssets, engines: readonly SpeechEngine[], held: readonly string[] = []): Studio {
  const published: number[] = []
  const speech = createSpeech({
    db,
    assets,
    changes: createChangeFeed(),
    findEngines: () => Promise.resolve(engines),
    heldLetters: () => Promise.resolve(held),
    publishReleases: async () => void published.push((await readClipSet(db))?.clips.length ?? 0),
    log: silentLog,
  })
  return { speech, published, [Symbol.asyncDispose]: () => speech.start()[Symbol.asyncDispose]() }
}

async function runOnce(db: Db, assets: TestAssets, engines: readonly SpeechEngine[]) {
  const { speech, published } = open(db, assets, engines)
  await using _running = speech.start()
  await speech.idle()
  return { state: await speech.state(), published }
}

describe('the clips of a site', () => {
  test('are made once, and screens get them when all are there', async () => {
    await using db = await openTestDatabase()
    await using assets = await openTestAssets(db)
    await addSpokenSite(db)
    const engine = new HummingEngine()
    const { state, published } = await runOnce(db, assets, [engine])
    expect(state).toMatchObject({ state: 'ready', clipCount: GERMAN_COUNT, readyCount: GERMAN_COUNT, problems: [] })
    expect(published).toEqual([GERMAN_COUNT])
    const again = await runOnce(db, assets, [engine])
    expect(again).toMatchObject({ state: { state: 'ready' }, published: [] })
    expect(engine.texts).toHaveLength(TEXT_COUNT)
  })

  test('are there for numbers that people hold since before the letter of their queue was changed', async () => {
    await using db = await openTestDatabase()
    await using assets = await openTestAssets(db)
    await addSpokenSite(db)
    const held = ['A', 'D']
    const { speech } = open(db, assets, [new HummingEngine()], held)
    await using _running = speech.start()
    await speech.idle()
    const clips = await readClipSet(db)
    if (!clips) throw new Error('no clips')
    const call = { counterLabel: '5', attempt: 1 }
    expect(composeAnnouncement({ ...call, ticket: 'D 047' }, clips).languages).toEqual(['de'])
    held.pop()
    speech.changed()
    await speech.idle()
    const after = await readClipSet(db)
    expect(after && composeAnnouncement({ ...call, ticket: 'D 047' }, after).languages).toEqual([])
  })

  test('that one failure hits are all there but one; the next start makes only that one', async () => {
    for (const failing of [1, 2, TEXT_COUNT - 1, TEXT_COUNT]) {
      await using db = await openTestDatabase()
      await using assets = await openTestAssets(db)
      await addSpokenSite(db)
      const engine = new HummingEngine()
      engine.failsAt = (n) => n === failing
      const first = await runOnce(db, assets, [engine])
      expect(first.state).toMatchObject({ state: 'incomplete', readyCount: GERMAN_COUNT - 1 })
      expect(first.state.problems).toEqual([expect.stringContaining('nicht sprechen')])
      expect(first.published).toEqual([GERMAN_COUNT - 1])
      const second = await runOnce(db, assets, [engine])
      expect(second).toMatchObject({ state: { state: 'ready' }, published: [GERMAN_COUNT] })
      expect(engine.texts).toHaveLength(TEXT_COUNT + 1)
    }
  })

  test('that a restart interrupts are not made twice, and nothing half is handed out', async () => {
    await using db = await openTestDatabase()
    await using assets = await openTestAssets(db)
    await addSpokenSite(db)
    const engine = new HummingEngine()
    const { speech, published } = open(db, assets, [engine])
    const running = speech.start()
    while (engine.texts.length < 5) await new Promise((resolve) => setImmediate(resolve))
    await running[Symbol.asyncDispose]()
    expect([await readClipSet(db), published]).toEqual([undefined, []])
    expect(engine.texts.length).toBeLessThan(TEXT_COUNT)
    await runOnce(db, assets, [engine])
    expect(new Set(engine.texts).size).toBe(TEXT_COUNT)
    expect(engine.texts).toHaveLength(TEXT_COUNT)
  })

  test('of a better voice take the place of the others, whole', async () => {
    await using db = await openTestDatabase()
    await using assets = await openTestAssets(db)
    await addSpokenSite(db)
    await runOnce(db, assets, [new HummingEngine()])
    const before = await readClipSet(db)
    const { published } = await runOnce(db, assets, [new HummingEngine({ de: 'zwei' })])
    const after = await readClipSet(db)
    expect(published).toEqual([GERMAN_COUNT])
    expect(after?.chime).toEqual(before?.chime)
    const old = new Set(before?.clips.map(({ sha256 }) => sha256))
    expect(after?.clips.filter(({ sha256 }) => old.has(sha256))).toEqual([])
  })

  test('stay when the engine has gone', async () => {
    await using db = await openTestDatabase()
    await using assets = await openTestAssets(db)
    await addSpokenSite(db)
    await runOnce(db, assets, [new HummingEngine()])
    expect(await runOnce(db, assets, [])).toMatchObject({ state: { state: 'ready' }, published: [] })
  })

  test('are asked for in one sentence when there is no engine, and everything else works', async () => {
    await using db = await openTestDatabase()
    await using assets = await openTestAssets(db)
    await addSpokenSite(db)
    const { state } = await runOnce(db, assets, [])
    expect(state).toMatchObject({ state: 'no-engine', readyCount: 0 })
    expect(state.problems).toEqual([expect.stringContaining('espeak-ng')])
  })

  test('are not made while no screen speaks', async () => {
    await using db = await openTestDatabase()
    await using assets = await openTestAssets(db)
    await addSpokenSite(db, false)
    const engine = new HummingEngine()
    expect(await runOnce(db, assets, [engine])).toMatchObject({ state: { state: 'silent' }, published: [] })
    expect(engine.texts).toEqual([])
  })

  test('follow the languages that are chosen; one without a voice is told and left out', async () => {
    await using db = await openTestDatabase()
    await using assets = await openTestAssets(db)
    await addSpokenSite(db)
    const { speech } = open(db, assets, [new HummingEngine({ de: 'eins', en: 'one' })])
    await using _running = speech.start()
    await speech.chooseLanguages(['en', 'tr', 'de'])
    await speech.idle()
    const state = await speech.state()
    expect(state).toMatchObject({ state: 'incomplete', languages: ['en', 'tr', 'de'] })
    expect(state.problems).toEqual([expect.stringContaining('Türkisch')])
    const set = await readClipSet(db)
    const call = { ticket: 'C 047', counterLabel: 'Zimmer 2', attempt: 2 }
    expect(set && composeAnnouncement(call, set).languages).toEqual(['en', 'de'])
  })

  test('are never collected while they are used, and go when they are not', async () => {
    await using db = await openTestDatabase()
    let now = 0
    await using assets = await openTestAssets(db, undefined, () => now)
    await addSpokenSite(db)
    await runOnce(db, assets, [new HummingEngine()])
    const collect = async () => {
      await assets.assets.collectUnused(new AbortController().signal)
      now += UNUSED_KEPT_MS + 1
      return await assets.assets.collectUnused(new AbortController().signal)
    }
    expect(await collect()).toBe(0)
    await runOnce(db, assets, [new HummingEngine({ de: 'zwei' })])
    expect(await collect()).toBe(TEXT_COUNT)
  })
})

test('eSpeak NG, as it is installed, speaks a whole site', async () => {
  const engines = await createFindEngines({ espeak: 'espeak-ng' })(never)
  await using db = await openTestDatabase()
  await using assets = await openTestAssets(db)
  await addSpokenSite(db)
  const { speech } = open(db, assets, engines)
  await using _running = speech.start()
  await speech.chooseLanguages(['de', 'tr', 'uk', 'ar'])
  await speech.idle()
  expect(await speech.state()).toMatchObject({ state: 'ready', problems: [], hasSample: true })
  const set = await readClipSet(db)
  for (const { sha256, durationMs } of set?.clips ?? []) {
    const sound = parseWav(await readFile(assets.assets.path(sha256)))
    expect(sound.ok && [sound.value.rateHz, durationMsOf(sound.value)]).toEqual([CLIP_RATE_HZ, durationMs])
    expect(durationMs).toBeGreaterThan(60)
    expect(durationMs).toBeLessThan(4_000)
  }
  const sample = parseWav(await speech.sample())
  if (!sample.ok || !set) throw new Error('no sample')
  const announcement = composeAnnouncement({ ticket: 'A 047', counterLabel: '5', attempt: 1 }, set)
  expect(Math.abs(durationMsOf(sample.value) - announcement.durationMs)).toBeLessThan(2)
})
