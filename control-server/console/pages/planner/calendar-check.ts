import type { Calendar } from '#schema/calendar'
import { dayNumber } from '#player/time'
import { plannerTexts } from './planner-texts.ts'

/** The first thing that is wrong with a calendar, in one sentence. */
export function calendarProblem({ days, name }: Calendar): string | undefined {
  const say = plannerTexts.calendar
  if (name.trim() === '') return say.needName
  const isDay = (text: string) => dayNumber(text) !== undefined
  if (days.some(({ from, until }) => !isDay(from) || !(until === '' || isDay(until)))) return say.needDays
  const wrong = days.find(({ from, until }) => until !== '' && until < from)
  return wrong && say.wrongDays(wrong.name || wrong.from)
}

/** As it is sent: by date, a single day as its own end, without empty names. */
export function inOrder({ days, id, name }: Calendar): Calendar {
  const named = days.map(({ from, name: dayName, until }) => {
    const words = dayName?.trim() ?? ''
    return { from, until: until || from, ...(words === '' ? {} : { name: words }) }
  })
  return { id, name: name.trim(), days: named.toSorted((a, b) => (a.from < b.from ? -1 : 1)) }
}
