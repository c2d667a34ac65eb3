import { describe, expect, it } from 'vitest'
import type { Connector, Opening, Unit } from '#schema/building'
import { connectorPassability, openingPassability, unitPassability } from './access.ts'

const door: Opening = { id: 'o', levelId: 'l', unitIds: ['a', 'b'], at: [0, 0], kind: 'door', stepFree: 'yes' }
const floor: Unit = {
  id: 'u',
  buildingId: 'b',
  levelId: 'l',
  kind: 'corridor',
  outline: [
    [0, 0],
    [1, 0],
    [1, 1],
  ],
  passage: true,
  wheelchair: 'unknown',
}
const lift: Connector = { id: 'c', kind: 'lift', name: 'Aufzug', stops: [], stepFree: 'unknown' }
const car = { widthMm: 1_100, depthMm: 1_400, doorWidthMm: 900 }

const YES = { access: 'yes' }
const NO = { access: 'no' }
const unknown = (what: string) => ({ access: 'unknown', what })

describe('a wheelchair', () => {
  it.each([
    ['a door that nobody has measured', door, unknown('width')],
    ['a door of 900 mm', { ...door, widthMm: 900 }, YES],
    ['a door of 890 mm', { ...door, widthMm: 890 }, NO],
    [
      'a threshold that nobody has looked at',
      { ...door, widthMm: 900, stepFree: 'unknown' as const },
      unknown('steps'),
    ],
    ['no step, counted', { ...door, widthMm: 900, stepFree: 'unknown' as const, stepCount: 0 }, YES],
    ['one step', { ...door, widthMm: 900, stepCount: 1 }, NO],
  ])('and %s', (_what, opening, expected) => {
    expect(openingPassability(opening, 'step-free')).toEqual(expected)
  })

  it.each([
    ['a floor that nobody has looked at', {}, unknown('steps')],
    ['a floor without steps that nobody has levelled', { stepCount: 0 }, unknown('slope')],
    ['a level floor that nobody has measured', { stepCount: 0, slopePercent: 0 }, unknown('width')],
    ['a floor that was measured all over', { stepCount: 0, slopePercent: 6, widthMm: 900 }, YES],
    ['a floor that somebody vouches for', { wheelchair: 'yes' as const }, YES],
    ['7 %', { wheelchair: 'yes' as const, slopePercent: 7 }, NO],
    ['two steps', { wheelchair: 'yes' as const, stepCount: 2 }, NO],
    ['a bottleneck', { wheelchair: 'yes' as const, widthMm: 800 }, NO],
    ['a stairwell', { kind: 'stairs' as const }, NO],
  ])('and %s', (_what, change, expected) => {
    expect(unitPassability({ ...floor, ...change }, 'step-free')).toEqual(expected)
  })

  it.each([
    ['a lift that nobody has measured', lift, unknown('car')],
    ['a lift of the norm', { ...lift, car }, YES],
    ['a lift that somebody vouches for', { ...lift, stepFree: 'yes' as const }, YES],
    ['a lift that is too small', { ...lift, stepFree: 'yes' as const, car: { ...car, depthMm: 1_200 } }, NO],
    ['a ramp that nobody has measured', { ...lift, kind: 'ramp' as const }, unknown('slope')],
    ['a ramp of 6 %', { ...lift, kind: 'ramp' as const, slopePercent: 6 }, YES],
    ['a ramp of 8 %', { ...lift, kind: 'ramp' as const, slopePercent: 8 }, NO],
    ['an escalator', { ...lift, kind: 'escalator' as const, stepFree: 'yes' as const }, NO],
    ['a Paternoster', { ...lift, kind: 'paternoster' as const, stepFree: 'yes' as const }, NO],
  ])('and %s', (_what, connector, expected) => {
    expect(connectorPassability(connector, 'step-free')).toEqual(expected)
  })
})

describe('a pram', () => {
  it('goes over few steps, but no stairs, and into smaller lifts', () => {
    expect(openingPassability({ ...door, stepFree: 'no', stepCount: 2 }, 'stroller')).toEqual(YES)
    expect(openingPassability({ ...door, stepFree: 'no', stepCount: 4 }, 'stroller')).toEqual(NO)
    expect(openingPassability({ ...door, widthMm: 650 }, 'stroller')).toEqual(NO)
    expect(openingPassability({ ...door, stepFree: 'no' }, 'stroller')).toEqual(unknown('steps'))
    expect(unitPassability({ ...floor, kind: 'stairs' }, 'stroller')).toEqual(NO)
    expect(connectorPassability({ ...lift, kind: 'stairs' }, 'stroller')).toEqual(NO)
    expect(
      connectorPassability({ ...lift, car: { widthMm: 900, depthMm: 1_200, doorWidthMm: 800 } }, 'stroller'),
    ).toEqual(YES)
    expect(connectorPassability({ ...lift, kind: 'ramp', slopePercent: 10 }, 'stroller')).toEqual(YES)
  })
})

it('who walks passes everywhere; who can not see stays out of the Paternoster', () => {
  expect(openingPassability({ ...door, stepFree: 'no', stepCount: 9 }, 'quick')).toEqual(YES)
  expect(unitPassability({ ...floor, kind: 'stairs' }, 'blind')).toEqual(YES)
  expect(connectorPassability({ ...lift, kind: 'paternoster' }, 'blind')).toEqual(NO)
  expect(connectorPassability({ ...lift, kind: 'paternoster' }, 'quick')).toEqual(YES)
})
