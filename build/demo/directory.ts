import type { Directory, DirectoryEntry } from '#schema/directory'
import { roomId } from './plan/wing.ts'
import { DEPARTMENTS } from './texts/departments.ts'
import { PLACES } from './texts/places.ts'
import services from './texts/services.json' with { type: 'json' }

/** Departments, services and places of the demo city hall as one searchable list. */
export function cityHallDirectory(): Directory {
  const departments = DEPARTMENTS.map(({ rooms, hours, synonyms, ...department }): DirectoryEntry => ({
    ...department,
    kind: 'department',
    synonyms: [...synonyms],
    unitIds: rooms.map(roomId),
    openingHours: [...hours],
  }))
  const offered = services.map(({ room, ...service }, index): DirectoryEntry => {
    const department = DEPARTMENTS.find(({ id }) => id === service.departmentId)
    if (!department) throw new Error(`${service.name}: no department ${service.departmentId}`)
    return {
      id: `dienst-${index + 1}`,
      kind: 'service',
      // A service may have numbers of its own; else it shares those of its department.
      ...(department.queueId !== undefined && { queueId: department.queueId }),
      ...service,
      unitIds: [roomId(room)],
      openingHours: [...department.hours],
    }
  })
  const places = PLACES.map(({ unitIds, synonyms, ...place }): DirectoryEntry => ({
    ...place,
    kind: 'place',
    synonyms: [...synonyms],
    unitIds: [...unitIds],
    openingHours: [],
  }))
  return { format: 'lotse-directory-1', entries: [...departments, ...offered, ...places] }
}
