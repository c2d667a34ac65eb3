import type { CompiledPlan } from './compiled-plan.ts'
import type { CompiledRule } from './compiled-rule.ts'
import type { SlotExplanation } from './explain.ts'
import { HOUR_MS } from './flow.ts'
import { partsOf } from './mix-parts.ts'
import { clockText, notInForce, percentText, type RuleReason, reasonOf, weakerThan, winsBecause } from './reasons.ts'
import type { ScheduledTurn } from './schedule.ts'
import { fills, voicesIn, voicesOf } from './voices.ts'
import type { Stretch, ZoneLane } from './zone-lane.ts'

export interface ZoneExplanation extends SlotExplanation {
  readonly zoneId: string
  /** Undefined: the quiet house view. */
  readonly turn: ScheduledTurn | undefined
}

interface ZoneQuestion {
  readonly zoneId: string
  readonly turn: ScheduledTurn | undefined
  readonly atMs: number
  /** How far ahead the next change is looked for. */
  readonly untilMs: number
}

/** Who fills a zone, who shares it, who does not, and until when that stays so. */
export function explainZone(compiled: CompiledPlan, question: ZoneQuestion): ZoneExplanation {
  const { zoneId, turn, atMs, untilMs } = question
  const lane = compiled.laneOf(zoneId)
  const stretch = lane.stretchAt(atMs)
  const rivals = compiled.rules.filter((rule) => fills(rule, zoneId))
  const winner = rivals.find(({ rule }) => rule.id === turn?.ruleId)
  const changesAt = nextStretch(lane, stretch, untilMs)
  return {
    zoneId,
    turn,
    ...(winner && { winner: winnerReason(compiled, winner, stretch, question) }),
    losers: rivals
      .filter((rule) => rule !== winner)
      .map((rule) => notInForce(compiled, rule, atMs) ?? loserReason(compiled, rule, stretch, question)),
    text: winner
      ? `Hier läuft die Regel „${winner.rule.name}“.`
      : rivals.length === 0
        ? 'Für diesen Bereich gibt es keine Regel: Er zeigt die Hausansicht.'
        : 'Keine Regel füllt diesen Bereich gerade: Er zeigt die Hausansicht.',
    ...(changesAt !== undefined && { changesAt }),
  }
}

function winnerReason(
  compiled: CompiledPlan,
  winner: CompiledRule,
  stretch: Stretch,
  { atMs, zoneId, turn }: ZoneQuestion,
): RuleReason {
  if (notInForce(compiled, winner, atMs)) {
    const until = clockText(turn?.endsAt ?? atMs, compiled.plan.timeZone)
    return reasonOf(winner, 'plays-out', `Ihre Zeit ist um; der Beitrag läuft noch zu Ende, bis ${until}.`)
  }
  const part = partsOf(stretch.voices).get(winner)
  if (part !== undefined && winner.limited) {
    return reasonOf(winner, 'turn', `${limitText(winner, part)} und ist an der Reihe.`)
  }
  if (part !== undefined && stretch.voices.limited.length > 0) {
    return reasonOf(
      winner,
      'turn',
      `Sie hat die Zeit, die andere übrig lassen (${percentText(part)}), und ist an der Reihe.`,
    )
  }
  const inForce = compiled.segmentAt(atMs).inForce.filter((rule) => fills(rule, zoneId))
  return winsBecause(winner, inForce)
}

function loserReason(
  compiled: CompiledPlan,
  loser: CompiledRule,
  stretch: Stretch,
  { atMs, zoneId }: ZoneQuestion,
): RuleReason {
  const part = partsOf(stretch.voices).get(loser)
  if (part !== undefined) return sharedReason(compiled, loser, part, zoneId, atMs)
  const coming = voicesOf(compiled.segmentAt(atMs), zoneId)
  if (voicesIn(coming).includes(loser)) {
    const until = clockText(stretch.endsAt, compiled.plan.timeZone)
    return reasonOf(loser, 'queued', `Sie wartet, bis der laufende Beitrag zu Ende ist, bis ${until}.`)
  }
  return weakerThan(loser, coming.filler ?? stretch.voices.filler)
}

function sharedReason(
  compiled: CompiledPlan,
  loser: CompiledRule,
  part: number,
  zoneId: string,
  atMs: number,
): RuleReason {
  const { playsPerHourMax } = loser.rule
  const lane = compiled.laneOf(zoneId)
  if (playsPerHourMax !== undefined && lane.playsInHour(loser, atMs) >= playsPerHourMax) {
    const next = clockText((Math.floor(atMs / HOUR_MS) + 1) * HOUR_MS, compiled.plan.timeZone)
    return reasonOf(
      loser,
      'quota-used',
      `Ihre ${playsPerHourMax} Einblendungen dieser Stunde sind gezeigt, weiter geht es um ${next}.`,
    )
  }
  if (part <= 0) return reasonOf(loser, 'no-time-left', 'Stärkere Regeln haben zusammen die ganze Zeit.')
  if (!loser.limited)
    return reasonOf(loser, 'shares', `Sie hat die Zeit, die andere übrig lassen: ${percentText(part)}.`)
  return reasonOf(loser, 'shares', `${limitText(loser, part)}, gerade ist eine andere an der Reihe.`)
}

/** "Sie hat 20 % der Zeit" */
function limitText({ rule: { playsPerHourMax, sharePercent } }: CompiledRule, part: number): string {
  if (playsPerHourMax === undefined) return `Sie hat ${percentText(part)} der Zeit`
  const plays = `Sie hat höchstens ${playsPerHourMax} Einblendungen pro Stunde`
  return sharePercent === undefined ? plays : `${plays} und höchstens ${percentText(part)} der Zeit`
}

function nextStretch(lane: ZoneLane, stretch: Stretch, untilMs: number): number | undefined {
  for (let atMs = stretch.endsAt; atMs < untilMs;) {
    const other = lane.stretchAt(atMs)
    if (other.voices.key !== stretch.voices.key) return atMs
    atMs = other.endsAt
  }
  return undefined
}
