import type { CompiledRule } from './compiled-rule.ts'
import type { Segment } from './site-days.ts'

/** The rules that fill a zone together. */
export interface Voices {
  /** Those with a share or a number of plays, strongest first. */
  readonly limited: readonly CompiledRule[]
  /** The strongest rule without a limit: it has the time that they leave. Absent: the quiet house view has it. */
  readonly filler?: CompiledRule
  /** Equal for equal voices. */
  readonly key: string
}

/**
 * Walks through the rules in force in a zone from the strongest class to the weakest: limited ones are taken along,
 * and the first unlimited one fills the rest and hides all weaker classes. In its own class limited rules are heard
 * whatever their ids: they ask for a part only, so an id must not decide whether they ever show.
 */
export function voicesOf({ inForce }: Segment, zoneId: string): Voices {
  const limited: CompiledRule[] = []
  let filler: CompiledRule | undefined
  for (const compiled of inForce) {
    if (filler && compiled.classRank > filler.classRank) break
    if (!compiled.timeline || !fills(compiled, zoneId)) continue
    if (compiled.limited) limited.push(compiled)
    else filler ??= compiled
  }
  const key = [...limited, ...(filler ? [filler] : [])].map(({ rank }) => rank).join(' ')
  return { limited, ...(filler && { filler }), key }
}

/** All of them, strongest first. */
export function voicesIn({ limited, filler }: Voices): readonly CompiledRule[] {
  return filler ? [...limited, filler] : limited
}

/** Whether a rule is about this zone. */
export function fills({ rule: { action } }: CompiledRule, zoneId: string): boolean {
  return (action.kind === 'playlist' || action.kind === 'slide') && action.zoneId === zoneId
}
