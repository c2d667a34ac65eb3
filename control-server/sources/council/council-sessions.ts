import { Temporal } from 'temporal-polyfill'
import type { CouncilSession } from '#schema/live-fact'
import type { SourceConfig } from '#schema/site-seed'
import type { Meeting } from './meeting.ts'
import { type StreamMemory, type StreamSchedule, streamStatus, streamWindowEndsAt } from './stream-status.ts'

type StreamConfig = Pick<SourceConfig, 'streamPageUrl' | 'streamPlaylistUrl' | 'streamedBodies'>

const SESSION_COUNT_MAX = 50
const NAME_LENGTH_MAX = 200
/** The stream is watched from here before a session begins. */
const WATCH_BEFORE_MS = 5 * 60_000

/** Meetings that begin today in the site's zone, earliest first. */
export function meetingsOfToday(meetings: readonly Meeting[], nowMs: number, timeZone: string): Meeting[] {
  const day = (instant: number) =>
    Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString()
  const today = day(nowMs)
  return meetings
    .filter((meeting) => day(meeting.startsAt) === today)
    .toSorted((a, b) => a.startsAt - b.startsAt)
    .slice(0, SESSION_COUNT_MAX)
}

/** What visitors may know of today's meetings. Pure. */
export function composeSessions(
  today: readonly Meeting[],
  stream: { readonly config: StreamConfig; readonly memory: StreamMemory },
  nowMs: number,
): CouncilSession[] {
  const streamed = today.filter((meeting) => isStreamed(meeting, stream.config))
  return today.map((meeting) => ({
    id: meeting.id,
    name: sessionName(meeting),
    startsAt: meeting.startsAt,
    ...(meeting.endsAt === undefined ? {} : { endsAt: meeting.endsAt }),
    ...(meeting.room === undefined ? {} : { room: meeting.room }),
    cancelled: meeting.cancelled,
    agenda: [...meeting.agenda],
    stream: streamed.includes(meeting) ? describeStream(meeting, streamed, stream, nowMs) : { status: 'none' },
  }))
}

/** Whether the stream's state matters now: shortly before, during and, while it may run over, after a session. */
export function isStreamWatched(today: readonly Meeting[], config: StreamConfig, nowMs: number): boolean {
  if (config.streamPlaylistUrl === undefined) return false
  return today
    .filter((meeting) => isStreamed(meeting, config))
    .some((meeting) => nowMs >= meeting.startsAt - WATCH_BEFORE_MS && nowMs <= streamWindowEndsAt(meeting))
}

function describeStream(
  meeting: Meeting,
  streamed: readonly Meeting[],
  { config, memory }: { readonly config: StreamConfig; readonly memory: StreamMemory },
  nowMs: number,
): CouncilSession['stream'] {
  const status = isTakenOver(meeting, streamed, nowMs) ? 'ended' : streamStatus(meeting, memory, nowMs)
  const { streamPageUrl: pageUrl } = config
  const isRead = nowMs >= meeting.startsAt - WATCH_BEFORE_MS && memory.checkedAt !== undefined
  return {
    status,
    ...(isRead && memory.checkedAt !== undefined ? { checkedAt: memory.checkedAt } : {}),
    ...(pageUrl === undefined || pageUrl.length > 500 ? {} : { pageUrl }),
  }
}

/** One playlist serves one session at a time: when the next streamed session begins, the one before is over. */
function isTakenOver(meeting: StreamSchedule, streamed: readonly StreamSchedule[], nowMs: number): boolean {
  return streamed.some(({ startsAt }) => startsAt > meeting.startsAt && startsAt <= nowMs)
}

function isStreamed(meeting: Meeting, config: StreamConfig): boolean {
  const hasStream = config.streamPlaylistUrl !== undefined || config.streamPageUrl !== undefined
  if (!hasStream || meeting.cancelled) return false
  if (config.streamedBodies === undefined) return true
  const bodies = new Set(config.streamedBodies.map(comparable))
  return [...meeting.bodyNames, meeting.name].some((name) => bodies.has(comparable(name)))
}

function comparable(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** The body that meets; the meeting's own name where its organisations are not known. */
function sessionName(meeting: Meeting): string {
  return (meeting.bodyNames.join(' und ') || meeting.name).slice(0, NAME_LENGTH_MAX)
}
