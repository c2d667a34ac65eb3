import type { RuleReason } from '#player/schedule/reasons'
import type { SlotExplanation, ScreenExplanation } from '#player/schedule/explain'
import type { ScheduledTurn, SchedulePlan, ScreenMoment } from '#player/schedule/schedule'

/** Says moments of a schedule in German, by the clock of the site. */
export class ScheduleWords {
  readonly #slides: ReadonlyMap<string, string>
  readonly #rules: ReadonlyMap<string, string>
  readonly #time: Intl.DateTimeFormat
  readonly #day: Intl.DateTimeFormat
  readonly screenName: string

  constructor({ screen, slides, rules, timeZone }: SchedulePlan) {
    this.screenName = screen.name
    this.#slides = new Map(slides.map(({ id, title }) => [id, title]))
    this.#rules = new Map(rules.map(({ id, name }) => [id, name]))
    this.#time = new Intl.DateTimeFormat('de-DE', { timeZone, timeStyle: 'medium' })
    this.#day = new Intl.DateTimeFormat('de-DE', {
      timeZone,
      weekday: 'short',
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
    })
  }

  /** "Do., 10.06.2027, 09:07:00 Uhr" */
  instant(atMs: number): string {
    return `${this.#day.format(atMs)}, ${this.#time.format(atMs)}\u00a0Uhr`
  }

  /** In UTC, as programs read it. */
  isoText(atMs: number): string {
    return new Date(atMs).toISOString()
  }

  turn(turn: ScheduledTurn | undefined): string {
    if (!turn) return 'Hausansicht'
    const slide = this.#slides.get(turn.slideId) ?? turn.slideId
    return `„${slide}“ (Regel „${this.#rules.get(turn.ruleId) ?? turn.ruleId}“) bis ${this.#time.format(turn.endsAt)}`
  }

  /** A whole moment in one line. */
  row({ zones, light }: ScreenMoment, atMs: number): string {
    const parts = zones.map(({ zoneId, turn }) => `${zoneId}: ${this.turn(turn)}`)
    return [this.instant(atMs), `Licht ${light.percent}\u00a0%`, ...parts].join('  ')
  }
}

export function momentLines(words: ScheduleWords, moment: ScreenMoment, atMs: number): string[] {
  return [
    `${words.screenName}, ${words.instant(atMs)}`,
    `Aufteilung: ${moment.layout?.name ?? 'keine'}`,
    `Licht: ${moment.light.percent}\u00a0%`,
    ...moment.zones.map(({ zoneId, turn }) => `${zoneId}: ${words.turn(turn)}`),
    `Bleibt so bis ${words.instant(moment.nextChangeAt)}`,
  ]
}

export function explanationLines(words: ScheduleWords, explanation: ScreenExplanation): string[] {
  const { atMs, layout, light, zones, elsewhere } = explanation
  return [
    `${words.screenName}, ${words.instant(atMs)}`,
    ...slotLines(words, 'Aufteilung', layout),
    ...slotLines(words, 'Licht', light),
    ...zones.flatMap((zone) => slotLines(words, zone.zoneId, zone)),
    ...(elsewhere.length > 0 ? ['', 'Andere Bereiche', ...elsewhere.map((reason) => reasonLine('−', reason))] : []),
  ]
}

function slotLines(words: ScheduleWords, name: string, { winner, losers, text, changesAt }: SlotExplanation): string[] {
  return [
    '',
    `${name}: ${text}`,
    ...(winner ? [reasonLine('+', winner)] : []),
    ...losers.map((reason) => reasonLine('−', reason)),
    changesAt === undefined
      ? '  Andere Regeln entscheiden frühestens in einem Monat.'
      : `  Andere Regeln entscheiden ab ${words.instant(changesAt)}.`,
  ]
}

function reasonLine(sign: string, { name, text }: RuleReason): string {
  return `  ${sign} ${name}: ${text}`
}
