import { asObject } from './oparl-object.ts'
import { isSameHost } from './sync-council.ts'
import { type Meeting, readAgenda, readName, readRoom } from './meeting.ts'
import type { AskJson } from './oparl-list.ts'

/** Objects that meetings refer to by address, kept so that each is asked for once. */
export type ObjectCache = Map<string, unknown>

/** More would be a meeting of nobody knows whom. */
const BODY_COUNT_MAX = 5

/**
 * Fills in what a meeting refers to by address: organisations, room, agenda. What can not be read stays open; the
 * next check tries again. Other hosts are not asked.
 */
export async function resolveMeeting(
  meeting: Meeting,
  options: { readonly systemUrl: string; readonly ask: AskJson; readonly cache: ObjectCache },
): Promise<Meeting> {
  const get = (url: string) => getCached(url, options)
  const bodyNames: string[] = [...meeting.bodyNames]
  for (const url of meeting.bodyUrls.slice(0, BODY_COUNT_MAX)) {
    const name = readName(await get(url))
    if (name !== undefined) bodyNames.push(name)
  }
  const room = meeting.locationUrl === undefined ? meeting.room : readRoom(await get(meeting.locationUrl))
  const items: unknown[] = []
  for (const url of meeting.agendaUrls) items.push(await get(url))
  return {
    ...meeting,
    bodyNames: [...new Set(bodyNames)],
    ...(room === undefined ? {} : { room }),
    agenda: meeting.agenda.length > 0 ? meeting.agenda : readAgenda(items),
  }
}

async function getCached(
  url: string,
  { systemUrl, ask, cache }: { systemUrl: string; ask: AskJson; cache: ObjectCache },
): Promise<unknown> {
  if (!isSameHost(url, systemUrl)) return undefined
  if (cache.has(url)) return cache.get(url)
  const answer = await ask(url)
  const object = answer.ok ? asObject(answer.value) : undefined
  if (object) cache.set(url, object)
  return object
}
