import Type, { type Static } from 'typebox'
import type { Reported } from '#schema/device'
import { Id } from '#schema/primitives'

/** How far the reports of a player's last boots have been heard, the latest boot first. */
export const SeenBoots = Type.Array(Type.Object({ boot: Id, n: Type.Integer() }))
export type SeenBoots = Static<typeof SeenBoots>

/** Boots that are remembered: a message that is older than so many restarts does not come any more. */
const BOOTS_REMEMBERED = 8

/**
 * Whether a report says anything new: the memory with it, or undefined for one that has been heard or overtaken.
 * Reports of a boot are numbered, so a repeated one never makes old pixels look fresh, not even one of an earlier
 * boot that arrives after the restart.
 */
export function takeReport(seen: SeenBoots, { boot, n }: Pick<Reported, 'boot' | 'n'>): SeenBoots | undefined {
  const known = seen.find((one) => one.boot === boot)
  if (known && known.n >= n) return undefined
  return [{ boot, n }, ...seen.filter((one) => one.boot !== boot)].slice(0, BOOTS_REMEMBERED)
}
