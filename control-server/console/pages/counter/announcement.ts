import type { Desk } from '#schema/staff-calls'
import { counterTexts } from './counter-texts.ts'

/**
 * What a screen reader should say about a newer desk: the called number reaching the screens and the ears, a screen
 * that has failed, and the queue filling or running empty. Each arrival would be chatter.
 */
export function announcementOf(before: Desk | undefined, after: Desk): string | undefined {
  const failed = newProblems(before, after)
  if (failed.length > 0) return failed.join(' ')
  if (before === undefined) return undefined
  const shown = shownText(after)
  if (shown !== undefined && shown !== shownText(before)) return shown
  if ((before.waiting.length === 0) !== (after.waiting.length === 0))
    return counterTexts.waitingCount(after.waiting.length)
  return undefined
}

/** Each problem once: when it begins, or when it becomes another one. */
function newProblems(before: Desk | undefined, after: Desk): string[] {
  const known = new Map(before?.screens.map(({ screenId, problem }) => [screenId, problem]))
  return after.screens.flatMap(({ screenId, name, problem }) =>
    problem === undefined || known.get(screenId) === problem ? [] : [counterTexts.alarm(name, problem)],
  )
}

/** Once every screen has shown the call, and each that can speak has spoken it; before that undefined. */
function shownText({ current, screens }: Desk): string | undefined {
  if (current?.ticket.phase !== 'called' || screens.length === 0) return undefined
  if (screens.some(({ shownAt }) => shownAt === undefined)) return undefined
  const voices = screens.filter(({ speaks, problem }) => speaks && problem === undefined)
  if (voices.some(({ spokenAt }) => spokenAt === undefined)) return undefined
  const call = `${current.ticket.number}, ${counterTexts.attempt(current.call.attempt)}`
  const facts = [
    counterTexts.shown(screens.length, screens.length),
    ...(voices.length > 0 ? [counterTexts.spoken] : []),
  ]
  return `${call}: ${facts.join(', ')}`
}
