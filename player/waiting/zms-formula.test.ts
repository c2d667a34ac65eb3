import { expect, test } from 'vitest'
import { zmsWaits } from './zms-formula.oracle.ts'

/* The values are those of zmsentities/tests/Zmsentities/QueueListTest.php in it-at-m/eappointment. */

test('ten minutes, one counter, one person before: 20 minutes at worst, 8 at best', () => {
  const waits = zmsWaits([{ id: 'before' }, { id: 'new' }], [], 10, 1)
  expect(waits.get('new')).toEqual({ pessimisticMinutes: 20, optimisticMinutes: 8 })
})

test('with two counters: 10 at worst, 0 at best', () => {
  const waits = zmsWaits([{ id: 'before' }, { id: 'new' }], [], 10, 2)
  expect(waits.get('new')).toEqual({ pessimisticMinutes: 10, optimisticMinutes: 0 })
})

test('an appointment now, a new walk-in, an appointment in twenty minutes, two counters: 5, 10 and 23', () => {
  const appointments = [
    { id: 'now', dueMinutes: 0 },
    { id: 'later', dueMinutes: 20 },
  ]
  const waits = zmsWaits([{ id: 'new' }], appointments, 10, 2)
  expect(['now', 'new', 'later'].map((id) => waits.get(id)?.pessimisticMinutes)).toEqual([5, 10, 23])
})
