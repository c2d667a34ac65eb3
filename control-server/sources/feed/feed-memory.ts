import Type, { type Static } from 'typebox'
import { NewsItem } from '#schema/live-fact'
import { parse } from '#schema/parse'
import { UtcMs } from '#schema/primitives'

/** What is remembered of a feed between two checks. */
const FeedMemory = Type.Object({
  updatedAt: Type.Optional(UtcMs),
  items: Type.Array(
    Type.Object({
      ...Type.Omit(NewsItem, ['firstSeenAt', 'imageSha256', 'imageCredit']).properties,
      imageUrls: Type.Array(Type.String()),
    }),
  ),
})
export type FeedMemory = Static<typeof FeedMemory>

/** Undefined for nothing and for the memory of another version: then the source is simply read again. */
export function readFeedMemory(memory: unknown): FeedMemory | undefined {
  const checked = parse(FeedMemory, memory)
  return checked.ok ? checked.value : undefined
}
