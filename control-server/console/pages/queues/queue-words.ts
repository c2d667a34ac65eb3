import { noShowPolicy, numberRange } from '#player/tickets/hall-config'
import { formatNumber } from '#player/tickets/numbers'
import type { QueueRules } from '#schema/staff-calls'
import { SERVICE_MINUTES_DEFAULT } from '#schema/ticket'
import { minutesText } from './queue-form-state.ts'
import { queuesTexts as texts } from './queues-texts.ts'

/** "A 001 bis A 399" */
export function numbersText(rules: QueueRules): string {
  const { first, last } = numberRange(rules)
  return texts.numbers(formatNumber(rules.letter, first), formatNumber(rules.letter, last))
}

/** "A 001 bis A 399, etwa 12 Minuten, bis zu 3-mal aufrufen" */
export function rulesText(rules: QueueRules): string {
  const service = texts.service(rules.serviceMinutes ?? SERVICE_MINUTES_DEFAULT)
  return `${numbersText(rules)}, ${service}, ${texts.calls(noShowPolicy(rules).callsMax)}`
}

/** What it will be like for the people who wait. */
export function meaningOf(rules: QueueRules): readonly string[] {
  const { first, last } = numberRange(rules)
  const { callsMax, coolDownMs, reentry } = noShowPolicy(rules)
  const [from, until] = [first, last].map((n) => formatNumber(rules.letter, n))
  const numbers = texts.meaning.numbers(from ?? '', until ?? '', last - first + 1)
  if (callsMax === 1) return [numbers, texts.meaning.oneCall]
  const again = `${texts.meaning.coolDown(minutesText(coolDownMs))} ${texts.meaning[reentry]}`
  return [numbers, texts.meaning.calls(callsMax), again]
}
