import { Reported } from '#schema/device'
import { parseJson } from '#schema/parse'
import { Screen } from '#schema/screen'
import type { Db } from '../db/tables.ts'
import { type ScreenFacts, screenTruth, type Why } from './screen-truth.ts'
import { ReportMemory } from './take-report.ts'
import { createTextMemo } from './text-memo.ts'

/** One screen with everything that is known of it, judged. */
export interface JudgedScreen {
  readonly screen: Screen
  readonly playerId: string | undefined
  readonly facts: ScreenFacts
  readonly why: Why
  /** Since when it has been so, as far as this has been noted; now for what has just begun. */
  readonly since: number
  readonly screenshotAt: number | undefined
}

/** All screens of the site in their order. */
export type ScreenReader = (listeningSince: number, nowMs: number) => Promise<JudgedScreen[]>

export function createScreenReader(db: Db): ScreenReader {
  const memo = {
    screen: createTextMemo(readScreen),
    reported: createTextMemo(readReported),
    memory: createTextMemo(readMemory),
  }
  return (listeningSince, nowMs) => readScreens(db, memo, listeningSince, nowMs)
}

interface Memo {
  readonly screen: (screenId: string, text: string) => Screen
  readonly reported: (playerId: string, text: string) => Reported | undefined
  readonly memory: (playerId: string, text: string) => ReportMemory
}

async function readScreens(db: Db, memo: Memo, listeningSince: number, nowMs: number): Promise<JudgedScreen[]> {
  const rows = await db
    .selectFrom('screen')
    .leftJoin('player_state', 'player_state.player_id', 'screen.player_id')
    .leftJoin('screen_truth', 'screen_truth.screen_id', 'screen.id')
    .leftJoin('screenshot', 'screenshot.screen_id', 'screen.id')
    .select(['screen.id', 'screen.body', 'screen.player_id', 'online', 'last_seen_at', 'reported', 'received_at'])
    .select('memory')
    .select(['why', 'since', 'taken_at'])
    .orderBy('screen.position')
    .execute()
  const desired = await latestReleases(db)
  return rows.map((row): JudgedScreen => {
    const wanted = row.player_id === null ? undefined : desired.get(row.player_id)
    const reported =
      row.player_id === null || row.reported === null ? undefined : memo.reported(row.player_id, row.reported)
    const proofs = row.player_id === null || row.memory === null ? [] : memo.memory(row.player_id, row.memory).proofs
    const report = reported && { reported, receivedAt: row.received_at ?? undefined, proofs }
    const player = row.player_id !== null && {
      online: row.online === 1,
      ...(row.last_seen_at !== null && { lastSeenAt: row.last_seen_at }),
      ...(report && { report }),
    }
    const facts: ScreenFacts = {
      screenId: row.id,
      listeningSince,
      ...(player && { player }),
      ...(wanted && { desired: wanted }),
    }
    const why = screenTruth(facts, nowMs)
    return {
      screen: memo.screen(row.id, row.body),
      playerId: row.player_id ?? undefined,
      facts,
      why,
      since: row.why === why && row.since !== null ? row.since : nowMs,
      screenshotAt: row.taken_at ?? undefined,
    }
  })
}

/** A report of a newer player may not fit any more: then nothing is known, which is the truth. */
export function readReported(text: string): Reported | undefined {
  const reported = parseJson(Reported, text)
  return reported.ok ? reported.value : undefined
}

export function readMemory(text: string): ReportMemory {
  const memory = parseJson(ReportMemory, text)
  if (!memory.ok) throw new Error(`broken row: ${memory.error.join(', ')}`)
  return memory.value
}

function readScreen(body: string): Screen {
  const screen = parseJson(Screen, body)
  if (!screen.ok) throw new Error(`broken row: ${screen.error.join(', ')}`)
  return screen.value
}

async function latestReleases(db: Db): Promise<Map<string, { releaseId: string; publishedAt: number }>> {
  const rows = await db
    .selectFrom('published_release')
    .select((eb) => ['player_id', 'release_id', 'published_at', eb.fn.max('gen').as('gen')])
    .groupBy('player_id')
    .execute()
  return new Map(rows.map((row) => [row.player_id, { releaseId: row.release_id, publishedAt: row.published_at }]))
}
