import type { Directory, DirectoryEntry } from '#schema/directory'
import { roomId } from './plan/wing.ts'
import { DEPARTMENTS } from './texts/departments.ts'
import { PLACES } from './texts/places.ts'
import { SERVICES } from './texts/services.ts'

/** Departments, services and places of the demo city hall as one searchable list. */
export function cityHallDirectory(): Directory {
  const departments = DEPARTMENTS.map(({ rooms, hours, synonyms, ...department }): DirectoryEntry => ({
    ...department,
    kind: 'department',
    synonyms: [...synonyms],
    unitIds: rooms.map(roomId),
    openingHours: [...hours],
  }))
  const services = SERVICES.map(([name, departmentId, room, synonyms, summary], index): DirectoryEntry => {
    const department = DEPARTMENTS.find(({ id }) => id === departmentId)
    if (!department) throw new Error(`${name}: no department ${departmentId}`)
    return {
      id: `dienst-${index + 1}`,
      kind: 'service',
      name,
      synonyms: synonyms.split(', '),
      summary,
      departmentId,
      unitIds: [roomId(room)],
      openingHours: [...department.hours],
      ...(department.queueId !== undefined && { queueId: department.queueId }),
    }
  })
  const places = PLACES.map(({ unitIds, synonyms, ...place }): DirectoryEntry => ({
    ...place,
    kind: 'place',
    synonyms: [...synonyms],
    unitIds: [...unitIds],
    openingHours: [],
  }))
  return { format: 'lotse-directory-1', entries: [...departments, ...services, ...places] }
}
