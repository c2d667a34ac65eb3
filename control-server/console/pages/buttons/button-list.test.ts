import { expect, test } from 'vitest'
import type { StaffButtonDevice } from '#schema/staff-buttons'
import { keyOf, pressedSince, taskText } from './button-list.ts'

const device = (deviceKey: string, buttons: StaffButtonDevice['buttons']): StaffButtonDevice => ({
  playerId: 'p',
  playerName: 'Platz 1',
  deviceKey,
  name: 'Deck',
  family: 'stream-deck',
  state: 'ready',
  adopted: false,
  seenAt: 1,
  buttons,
})
const areas = [{ id: 'a', name: 'Bürgerbüro', counters: [{ id: 'c3', label: '3' }], queues: [] }]

test('the button that is taught is the one that was pressed last', () => {
  const devices = [
    device('a', [{ control: 'key-1', pressedAt: 10 }]),
    device('b', [{ control: 'key-2', pressedAt: 30 }, { control: 'key-3', pressedAt: 20 }, { control: 'key-4' }]),
  ]
  const pressed = pressedSince(devices, 15)
  expect(pressed && keyOf(pressed)).toBe('p/b/key-2')
  expect(pressedSince(devices, 30)).toBeUndefined()
})

test('what a button does names the place, also one that is gone', () => {
  const assignment = { counterId: 'c3', action: 'recall' } as const
  expect(taskText({ control: 'key-1', assignment }, areas)).toBe('Noch einmal aufrufen, Platz 3')
  expect(taskText({ control: 'key-1', assignment }, [])).toBe('Noch einmal aufrufen, Platz gibt es nicht mehr')
  expect(taskText({ control: 'key-1' }, areas)).toBe('ohne Aufgabe')
})
