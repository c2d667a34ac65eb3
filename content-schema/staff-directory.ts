import Type, { type Static } from 'typebox'
import { Directory, DirectoryEntry } from './directory.ts'
import { BuildingChange, ChangeRequest } from './staff-building.ts'

/* The directory as staff edit it; the routes stand in `staff-api.ts`. */

export const StaffDirectory = Type.Object({
  entries: Directory.properties.entries,
  frequentIds: Type.Required(Type.Pick(Directory, ['frequentIds'])).properties.frequentIds,
  /** The newest one first. */
  changes: Type.Array(BuildingChange),
})
export type StaffDirectory = Static<typeof StaffDirectory>

/**
 * An entry as it shall be; without `entry` it goes. `seen`: as it was when the person began, absent for a new one.
 * When it is something else by now, CONFLICT.
 */
export const DirectoryEdit = Type.Object({
  ...ChangeRequest.properties,
  entry: Type.Optional(DirectoryEntry),
  seen: Type.Optional(DirectoryEntry),
})
export type DirectoryEdit = Static<typeof DirectoryEdit>

/** What is one tap away on every stele, most frequent first. `seen` as above. */
export const FrequentEdit = Type.Object({
  ...ChangeRequest.properties,
  frequentIds: StaffDirectory.properties.frequentIds,
  seen: StaffDirectory.properties.frequentIds,
})
export type FrequentEdit = Static<typeof FrequentEdit>
