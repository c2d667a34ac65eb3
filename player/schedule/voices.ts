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
 * Walks through the rules in force in a zone from the strongest to the weakest: limited ones are taken along, the
 * first unlimited one ends the walk, for it hides everything weaker.
 */
export function voicesOf({ inForce }: Segment, zoneId: string): Voices {
  const limited: CompiledRule[] = []
  for (const compiled of inForce) {
    if (!compiled.timeline || !fills(compiled, zoneId)) continue
    if (!compiled.limited) return { limited, filler: compiled, key: keyOf([...limited, compiled]) }
    limited.push(compiled)
  }
  return { limited, key: keyOf(limited) }
}

/** All of them, strongest first. */
export function voicesIn({ limited, filler }: Voices): readonly CompiledRule[] {
  return filler ? [...limited, filler] : limited
}

/** Whether a rule is about this zone. */
export function fills({ rule: { action } }: CompiledRule, zoneId: string): boolean {
  return (action.kind === 'playlist' || action.kind === 'slide') && action.zoneId === zoneId
}

function keyOf(rules: readonly CompiledRule[]): string {
  return rules.map(({ rank }) => rank).join(' ')
}
