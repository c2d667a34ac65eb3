import type { PixelVerdict, Reported } from '#schema/device'
import type { ScreenTruth, StaffIncident } from '#schema/staff-screens'
import type { HeardProof } from './take-report.ts'

/** A report as it came. */
export interface HeardReport {
  readonly reported: Reported
  /** By this server's clock; undefined for one of unknown age, which proves nothing. */
  readonly receivedAt: number | undefined
  /** When what it tells of was first heard of. */
  readonly proofs: readonly HeardProof[]
}

/** What the server knows of one screen. */
export interface ScreenFacts {
  readonly screenId: string
  /** Undefined while no player drives it. */
  readonly player?: {
    /** By its presence message or the broker's socket. */
    readonly online: boolean
    readonly lastSeenAt?: number
    readonly report?: HeardReport
  }
  /** What it was last told to play. */
  readonly desired?: { readonly releaseId: string; readonly publishedAt: number }
  /** Since when players could reach this server without a break. */
  readonly listeningSince: number
}

/** A page reports every two seconds and a shell looks every fifteen; what is older than this proves nothing. */
export const PROOF_MAX_AGE_MS = 60_000
/** A player says something every ten seconds. After four times that it is offline, whatever the broker believes. */
export const SILENCE_MAX_MS = 40_000
/** So long may a release be on its way before a screen that shows something else counts as stale. */
export const UPDATE_MAX_MS = 120_000
/** By how much the clocks of a page and its player may differ; they run on one machine. */
const SAME_MACHINE_MS = 5_000

/** Why a screen is in its state; finer than `ScreenTruth`, because each needs its own sentence. */
export type Why =
  | 'right'
  | 'dark'
  | 'unproven'
  | 'updating'
  | 'unpaired'
  | 'offline'
  | 'awaited'
  | 'unpublished'
  | 'black'
  | 'frozen'
  | 'wrong'
  | 'rejected'
  | 'failed'
  | 'page-silent'
  | 'older'

/**
 * Never green by belief: `right` needs a page that presented the desired release within the last minute, and a look
 * at the pixels within the last minute that agrees. What the broker says can only make it worse.
 */
export function screenTruth(facts: ScreenFacts, nowMs: number): Why {
  const { player, desired } = facts
  if (!player) return 'unpaired'
  const silence = silenceOf(player, facts.listeningSince, nowMs)
  if (silence) return silence
  if (!desired) return 'unpublished'
  const { pixels, isPageFresh, presentedReleaseId } = glassOf(facts, nowMs)
  if (pixels !== undefined && BAD_PIXELS.has(pixels)) return pixels
  const reported = player.report?.reported
  if (isPageFresh && presentedReleaseId === desired.releaseId) {
    return pixels === 'right' ? 'right' : pixels === 'dark' ? 'dark' : 'unproven'
  }
  if (reported?.rejectedReleaseId === desired.releaseId) return 'rejected'
  if (reported?.phase === 'failed') return 'failed'
  if (nowMs - desired.publishedAt <= UPDATE_MAX_MS) return 'updating'
  return isPageFresh ? 'older' : 'page-silent'
}

const BAD_PIXELS: ReadonlySet<PixelVerdict> = new Set(['black', 'frozen', 'wrong'])

const TRUTHS: Readonly<Record<Why, ScreenTruth>> = {
  right: 'current',
  dark: 'dark',
  unproven: 'unproven',
  updating: 'updating',
  unpaired: 'unpaired',
  offline: 'offline',
  awaited: 'offline',
  unpublished: 'stale',
  black: 'stale',
  frozen: 'stale',
  wrong: 'stale',
  rejected: 'stale',
  failed: 'stale',
  'page-silent': 'stale',
  older: 'stale',
}

export function truthOf(why: Why): ScreenTruth {
  return TRUTHS[why]
}

/** As what a state counts for incidents; `unknown` neither starts nor ends one. */
export function healthOf(why: Why): Exclude<StaffIncident['kind'], 'silent'> | 'well' | 'unknown' {
  switch (why) {
    case 'right':
    case 'dark':
    case 'unproven':
    case 'unpaired':
      return 'well'
    case 'updating':
    case 'awaited':
    case 'unpublished':
      return 'unknown'
    case 'offline':
    case 'black':
    case 'frozen':
      return why
    case 'wrong':
    case 'rejected':
    case 'failed':
    case 'page-silent':
    case 'older':
      return 'stale'
  }
}

/**
 * How long ago something happened that a report tells of, and that this server first heard of at `heardAt`. Each clock
 * is compared with itself only, the player's from the event to the report and the server's from its receipt until now,
 * so it does not matter what the player believes the time to be. Infinite when a clock has been turned back in
 * between: then nothing is proven.
 */
export function ageMs(
  { at, heardAt }: { readonly at: number; readonly heardAt: number },
  { reported, receivedAt }: HeardReport,
  nowMs: number,
): number {
  if (receivedAt === undefined) return Number.POSITIVE_INFINITY
  const untilReport = reported.at - at
  const sinceReceipt = nowMs - receivedAt
  if (untilReport < -SAME_MACHINE_MS || sinceReceipt < 0) return Number.POSITIVE_INFINITY
  return Math.max(Math.max(0, untilReport) + sinceReceipt, nowMs - heardAt)
}

/** What the last report says of the glass, and how old each part of it is; infinite when nothing is proven. */
export function glassOf({ screenId, player }: ScreenFacts, nowMs: number) {
  const report = player?.report
  const page = report?.reported.screens.find((screen) => screen.screenId === screenId)
  const proof = report?.proofs.find((one) => one.screenId === screenId)
  const age = (heard: HeardProof['presented']) =>
    heard && report ? ageMs(heard, report, nowMs) : Number.POSITIVE_INFINITY
  const [presentedAgeMs, checkedAgeMs] = [age(proof?.presented), age(proof?.checked)]
  return {
    slideId: page?.slideId,
    presentedReleaseId: page?.presentedReleaseId,
    presentedAgeMs,
    checkedAgeMs,
    isPageFresh: presentedAgeMs <= PROOF_MAX_AGE_MS,
    pixels: checkedAgeMs <= PROOF_MAX_AGE_MS ? page?.pixels?.verdict : undefined,
  }
}

function silenceOf(
  { online, lastSeenAt = 0 }: NonNullable<ScreenFacts['player']>,
  listeningSince: number,
  nowMs: number,
): 'offline' | 'awaited' | undefined {
  if (!online) return 'offline'
  if (nowMs - lastSeenAt <= SILENCE_MAX_MS) return undefined
  // Nobody could be heard while this server was away; that is not the player's fault.
  return lastSeenAt < listeningSince && nowMs - listeningSince <= SILENCE_MAX_MS ? 'awaited' : 'offline'
}
