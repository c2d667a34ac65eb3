import { keepNumber } from '#player/keep-number'
import { minutesOf, roundedMetres } from '#player/wayfinding/said-length'
import type { Texts } from '../texts/texts.ts'
import type { WayAnswer, WayGoal } from './answer/answer-way.ts'
import type { WayTexts } from './texts/way-texts.ts'

export type FoundWay = Extract<WayAnswer, { kind: 'way' }>

export function minutesText(durationMs: number, { locale }: Texts): string {
  const minutes = minutesOf({ durationMs })
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(minutes)
}

export function metresText(lengthM: number, { locale }: Texts): string {
  const metres = roundedMetres(lengthM)
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'meter', unitDisplay: 'long' }).format(metres)
}

/** "Bürgerbüro", or where it has no name "Zimmer 214". */
export function goalName({ name, number, levelName }: WayGoal, texts: Texts): string {
  return keepNumber(name ?? (number === undefined ? levelName : texts.room(number)))
}

/** "Zimmer 214, 2. Obergeschoss"; the number only where it is not the name already. */
export function goalPlace({ name, number, levelName }: WayGoal, texts: Texts): string {
  const room = name !== undefined && number !== undefined ? texts.room(number) : undefined
  const parts = [room, levelName].filter((part) => part !== undefined && part !== '')
  return keepNumber(parts.join(texts.dir === 'rtl' ? '، ' : ', '))
}

/** What the page says to somebody who hears it, about a way as a whole. */
export function summary({ goals, durationMs, lengthM, unfit }: FoundWay, texts: Texts): string {
  const names = goals.map((goal) => goalName(goal, texts)).join('. ')
  return `${[...unfit, names, minutesText(durationMs, texts), metresText(lengthM, texts)].join('. ')}.`
}

/** That the way is another one than before, from where it leads, and the most important reason, where one is known. */
export function changeText(answer: WayAnswer, { changed, stillFromStele }: WayTexts): string {
  if (answer.kind === 'none') return changed
  return [changed, stillFromStele, ...answer.notes.slice(0, 1)].join(' ')
}
