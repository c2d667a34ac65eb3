import Type, { type Static } from 'typebox'
import type { Reported } from '#schema/device'
import { Id, UtcMs } from '#schema/primitives'

/** When this server first heard of the last proofs of one screen, by its own clock. */
export const HeardProof = Type.Object({
  screenId: Id,
  presented: Type.Optional(Type.Object({ at: UtcMs, heardAt: UtcMs })),
  checked: Type.Optional(Type.Object({ at: UtcMs, heardAt: UtcMs })),
  sound: Type.Optional(Type.Object({ at: UtcMs, heardAt: UtcMs })),
})
export type HeardProof = Static<typeof HeardProof>

/** What is remembered of a player's reports, so that nothing old looks new. */
export const ReportMemory = Type.Object({
  /** How far the reports of the last boots have been heard, the latest boot first. */
  boots: Type.Array(Type.Object({ boot: Id, n: Type.Integer() })),
  proofs: Type.Array(HeardProof),
})
export type ReportMemory = Static<typeof ReportMemory>

export const NOTHING_HEARD: ReportMemory = { boots: [], proofs: [] }

/** Boots that are remembered: a message that is older than so many restarts does not come any more. */
const BOOTS_REMEMBERED = 8

/**
 * Whether a report says anything new: the memory with it, or undefined for one that has been heard or overtaken.
 * Reports of a boot are numbered, so a repeated one never makes old pixels look fresh, not even one of an earlier
 * boot that arrives after the restart. And a picture that is reported again is as old as when it was first heard of,
 * whatever the player's clock has been set to in between.
 */
export function takeReport(memory: ReportMemory, reported: Reported, nowMs: number): ReportMemory | undefined {
  const { boot, n, screens } = reported
  const known = memory.boots.find((one) => one.boot === boot)
  if (known && known.n >= n) return undefined
  const proofs = screens.map(({ screenId, presentedAt, pixels, sound }): HeardProof => {
    const before = memory.proofs.find((one) => one.screenId === screenId)
    const heard = (at: number, last: HeardProof['presented']) => (last?.at === at ? last : { at, heardAt: nowMs })
    return {
      screenId,
      ...(presentedAt !== undefined && { presented: heard(presentedAt, before?.presented) }),
      ...(pixels && { checked: heard(pixels.checkedAt, before?.checked) }),
      ...(sound && { sound: heard(sound.checkedAt, before?.sound) }),
    }
  })
  const boots = [{ boot, n }, ...memory.boots.filter((one) => one.boot !== boot)].slice(0, BOOTS_REMEMBERED)
  return { boots, proofs }
}
