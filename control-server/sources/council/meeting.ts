import type { CouncilSession } from '#schema/live-fact'
import { readFeedDate } from '../feed/feed-date.ts'
import { cutAtWord, toPlainText } from '../feed/plain-text.ts'
import { asList, asObject, asObjects, asText, isTrue, type OparlObject } from './oparl-object.ts'

/**
 * What is kept of an OParl meeting. Titles of non-public items are dropped here, at the first touch: they are neither
 * stored nor logged, even when the server leaks them.
 */
export interface Meeting {
  readonly id: string
  readonly name: string
  readonly startsAt: number
  readonly endsAt?: number
  readonly cancelled: boolean
  readonly room?: string
  readonly locationUrl?: string
  /** Names where the organisations are embedded. */
  readonly bodyNames: readonly string[]
  /** Addresses where they are not. */
  readonly bodyUrls: readonly string[]
  readonly agenda: readonly AgendaItem[]
  /** Addresses of agenda items that are not embedded. */
  readonly agendaUrls: readonly string[]
}

export type AgendaItem = CouncilSession['agenda'][number]

const NAME_LENGTH_MAX = 200
const TITLE_LENGTH_MAX = 300
const ROOM_LENGTH_MAX = 120
const AGENDA_COUNT_MAX = 200

/** Reads a meeting; undefined without an address or a start, since it could then be neither told apart nor shown. */
export function readMeeting(object: OparlObject, timeZone: string): Meeting | undefined {
  const id = asText(object['id'])
  const startsAt = readInstant(object['start'], timeZone)
  if (id === undefined || id.length > 500 || startsAt === undefined) return undefined
  const endsAt = readInstant(object['end'], timeZone)
  const name = plain(object['name'], NAME_LENGTH_MAX) ?? 'Sitzung'
  const organizations = asList(object['organization'])
  const agendaItems = asList(object['agendaItem'])
  const room = readRoom(object['location'])
  const locationUrl = asText(object['location'])
  return {
    id,
    name,
    startsAt,
    ...(endsAt === undefined ? {} : { endsAt }),
    cancelled: isCancelled(object, name),
    ...(room === undefined ? {} : { room }),
    ...(room === undefined && locationUrl !== undefined ? { locationUrl } : {}),
    bodyNames: organizations.flatMap((organization) => readName(organization) ?? []),
    bodyUrls: organizations.flatMap((organization) => (typeof organization === 'string' ? organization : [])),
    agenda: readAgenda(agendaItems),
    agendaUrls: agendaItems.filter((item) => typeof item === 'string').slice(0, AGENDA_COUNT_MAX),
  }
}

/** Embedded items in their order; an item that is not clearly public gives its number only. */
export function readAgenda(items: readonly unknown[]): AgendaItem[] {
  const objects = asObjects(items).filter((item) => !isTrue(item['deleted']))
  const order = (item: OparlObject) => Number(item['order'] ?? Number.NaN)
  const isOrdered = objects.every((item) => Number.isFinite(order(item)))
  const sorted = isOrdered ? objects.toSorted((a, b) => order(a) - order(b)) : objects
  return sorted.slice(0, AGENDA_COUNT_MAX).map((item) => {
    const number = plain(item['number'], 20) ?? ''
    const title = isTrue(item['public']) ? plain(item['name'], TITLE_LENGTH_MAX) : undefined
    return { number, ...(title === undefined ? {} : { title }), public: isTrue(item['public']) }
  })
}

/** Room of an embedded location, or its description where it has no room. */
export function readRoom(location: unknown): string | undefined {
  const object = asObject(location)
  return object && (plain(object['room'], ROOM_LENGTH_MAX) ?? plain(object['description'], ROOM_LENGTH_MAX))
}

/** Full name of an embedded organisation. */
export function readName(organization: unknown): string | undefined {
  const object = asObject(organization)
  return object && (plain(object['name'], NAME_LENGTH_MAX) ?? plain(object['shortName'], NAME_LENGTH_MAX))
}

function plain(value: unknown, lengthMax: number): string | undefined {
  const text = asText(value)
  return (text && cutAtWord(toPlainText(text), lengthMax)) || undefined
}

/** Instants without an offset are meant in `timeZone`. */
export function readInstant(value: unknown, timeZone: string): number | undefined {
  const text = asText(value)
  return text === undefined ? undefined : readFeedDate(text, timeZone)
}

/** Servers that do not use `cancelled` say it in the state or in the name. */
function isCancelled(object: OparlObject, name: string): boolean {
  const words = `${asText(object['meetingState']) ?? ''} ${name}`
  return isTrue(object['cancelled']) || /abgesagt|ausgefallen|fällt aus|entfällt|storniert/i.test(words)
}
