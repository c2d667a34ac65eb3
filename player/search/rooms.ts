import type { Unit } from '#schema/building'
import type { Directory, DirectoryEntry } from '#schema/directory'
import { normalRoomNumber } from './room-number.ts'

/** The directory, and an entry of its own for each numbered or named room that is not listed as a place. */
export function withRooms(directory: Directory, units: readonly Unit[]): DirectoryEntry[] {
  const places = new Set(directory.entries.filter(({ kind }) => kind === 'place').flatMap(({ unitIds }) => unitIds))
  const taken = new Set(directory.entries.map(({ id }) => id))
  const rooms = units.filter((unit) => isDestination(unit) && !places.has(unit.id) && !taken.has(unit.id))
  return [...directory.entries, ...rooms.map(roomEntry)]
}

/** Who asks for a door wants the room first, then who works in it, persons last. */
const ROOM_BONUSES: Record<DirectoryEntry['kind'], number> = { place: 3, department: 2, service: 1, person: 0 }

/** Finds rooms by the number on the door, however it is typed. */
export class RoomIndex {
  readonly #rooms: readonly { readonly entry: DirectoryEntry; readonly unitId: string; readonly number: string }[]

  constructor(entries: readonly DirectoryEntry[], units: readonly Unit[]) {
    const numbers = new Map(units.flatMap(({ id, number }) => (number ? [[id, normalRoomNumber(number)]] : [])))
    this.#rooms = entries.flatMap((entry) =>
      entry.unitIds.flatMap((unitId) => {
        const number = numbers.get(unitId)
        return number === undefined ? [] : [{ entry, unitId, number }]
      }),
    )
  }

  /** By a normal number: the room itself first, then who works in it; while a number is being typed, the rooms that it may become. */
  query(asked: string): { entry: DirectoryEntry; score: number; unitId: string }[] {
    const hits = this.#rooms.flatMap(({ entry, unitId, number }) => {
      const exact = number === asked
      if (!exact && (entry.kind !== 'place' || !number.startsWith(asked))) return []
      return [
        {
          entry,
          unitId,
          score: (exact ? 10 : 1) + ROOM_BONUSES[entry.kind],
        },
      ]
    })
    const best = new Map<string, (typeof hits)[number]>()
    for (const hit of hits) if ((best.get(hit.entry.id)?.score ?? 0) < hit.score) best.set(hit.entry.id, hit)
    return [...best.values()].toSorted((a, b) => b.score - a.score)
  }
}

function isDestination({ kind, number, name }: Unit): boolean {
  return (kind === 'room' || kind === 'hall' || kind === 'toilet') && Boolean(number ?? name)
}

function roomEntry(unit: Unit): DirectoryEntry {
  const name = unit.number ? `Zimmer ${unit.number}` : (unit.name ?? unit.id)
  const summary = unit.number ? unit.name : undefined
  return {
    id: unit.id,
    kind: 'place',
    name,
    synonyms: summary === undefined ? [] : [summary],
    ...(summary === undefined ? {} : { summary }),
    unitIds: [unit.id],
    openingHours: [],
  }
}
