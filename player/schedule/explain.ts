import type { Layout } from '#schema/layout'
import type { CompiledPlan } from './compiled-plan.ts'
import type { CompiledRule } from './compiled-rule.ts'
import { explainZone, type ZoneExplanation } from './explain-zone.ts'
import { notInForce, percentText, reasonOf, type RuleReason, weakerThan, winsBecause } from './reasons.ts'
import type { Light, ScreenMoment } from './schedule.ts'
import type { Segment } from './site-days.ts'

/** Why a screen shows what it shows. */
export interface ScreenExplanation {
  /** UTC milliseconds. */
  readonly atMs: number
  readonly layout: SlotExplanation & { readonly layout: Layout | undefined }
  readonly light: SlotExplanation & { readonly light: Light }
  readonly zones: readonly ZoneExplanation[]
  /** Rules for zones that the layout in force does not have. */
  readonly elsewhere: readonly RuleReason[]
}

/** How one thing that rules can decide was decided. */
export interface SlotExplanation {
  /** Absent when no rule has decided. */
  readonly winner?: RuleReason
  /** Every other rule that is about the same thing, strongest first, and why it did not win. */
  readonly losers: readonly RuleReason[]
  /** The decision in one German sentence. */
  readonly text: string
  /** When other rules decide, UTC milliseconds; absent when that is more than `CHANGE_HORIZON_DAYS` days ahead. */
  readonly changesAt?: number
}

const DAY_MS = 86_400_000
/** How far ahead the next change is looked for. */
export const CHANGE_HORIZON_DAYS = 31

/** Explains a moment of a schedule: per slot the winner, every loser with its reason, and the next change. */
export function explainMoment(compiled: CompiledPlan, moment: ScreenMoment, atMs: number): ScreenExplanation {
  const segment = compiled.segmentAt(atMs)
  const zoneIds = new Set(moment.zones.map(({ zoneId }) => zoneId))
  const untilMs = atMs + CHANGE_HORIZON_DAYS * DAY_MS
  return {
    atMs,
    layout: explainLayout(compiled, segment, atMs, untilMs),
    light: explainLight(compiled, segment, atMs, untilMs),
    zones: moment.zones.map(({ zoneId, turn }) => explainZone(compiled, { zoneId, turn, atMs, untilMs })),
    elsewhere: compiled.rules
      .filter(({ rule: { action } }) => 'zoneId' in action && !zoneIds.has(action.zoneId))
      .map(
        (rule) =>
          notInForce(compiled, rule, atMs) ??
          reasonOf(rule, 'unknown-zone', 'Ihren Bereich gibt es in der Aufteilung nicht, die gerade gilt.'),
      ),
  }
}

function explainLayout(
  compiled: CompiledPlan,
  segment: Segment,
  atMs: number,
  untilMs: number,
): ScreenExplanation['layout'] {
  const { layout, by } = compiled.layoutIn(segment)
  const rivals = compiled.rules.filter(({ rule }) => rule.action.kind === 'layout')
  const changesAt = nextChange(compiled, segment, untilMs, (other) => compiled.layoutIn(other).by !== by)
  const own = layout?.id === compiled.plan.screen.layoutId
  const without = own ? 'die des Bildschirms' : layout ? 'die einfache mit einem Bereich' : 'die der Stele'
  return {
    layout,
    ...(by && {
      winner: winsBecause(
        by,
        segment.inForce.filter((rule) => rivals.includes(rule)),
      ),
    }),
    losers: losersOf(compiled, rivals, by, atMs),
    text: by
      ? `Die Aufteilung bestimmt die Regel „${by.rule.name}“.`
      : `Keine Regel ändert die Aufteilung: Es gilt ${without}.`,
    ...(changesAt !== undefined && { changesAt }),
  }
}

function explainLight(
  compiled: CompiledPlan,
  segment: Segment,
  atMs: number,
  untilMs: number,
): ScreenExplanation['light'] {
  const { light, by, litBy } = compiled.lightIn(segment)
  const rivals = compiled.rules.filter(({ rule }) => rule.action.kind === 'light')
  const winner = litBy ?? by
  const changesAt = nextChange(compiled, segment, untilMs, (other) => {
    const next = compiled.lightIn(other)
    return next.by !== by || next.litBy !== litBy
  })
  const losers = losersOf(compiled, rivals, litBy ? undefined : by, atMs)
  return {
    light,
    ...(winner && {
      winner: litBy
        ? reasonOf(
            litBy,
            'lights-screen',
            `Sie ist stärker als die Lichtregel „${by?.rule.name ?? ''}“ und macht den Bildschirm hell.`,
          )
        : winsBecause(
            winner,
            segment.inForce.filter((rule) => rivals.includes(rule)),
          ),
    }),
    losers: losers.map((loser) => (loser.ruleId === by?.rule.id && litBy ? weakerThan(by, litBy) : loser)),
    text: lightText(light, winner),
    ...(changesAt !== undefined && { changesAt }),
  }
}

function lightText({ percent }: Light, winner: CompiledRule | undefined): string {
  if (!winner) return 'Keine Regel dämpft das Licht: Der Bildschirm ist voll hell.'
  const state = percent === 0 ? 'aus' : percent === 100 ? 'voll hell' : `auf ${percentText(percent / 100)} gedämpft`
  return `Der Bildschirm ist ${state} wegen der Regel „${winner.rule.name}“.`
}

function losersOf(
  compiled: CompiledPlan,
  rivals: readonly CompiledRule[],
  winner: CompiledRule | undefined,
  atMs: number,
): RuleReason[] {
  return rivals
    .filter((rule) => rule !== winner)
    .map((rule) => notInForce(compiled, rule, atMs) ?? weakerThan(rule, winner))
}

/** The end of the last segment in a row in which nothing differs. */
function nextChange(
  compiled: CompiledPlan,
  segment: Segment,
  untilMs: number,
  differs: (other: Segment) => boolean,
): number | undefined {
  for (let atMs = segment.endsAt; atMs < untilMs;) {
    const other = compiled.segmentAt(atMs)
    if (differs(other)) return atMs
    atMs = other.endsAt
  }
  return undefined
}
