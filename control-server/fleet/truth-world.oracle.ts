import type { PixelVerdict, Reported } from '#schema/device'
import { type ScreenFacts, screenTruth, type Why } from './screen-truth.ts'
import { NOTHING_HEARD, takeReport } from './take-report.ts'

/** What may go wrong in one history; all from 0 (never) to 1. */
export interface Weather {
  readonly loss: number
  readonly repeats: number
  readonly hangs: number
  readonly restarts: number
  readonly clockSteps: number
}

export interface Proof {
  readonly at: number
  /** By how much the player's clock has been turned back since: so much younger it may look. */
  readonly turnedBackMs: number
}

export interface Moment {
  readonly now: number
  readonly why: Why
  /** When the page last presented the desired release. */
  readonly presented: Proof
  /** When its pixels were last seen to be right. */
  readonly right: Proof
  /** How late the report first came that the verdict rests on, to the next second. */
  readonly transportMs: number
  readonly isWellFor: number
}

const STEP_MS = 1_000
const START = 1_800_000_000_000
const YEARS_MS = 315_360_000_000
const RELEASES = ['a', 'b', 'c'].map((letter) => letter.repeat(64))

const NEVER: Proof = { at: Number.NEGATIVE_INFINITY, turnedBackMs: 0 }

/** Lives one made-up history of a screen and answers what is believed and what is true at each second of it. */
export function* liveHistory(seed: number, weather: Weather, durationMs: number): Generator<Moment> {
  const world = new World(mulberry32(seed), weather)
  for (let now = START; now < START + durationMs; now += STEP_MS) {
    world.troubles(now)
    world.present(now)
    world.report(now)
    world.deliver(now)
    yield world.moment(now)
  }
}

interface OnTheWay {
  readonly arrivesAt: number
  readonly firstDelayMs: number
  readonly reported: Reported
}

/** One page, its shell, its player, the line and the server. */
class World {
  readonly #random: () => number
  readonly #weather: Weather
  #skewMs: number
  #turnedBackMs = 0
  #boots = 1
  #n = 0
  #isHung = false
  #isShellAway = false
  #playing = RELEASES[0] ?? ''
  #desired = { releaseId: RELEASES[0] ?? '', publishedAt: START - 600_000 }
  #presented: { stamp: number; releaseId: string } | undefined
  #checked: { stamp: number; verdict: PixelVerdict } | undefined
  readonly #lastPresented = new Map<string, Proof>()
  #lastRight = NEVER
  #wellSince = Number.POSITIVE_INFINITY
  #onTheWay: OnTheWay[] = []
  #memory = NOTHING_HEARD
  #heard: (OnTheWay & { readonly receivedAt: number }) | undefined

  constructor(random: () => number, weather: Weather) {
    this.#random = random
    this.#weather = weather
    // Wrong by anything between nothing and ten years, fast or slow.
    this.#skewMs = this.#chance(0.5) ? 0 : Math.round((random() * 2 - 1) * YEARS_MS)
  }

  /** What staff, electricity and clocks do. */
  troubles(now: number): void {
    const { clockSteps, hangs, restarts } = this.#weather
    if (this.#chance(0.004)) {
      this.#desired = { releaseId: RELEASES[Math.floor(this.#random() * 3)] ?? '', publishedAt: now }
      this.#wellSince = Number.POSITIVE_INFINITY
    }
    if (this.#playing !== this.#desired.releaseId && this.#chance(0.1)) this.#playing = this.#desired.releaseId
    if (this.#chance(0.01 * hangs)) this.#isHung = !this.#isHung
    if (this.#chance(0.01 * hangs)) this.#isShellAway = !this.#isShellAway
    if (this.#chance(0.01 * clockSteps)) {
      const stepMs = Math.round((this.#random() - 0.5) * (this.#chance(0.5) ? 120_000 : 86_400_000))
      this.#skewMs += stepMs
      this.#turnedBackMs += Math.max(0, -stepMs)
    }
    if (this.#chance(0.005 * restarts)) {
      this.#boots += 1
      this.#n = 0
      this.#presented = undefined
      this.#checked = undefined
      this.#isHung = false
    }
  }

  present(now: number): void {
    const stamp = now + this.#skewMs
    if (!this.#isHung) {
      this.#presented = { stamp, releaseId: this.#playing }
      this.#lastPresented.set(this.#playing, { at: now, turnedBackMs: this.#turnedBackMs })
    }
    if (now % 15_000 === 0 && !this.#isShellAway) {
      // A picture that stands still may look right for long.
      const ofHung = (['right', 'frozen', 'black'] as const)[Math.floor(this.#random() * 3)] ?? 'right'
      this.#checked = { stamp, verdict: this.#isHung ? ofHung : 'right' }
      if (this.#checked.verdict === 'right') this.#lastRight = { at: now, turnedBackMs: this.#turnedBackMs }
    }
    const isWell = !this.#isHung && !this.#isShellAway && this.#playing === this.#desired.releaseId
    this.#wellSince = isWell ? Math.min(this.#wellSince, now) : Number.POSITIVE_INFINITY
  }

  report(now: number): void {
    if (now % 10_000 !== 0) return
    this.#n += 1
    const presented = this.#presented && {
      presentedAt: this.#presented.stamp,
      presentedReleaseId: this.#presented.releaseId,
    }
    const pixels = this.#checked && { pixels: { checkedAt: this.#checked.stamp, verdict: this.#checked.verdict } }
    const reported: Reported = {
      boot: `boot-${this.#boots}`,
      n: this.#n,
      at: now + this.#skewMs,
      version: '1',
      phase: 'current',
      screens: [{ screenId: 'foyer', ...presented, ...pixels }],
    }
    const delays = [
      ...(this.#chance(this.#weather.loss) ? [] : [Math.round(this.#random() * 4_000)]),
      ...(this.#chance(this.#weather.repeats) ? [Math.round(this.#random() * 120_000)] : []),
    ]
    const firstDelayMs = Math.min(...delays)
    for (const delay of delays) this.#onTheWay.push({ arrivesAt: now + delay, firstDelayMs, reported })
  }

  deliver(now: number): void {
    for (const one of this.#onTheWay.filter(({ arrivesAt }) => arrivesAt <= now)) {
      const news = takeReport(this.#memory, one.reported, now)
      if (!news) continue
      this.#memory = news
      this.#heard = { ...one, receivedAt: now }
    }
    this.#onTheWay = this.#onTheWay.filter(({ arrivesAt }) => arrivesAt > now)
  }

  moment(now: number): Moment {
    const heard = this.#heard
    const facts: ScreenFacts = {
      screenId: 'foyer',
      listeningSince: START,
      desired: this.#desired,
      player: {
        online: true,
        lastSeenAt: heard?.receivedAt ?? START,
        ...(heard && {
          report: { reported: heard.reported, receivedAt: heard.receivedAt, proofs: this.#memory.proofs },
        }),
      },
    }
    return {
      now,
      why: screenTruth(facts, now),
      presented: this.#since(this.#lastPresented.get(this.#desired.releaseId) ?? NEVER),
      right: this.#since(this.#lastRight),
      transportMs: (heard?.firstDelayMs ?? 0) + STEP_MS,
      isWellFor: now - this.#wellSince,
    }
  }

  #since({ at, turnedBackMs }: Proof): Proof {
    return { at, turnedBackMs: this.#turnedBackMs - turnedBackMs }
  }

  #chance(probability: number): boolean {
    return this.#random() < probability
  }
}

/** A small generator of equally distributed numbers from 0 to 1 that repeats itself for the same seed. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
