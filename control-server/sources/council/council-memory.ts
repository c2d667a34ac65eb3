import Type, { type Static } from 'typebox'
import { CouncilSession } from '#schema/live-fact'
import { parse } from '#schema/parse'
import { UtcMs } from '#schema/primitives'

const Meeting = Type.Object({
  id: Type.String(),
  name: Type.String(),
  startsAt: UtcMs,
  endsAt: Type.Optional(UtcMs),
  cancelled: Type.Boolean(),
  room: Type.Optional(Type.String()),
  locationUrl: Type.Optional(Type.String()),
  bodyNames: Type.Array(Type.String()),
  bodyUrls: Type.Array(Type.String()),
  agenda: CouncilSession.properties.agenda,
  agendaUrls: Type.Array(Type.String()),
})

const StreamMemory = Type.Object({
  askedAt: Type.Optional(UtcMs),
  checkedAt: Type.Optional(UtcMs),
  nextSequence: Type.Optional(Type.Integer()),
  programAt: Type.Optional(Type.Integer()),
  targetDurationMs: Type.Optional(Type.Integer()),
  positionSince: Type.Optional(UtcMs),
  movedAt: Type.Optional(UtcMs),
  isEnded: Type.Optional(Type.Boolean()),
  endedSince: Type.Optional(UtcMs),
  absentSince: Type.Optional(UtcMs),
})

/** What is remembered of a council between two checks. */
const CouncilMemory = Type.Object({
  mirror: Type.Object({ meetings: Type.Array(Meeting), fullAt: UtcMs, syncedAt: UtcMs }),
  stream: StreamMemory,
})
export type CouncilMemory = Static<typeof CouncilMemory>

/** Undefined for nothing and for the memory of another version: then everything is read anew. */
export function readCouncilMemory(memory: unknown): CouncilMemory | undefined {
  const checked = parse(CouncilMemory, memory)
  return checked.ok ? checked.value : undefined
}
