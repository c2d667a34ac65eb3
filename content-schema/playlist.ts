import Type, { type Static } from 'typebox'
import { Id, UtcMs } from './primitives.ts'

/**
 * Slides in turn. Which one shows at an instant is computed from the clock: the list starts over and over from
 * `anchorAt`, so all screens are in step and a restarted screen continues where it should be. An edit that must be
 * seen at once moves the anchor to the moment of publishing.
 */
export const Playlist = Type.Object({
  id: Id,
  name: Type.String({ minLength: 1, maxLength: 80 }),
  anchorAt: UtcMs,
  slideIds: Type.Array(Id, { maxItems: 500 }),
})
export type Playlist = Static<typeof Playlist>
