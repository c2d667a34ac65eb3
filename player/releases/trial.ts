/*
 * A release that has just begun to play is on trial, because what can be downloaded can not always be shown. It stands
 * when every page that is there has presented it and a minute has passed; it fails when a page that lives does not
 * present it within a minute, or when pages or the core itself fail again and again. Nobody there: no verdict.
 */

export interface Trial {
  /** Timers of an earlier trial carry another one. */
  readonly id: number
  /** Starts of the core and failures of pages since the switch, without a calm minute between. */
  readonly strikeCount: number
  /** The core has lived for a minute. */
  readonly calm: boolean
  /** By screen. */
  readonly pages: ReadonlyMap<string, PageOnTrial>
}

interface PageOnTrial {
  /** It has presented the release. */
  readonly shown: boolean
  /** It has said something in this round. */
  readonly heard: boolean
  /** Rounds that are over. */
  readonly roundCount: number
}

export interface TrialMove {
  readonly trial: Trial
  readonly outcome: 'open' | 'stands' | 'failed'
  readonly timers: readonly TrialTimer[]
}

/** Without a screen: the minute of the core itself. */
export interface TrialTimer {
  readonly screenId: string | undefined
  readonly delayMs: number
}

export const STRIKE_COUNT_MAX = 3
/** Together a minute: so long a page has to present the release, and is there in each of the rounds. */
const ROUND_MS = 10_000
const ROUND_COUNT = 6
const CALM_MS = 60_000

export function openTrial(id: number, strikeCount: number): TrialMove {
  const trial = { id, strikeCount, calm: false, pages: new Map<string, PageOnTrial>() }
  return { trial, outcome: outcomeOf(trial), timers: [{ screenId: undefined, delayMs: CALM_MS }] }
}

/** A page says what it presents. @param isOnGlass whether that is the release on trial */
export function onPageReport(trial: Trial, screenId: string, isOnGlass: boolean): TrialMove {
  const page = trial.pages.get(screenId)
  const { roundCount, shown } = page ?? { roundCount: 0, shown: false }
  const after = withPage(trial, screenId, { shown: shown || isOnGlass, heard: true, roundCount })
  return { trial: after, outcome: outcomeOf(after), timers: page ? [] : [{ screenId, delayMs: ROUND_MS }] }
}

/** A page has crashed, or was loaded anew. */
export function onPageFailure(trial: Trial): TrialMove {
  const after = { ...trial, strikeCount: trial.strikeCount + 1 }
  return { trial: after, outcome: outcomeOf(after), timers: [] }
}

export function onTrialTimer(trial: Trial, screenId: string | undefined): TrialMove {
  if (screenId === undefined) return onCalm(trial)
  const page = trial.pages.get(screenId)
  if (page === undefined) return open(trial)
  if (!page.shown && !page.heard) {
    // Whoever has left is no witness.
    const pages = new Map(trial.pages)
    pages.delete(screenId)
    return open({ ...trial, pages })
  }
  const roundCount = page.roundCount + 1
  const after = withPage(trial, screenId, { ...page, heard: false, roundCount })
  const isDue = roundCount >= ROUND_COUNT
  const again = { screenId, delayMs: ROUND_MS }
  // A verdict that can not be carried out now is given again.
  if (isDue && !page.shown) return { trial: after, outcome: 'failed', timers: [again] }
  return { trial: after, outcome: outcomeOf(after), timers: isDue ? [] : [again] }
}

function onCalm(trial: Trial): TrialMove {
  const after = { ...trial, calm: true, strikeCount: trial.pages.size === 0 ? 0 : trial.strikeCount }
  return { trial: after, outcome: outcomeOf(after), timers: [] }
}

function outcomeOf({ strikeCount, calm, pages }: Trial): TrialMove['outcome'] {
  if (strikeCount >= STRIKE_COUNT_MAX) return 'failed'
  const isShown =
    pages.size > 0 && [...pages.values()].every(({ shown, roundCount }) => shown && roundCount >= ROUND_COUNT)
  return calm && isShown ? 'stands' : 'open'
}

function open(trial: Trial): TrialMove {
  return { trial, outcome: 'open', timers: [] }
}

function withPage(trial: Trial, screenId: string, page: PageOnTrial): Trial {
  return { ...trial, pages: new Map(trial.pages).set(screenId, page) }
}
