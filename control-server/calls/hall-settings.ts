import Type from 'typebox'
import type { HallConfig } from '#player/tickets/hall-config'
import { Id } from '#schema/primitives'
import type { StaffArea } from '#schema/staff-calls'
import { NoShowPolicy, Queue } from '#schema/ticket'
import { stored } from '../content/read-content.ts'
import type { Db, Tx } from '../db/tables.ts'

/** What is stored of a queue beside its name and letter. */
export const QueueSettings = Type.Object({
  numbers: Queue.properties.numbers,
  serviceMinutes: Queue.properties.serviceMinutes,
  noShow: Type.Optional(NoShowPolicy),
})

/** Queues and counters of the site, in the order in which staff see them. */
export async function readHallConfig(db: Db | Tx): Promise<HallConfig> {
  const queues = await db.selectFrom('queue').selectAll().orderBy('position').execute()
  const counters = await db.selectFrom('counter').selectAll().orderBy('position').execute()
  return {
    queues: queues.map(({ id, area_id: areaId, name, letter, settings }) => ({
      id,
      areaId,
      name,
      letter,
      ...(settings === null ? {} : stored(QueueSettings, settings)),
    })),
    counters: counters.map(({ id, area_id: areaId, label, queue_ids: queueIds }) => ({
      id,
      areaId,
      label,
      ...(queueIds === null ? {} : { queueIds: stored(Type.Array(Id), queueIds) }),
    })),
  }
}

/** Waiting areas with their counters and queues, as staff see them. */
export async function readAreas(db: Db | Tx): Promise<StaffArea[]> {
  const areas = await db.selectFrom('waiting_area').selectAll().orderBy('position').execute()
  const { counters, queues } = await readHallConfig(db)
  return areas.map(({ id, name }) => ({
    id,
    name,
    counters: counters
      .filter(({ areaId }) => areaId === id)
      .map(({ id: counterId, label, queueIds }) => {
        return { id: counterId, label, ...(queueIds && { queueIds: [...queueIds] }) }
      }),
    queues: queues.filter(({ areaId }) => areaId === id),
  }))
}
