import { expect, test } from 'vitest'
import { NBSP } from '../../parts/times.ts'
import { meaningOf, rulesText } from './queue-words.ts'

const plain = (text: string) => text.replaceAll(NBSP, ' ')
const rules = (callsMax: number, coolDownMs: number, reentry: 'kept' | 'end') => ({
  letter: 'C',
  numbers: { first: 1, last: 399 },
  serviceMinutes: 1,
  noShow: { callsMax, coolDownMs, reentry },
})

test('a queue in one line', () => {
  expect(plain(rulesText({ letter: 'A' }))).toBe('A 001 bis A 999, etwa 12 Minuten, bis zu 3-mal aufrufen')
  expect(plain(rulesText(rules(1, 0, 'end')))).toBe('C 001 bis C 399, etwa 1 Minute, einmal aufrufen')
})

test('what rules mean for people who wait', () => {
  expect(meaningOf(rules(3, 300_000, 'kept')).map(plain)).toEqual([
    'Gezogen werden C 001 bis C 399, danach geht es von vorn los. So können 399 Menschen zugleich warten.',
    'Wer nach dem 3. Aufruf nicht kommt, gilt als nicht erschienen.',
    'Nach einem vergeblichen Aufruf sind 5 Minuten lang andere an der Reihe. Dann geht es an der alten Stelle weiter.',
  ])
  expect(meaningOf(rules(2, 0, 'end')).at(-1)).toContain('sofort wieder')
  expect(plain(meaningOf(rules(2, 60_000, 'end')).at(-1) ?? '')).toContain('1 Minute lang')
  // Nobody is called a second time: pause and place mean nothing.
  expect(meaningOf(rules(1, 300_000, 'kept'))).toHaveLength(2)
})
