import type { CompiledRule } from './compiled-rule.ts'
import { HOUR_MS, meanDurationMs } from './flow.ts'
import type { Voices } from './voices.ts'

/**
 * The part of the time that each voice has, 0 to 1, strongest first. A stronger class has all that it asks for, and a
 * class that asks for more than is left shares it in proportion. The filler has what the others leave.
 */
export function partsOf({ limited, filler }: Voices): ReadonlyMap<CompiledRule, number> {
  const parts = new Map<CompiledRule, number>()
  let left = 1
  for (let index = 0; index < limited.length;) {
    const classRank = limited[index]?.classRank
    const sameClass = limited.filter((compiled) => compiled.classRank === classRank)
    const asked = sameClass.reduce((sum, compiled) => sum + askOf(compiled).part, 0)
    const scale = Math.min(1, left / asked)
    for (const compiled of sameClass) parts.set(compiled, askOf(compiled).part * scale)
    left = Math.max(0, left - asked)
    index += sameClass.length
  }
  if (filler) parts.set(filler, left)
  return parts
}

/** A rule with a number of plays only asks for the time that these take. */
export function askOf({ rule, timeline }: CompiledRule): { readonly part: number; readonly byPlays: boolean } {
  const { sharePercent = 100, playsPerHourMax = Infinity } = rule
  const playsPart = (playsPerHourMax * meanDurationMs(timeline?.items ?? [])) / HOUR_MS
  return playsPart < sharePercent / 100
    ? { part: playsPart, byPlays: true }
    : { part: sharePercent / 100, byPlays: false }
}
