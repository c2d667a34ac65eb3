import { fail, ok, type Result } from '#schema/result'
import type { FetchProblem } from '../http/http-fetch.ts'
import { problem, type SourceProblem } from '../source-problem.ts'
import { type Meeting, readInstant, readMeeting } from './meeting.ts'
import { asObject, asObjects, asText, isTrue, type OparlObject } from './oparl-object.ts'
import { type AskJson, readList } from './oparl-list.ts'

/** The mirror of a council's meetings. Plain data, so that it survives a restart. */
export interface CouncilMirror {
  /** Meetings around today, earliest first. */
  readonly meetings: readonly Meeting[]
  /** When everything was last read. */
  readonly fullAt: number
  /** When the last reading began; the next one asks for what changed since. */
  readonly syncedAt: number
}

export interface CouncilSync {
  readonly mirror: CouncilMirror
  readonly problems: readonly SourceProblem[]
}

const BODY_COUNT_MAX = 20
/** Clocks differ and servers commit late: the window of a delta reaches back this far. */
const OVERLAP_MS = 10 * 60_000
/** Deltas miss what a server forgot to mark; everything is read again this often. */
const FULL_EVERY_MS = 7 * 86_400_000
const KEEP_PAST_MS = 2 * 86_400_000
/** Longer than `FULL_EVERY_MS`, so that a far meeting is in the mirror before it is today's. */
const KEEP_FUTURE_MS = 60 * 86_400_000

/**
 * Brings the mirror up to date with an OParl 1.0 or 1.1 server: a full reading at first and once a week, else only what
 * was modified. Tombstones and depublished meetings are removed. All or nothing: a failure leaves the old mirror.
 */
export async function syncCouncil(
  previous: CouncilMirror | undefined,
  options: { readonly systemUrl: string; readonly ask: AskJson; readonly nowMs: number; readonly timeZone: string },
): Promise<Result<CouncilSync, FetchProblem>> {
  const { nowMs } = options
  const isFull = !previous || nowMs - previous.fullAt >= FULL_EVERY_MS
  const bodies = await readBodies(options.systemUrl, options.ask)
  if (!bodies.ok) return bodies
  const meetings = new Map<string, Meeting>(isFull ? [] : previous.meetings.map((meeting) => [meeting.id, meeting]))
  const problems = [...bodies.value.problems]
  let unreadable = 0
  for (const url of bodies.value.meetingUrls) {
    const list = await readList(url, isFull ? undefined : previous.syncedAt - OVERLAP_MS, options.ask)
    if (!list.ok) return list
    problems.push(...list.value.problems)
    for (const object of list.value.objects) unreadable += apply(object, meetings, options)
  }
  if (unreadable > 0)
    problems.push(problem('oparl', `${unreadable}\u00a0Sitzungen ohne Kennung oder Beginn wurden ausgelassen.`))
  const kept = [...meetings.values()]
    .filter(({ startsAt }) => isKept(startsAt, nowMs))
    .toSorted((a, b) => a.startsAt - b.startsAt || (a.id < b.id ? -1 : 1))
  const mirror = { meetings: kept, fullAt: isFull ? nowMs : previous.fullAt, syncedAt: nowMs }
  return ok({ mirror, problems })
}

/** Returns how many objects could not be used: 0 or 1. */
function apply(
  object: OparlObject,
  meetings: Map<string, Meeting>,
  { nowMs, timeZone }: { readonly nowMs: number; readonly timeZone: string },
): number {
  const id = asText(object['id'])
  const startsAt = readInstant(object['start'], timeZone)
  const isFarOff = startsAt !== undefined && !isKept(startsAt, nowMs)
  if (isTrue(object['deleted']) || isFarOff) {
    if (id !== undefined) meetings.delete(id)
    return 0
  }
  const meeting = readMeeting(object, timeZone)
  if (meeting) {
    meetings.set(meeting.id, meeting)
    return 0
  }
  // A known meeting that lost its date must not go on being shown with the old one.
  if (id !== undefined) meetings.delete(id)
  return 1
}

function isKept(startsAt: number, nowMs: number): boolean {
  return startsAt > nowMs - KEEP_PAST_MS && startsAt < nowMs + KEEP_FUTURE_MS
}

interface Bodies {
  readonly meetingUrls: readonly string[]
  readonly problems: readonly SourceProblem[]
}

/** From the system object, or straight from a body, to the lists of meetings. */
async function readBodies(systemUrl: string, ask: AskJson): Promise<Result<Bodies, FetchProblem>> {
  const system = await ask(systemUrl)
  if (!system.ok) return system
  const object = asObject(system.value)
  if (object && asText(object['meeting']) !== undefined) return meetingLists([object], systemUrl, [])
  const body = object?.['body']
  if (body === undefined || body === null) {
    return fail(
      problem(
        'oparl',
        'Unter der Adresse liegt kein OParl-System. Bitte tragen Sie die Adresse des System-Objekts ein.',
      ),
    )
  }
  const embedded = asObjects(body)
  if (embedded.length > 0) return meetingLists(embedded, systemUrl, [])
  const listUrl = URL.parse(asText(body) ?? '', systemUrl)
  if (!listUrl || !isSameHost(listUrl.href, systemUrl)) return fail(FOREIGN_HOST)
  const list = await readList(listUrl.href, undefined, ask)
  return list.ok ? meetingLists(list.value.objects, systemUrl, list.value.problems) : list
}

function meetingLists(
  bodies: readonly OparlObject[],
  systemUrl: string,
  problems: readonly SourceProblem[],
): Result<Bodies, FetchProblem> {
  const urls = bodies
    .filter((body) => !isTrue(body['deleted']))
    .slice(0, BODY_COUNT_MAX)
    .flatMap((body) => URL.parse(asText(body['meeting']) ?? '', systemUrl)?.href ?? [])
    .filter((url) => url !== URL.parse(systemUrl)?.href)
  const own = urls.filter((url) => isSameHost(url, systemUrl))
  if (urls.length > 0 && own.length === 0) return fail(FOREIGN_HOST)
  if (own.length === 0) return fail(problem('oparl', 'Der Ratsdienst nennt keine Liste von Sitzungen.'))
  return ok({ meetingUrls: own, problems: own.length < urls.length ? [...problems, FOREIGN_HOST] : problems })
}

const FOREIGN_HOST = problem('oparl', 'Der Ratsdienst verweist auf einen fremden Server. Dort wird nicht gelesen.')

/** Ports included: another port is another server. */
export function isSameHost(url: string, other: string): boolean {
  const host = URL.parse(url)?.host
  return host !== undefined && host === URL.parse(other)?.host
}
