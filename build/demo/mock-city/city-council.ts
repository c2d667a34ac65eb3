import { cityMeetings, type CityMeeting } from './city-meetings.ts'

/** An answer of the council server. */
export interface CouncilAnswer {
  readonly status: number
  readonly json: unknown
}

const PAGE_SIZE = 3
const SCHEMA = 'https://schema.oparl.org/1.1'

const BODY_NAMES = {
  rat: 'Rat der Stadt',
  ausschuss: 'Ausschuss für Mobilität und Infrastruktur',
  bezirk: 'Bezirksvertretung Mitte',
} as const

/**
 * An OParl 1.1 server with the habits of the real one: lists in pages with `links.next`, 404 for an empty date window
 * instead of an empty list, organisations by address, locations embedded without `type`, and the title of a non-public
 * item that leaks. `path` starts behind the server's root. Pure.
 */
export function answerCouncil(
  root: string,
  path: string,
  query: URLSearchParams,
  clock: { readonly anchorMs: number; readonly timeZone: string },
): CouncilAnswer {
  const updated = new Date(clock.anchorMs).toISOString().replace(/\.\d{3}Z$/, '+00:00')
  const meetings = cityMeetings(clock.anchorMs, clock.timeZone)
  if (path === '/system') return found(system(root, updated))
  if (path === '/bodies') return found(page([body(root, updated)], `${root}/bodies`, query))
  if (path === '/body/1') return found(body(root, updated))
  if (path === '/body/1/meetings') {
    return meetingList(
      root,
      meetings.map((meeting) => meetingObject(root, meeting, updated)),
      query,
      clock.anchorMs,
    )
  }
  const [, kind, key = ''] = /^\/(organization|meeting)\/([\w-]+)$/.exec(path) ?? []
  const meeting = meetings.find((candidate) => candidate.key === key)
  if (kind === 'meeting' && meeting) return found(meetingObject(root, meeting, updated))
  if (kind === 'organization' && isBodyKey(key)) return found(organization(root, key, updated))
  return NOTHING
}

const NOTHING: CouncilAnswer = { status: 404, json: { message: 'Kein Inhalt' } }

function found(json: unknown): CouncilAnswer {
  return { status: 200, json }
}

function meetingList(
  root: string,
  meetings: readonly unknown[],
  query: URLSearchParams,
  modifiedMs: number,
): CouncilAnswer {
  const since = Date.parse(query.get('modified_since') ?? '')
  const until = Date.parse(query.get('modified_until') ?? '')
  const isEmptyWindow = since > modifiedMs || until < modifiedMs
  return isEmptyWindow ? NOTHING : found(page(meetings, `${root}/body/1/meetings`, query))
}

function page(objects: readonly unknown[], url: string, query: URLSearchParams) {
  const number = Math.max(1, Number.parseInt(query.get('page') ?? '1', 10) || 1)
  const pageCount = Math.max(1, Math.ceil(objects.length / PAGE_SIZE))
  const link = (target: number) => {
    const linked = new URLSearchParams(query)
    linked.set('page', String(target))
    return `${url}?${linked}`
  }
  return {
    data: objects.slice((number - 1) * PAGE_SIZE, number * PAGE_SIZE),
    pagination: {
      totalElements: objects.length,
      elementsPerPage: PAGE_SIZE,
      currentPage: number,
      totalPages: pageCount,
    },
    links: { first: link(1), last: link(pageCount), ...(number < pageCount ? { next: link(number + 1) } : {}) },
  }
}

function system(root: string, updated: string) {
  return {
    id: `${root}/system`,
    type: `${SCHEMA}/System`,
    oparlVersion: `${SCHEMA}/`,
    name: 'Ratsinformationen (erfunden, für die Vorführung)',
    body: `${root}/bodies`,
    created: updated,
    modified: updated,
  }
}

function body(root: string, updated: string) {
  return {
    id: `${root}/body/1`,
    type: `${SCHEMA}/Body`,
    system: `${root}/system`,
    name: 'Musterstadt (erfunden)',
    meeting: `${root}/body/1/meetings`,
    created: updated,
    modified: updated,
  }
}

function organization(root: string, key: CityMeeting['body'], updated: string) {
  const name = BODY_NAMES[key]
  return {
    id: `${root}/organization/${key}`,
    type: `${SCHEMA}/Organization`,
    name,
    created: updated,
    modified: updated,
  }
}

function isBodyKey(key: string): key is CityMeeting['body'] {
  return Object.hasOwn(BODY_NAMES, key)
}

function meetingObject(root: string, meeting: CityMeeting, updated: string) {
  const id = `${root}/meeting/${meeting.key}`
  return {
    id,
    type: `${SCHEMA}/Meeting`,
    name: meeting.name,
    // Stays like this until the minutes are approved, so it says nothing about what is going on.
    meetingState: 'eingeladen',
    cancelled: false,
    start: new Date(meeting.startsAt).toISOString(),
    end: new Date(meeting.endsAt).toISOString(),
    location: { id: `${id}/location`, description: `Rathaus, ${meeting.room}`, room: meeting.room },
    organization: [`${root}/organization/${meeting.body}`],
    agendaItem: meeting.agenda.map(({ number, title, isPublic }, index) => ({
      id: `${id}/agendaitem/${index + 1}`,
      type: `${SCHEMA}/AgendaItem`,
      meeting: id,
      number,
      order: index + 1,
      name: title,
      public: isPublic,
      created: updated,
      modified: updated,
    })),
    created: updated,
    modified: updated,
  }
}
