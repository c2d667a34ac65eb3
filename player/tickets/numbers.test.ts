import { expect, test } from 'vitest'
import { knownTicket } from './hall.ts'
import { Diary } from './hall-diary.oracle.ts'
import { formatNumber, heldLetters } from './numbers.ts'

const drawn = (diary: Diary, queueId: string) => {
  const id = diary.issue(queueId)
  return id === undefined ? undefined : knownTicket(diary.hall, id).number
}

test('numbers have a letter and three digits, and each queue counts up in its own range', () => {
  const diary = new Diary()
  expect(formatNumber('A', 7)).toBe('A 007')
  expect([drawn(diary, 'a'), drawn(diary, 'c'), drawn(diary, 'a')]).toEqual(['A 001', 'C 001', 'A 002'])
  expect([drawn(diary, 'w'), drawn(diary, 'w'), drawn(diary, 'w')]).toEqual(['W 500', 'W 501', 'W 502'])
})

test('a full range gives no number, and a freed one comes after the end from the start again', () => {
  const diary = new Diary()
  for (let n = 0; n < 3; n += 1) drawn(diary, 'w')
  expect(drawn(diary, 'w')).toBeUndefined()
  diary.command('k9', { kind: 'call-next' })
  expect(drawn(diary, 'w')).toBeUndefined()
  diary.command('k9', { kind: 'finish' })
  expect(drawn(diary, 'w')).toBe('W 500')
})

test('the same key draws one number, also when its ticket has been transferred and finished since', () => {
  const diary = new Diary()
  const first = diary.issue('a', 'tap')
  expect(diary.issue('a', 'tap')).toBe(first)
  diary.command('k1', { kind: 'call-next' })
  diary.command('k1', { kind: 'transfer', queueId: 'c' })
  expect(diary.issue('a', 'tap')).toBe(first)
  expect(diary.issue('c', 'tap')).toBeUndefined()
  expect(diary.hall.tickets.size).toBe(1)
})

test('an appointment holds its number from the booking on, and its code is held by one open ticket', () => {
  const diary = new Diary()
  const id = diary.book('a', diary.atMs, 'BCDF-GHJK') ?? ''
  expect(knownTicket(diary.hall, id)).toMatchObject({ phase: 'booked', number: 'A 001' })
  expect(diary.book('a', diary.atMs, 'BCDF-GHJK')).toBeUndefined()
  expect(drawn(diary, 'a')).toBe('A 002')
})

test('letters are held as long as a number with them is', () => {
  const diary = new Diary()
  for (const queueId of ['a', 'a', 'w']) drawn(diary, queueId)
  expect(heldLetters(diary.hall)).toEqual(['A', 'W'])
  diary.command('k9', { kind: 'call-next' })
  diary.command('k9', { kind: 'finish' })
  expect(heldLetters(diary.hall)).toEqual(['A'])
})
