import type { StaffSource } from '#schema/staff-api'

/** How a source is doing. `old` and `gone` are what the screens make of it. */
export type SourceState = 'ok' | 'problem' | 'old' | 'gone' | 'never'

/** A failed check outweighs good times: the content is still shown, but it will grow old. */
export function stateOf(source: StaffSource, now: number): SourceState {
  if (source.times && now >= source.times.expiresAt) return 'gone'
  if (source.times && now >= source.times.staleAt) return 'old'
  if (source.problem !== undefined) return 'problem'
  return source.times ? 'ok' : 'never'
}
