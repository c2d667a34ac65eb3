import type { Desk } from '#schema/staff-calls'
import { texts } from '../../texts.ts'

/**
 * What a screen reader should say about a newer desk: the called number reaching the screens, and the queue filling
 * or running empty. Each arrival would be chatter.
 */
export function announcementOf(before: Desk | undefined, after: Desk): string | undefined {
  if (before === undefined) return undefined
  const shown = shownText(after)
  if (shown !== undefined && shown !== shownText(before)) return shown
  if ((before.waiting.length === 0) !== (after.waiting.length === 0))
    return texts.counter.waitingCount(after.waiting.length)
  return undefined
}

function shownText(desk: Desk): string | undefined {
  if (!desk.current || desk.screens.length === 0) return undefined
  const shown = desk.screens.filter(({ shownAt }) => shownAt !== undefined).length
  if (shown < desk.screens.length) return undefined
  return `${desk.current.ticket.number}, ${texts.counter.attempt(desk.current.call.attempt)}: ${texts.counter.shown(shown, desk.screens.length)}`
}
