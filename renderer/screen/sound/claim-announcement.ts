import { AnnouncementAnswer, type AnnouncementClaim } from '#schema/local-api'
import { parse } from '#schema/parse'

export type ClaimAnswer = 'granted' | 'refused' | 'unanswered'

const ANSWER_MS_MAX = 10_000

/** Asks the core whether this page may speak a call. A core that is gone or restarting is an expected answer. */
export async function claimAnnouncement(url: string, claim: AnnouncementClaim): Promise<ClaimAnswer> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(claim),
      signal: AbortSignal.timeout(ANSWER_MS_MAX),
    })
    if (!response.ok) return 'unanswered'
    const answer = parse(AnnouncementAnswer, await response.json())
    if (!answer.ok) return 'unanswered'
    return answer.value.granted ? 'granted' : 'refused'
  } catch {
    return 'unanswered'
  }
}
