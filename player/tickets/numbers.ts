import type { Queue, TicketNumber } from '#schema/ticket'
import type { Hall } from './hall.ts'
import { numberRange } from './hall-config.ts'

/** `A 001` to `A 999`. */
export function formatNumber(letter: string, n: number): TicketNumber {
  return `${letter} ${String(n).padStart(3, '0')}`
}

/**
 * The next free number of a queue: upwards through its range, then from its start again, and never one that somebody
 * in the house still holds. Undefined when all of them are held.
 */
export function drawNumber(hall: Hall, queue: Pick<Queue, 'id' | 'letter' | 'numbers'>): TicketNumber | undefined {
  const { first, last } = numberRange(queue)
  const taken = new Set([...hall.open.values()].map(({ number }) => number))
  const size = last - first + 1
  const before = hall.lastNumber.get(queue.id)
  const start = before === undefined || before < first || before > last ? 0 : before - first + 1
  for (let step = 0; step < size; step += 1) {
    const number = formatNumber(queue.letter, first + ((start + step) % size))
    if (!taken.has(number)) return number
  }
  return undefined
}

/** Letters of the numbers that somebody in the house holds, each once. */
export function heldLetters({ open }: Pick<Hall, 'open'>): string[] {
  return [...new Set([...open.values()].map(({ number }) => number.slice(0, 1)))]
}
