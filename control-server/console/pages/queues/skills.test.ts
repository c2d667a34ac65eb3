import { expect, test } from 'vitest'
import type { StaffArea } from '#schema/staff-calls'
import { unserved, unservedBy } from './skills.ts'

const area = (...skills: (readonly string[] | undefined)[]): StaffArea => ({
  id: 'area',
  name: 'Bürgerbüro',
  counters: skills.map((queueIds, index) => ({
    id: `c${index}`,
    label: String(index),
    ...(queueIds && { queueIds: [...queueIds] }),
  })),
  queues: ['a', 'b'].map((id) => ({ id, areaId: 'area', name: id, letter: id.toUpperCase() })),
})
const ids = (queues: readonly { id: string }[]) => queues.map(({ id }) => id)

test('a queue that no counter calls is told', () => {
  expect(ids(unserved(area(undefined, ['a'])))).toEqual([])
  expect(ids(unserved(area(['a'], ['a'])))).toEqual(['b'])
  expect(ids(unserved(area()))).toEqual(['a', 'b'])
})

test('only what a change would leave alone is told before it is saved', () => {
  expect(ids(unservedBy(area(undefined, ['a']), 'c0', ['a']))).toEqual(['b'])
  expect(ids(unservedBy(area(undefined, undefined), 'c0', ['a']))).toEqual([])
  expect(ids(unservedBy(area(['a'], ['a']), 'c0', ['a']))).toEqual([])
  expect(ids(unservedBy(area(['a'], ['b']), 'c1', undefined))).toEqual([])
})
