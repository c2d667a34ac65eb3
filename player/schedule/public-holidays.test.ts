import { expect, test } from 'vitest'
import { dayText } from '../time.ts'
import { publicHolidaysNw } from './public-holidays.ts'

const dated = (year: number) => [...publicHolidaysNw(year)].map(([day, name]) => `${dayText(day)} ${name}`).toSorted()

test('the public holidays of North Rhine-Westphalia in 2027', () => {
  expect(dated(2027)).toEqual([
    '2027-01-01 Neujahr',
    '2027-03-26 Karfreitag',
    '2027-03-28 Ostersonntag',
    '2027-03-29 Ostermontag',
    '2027-05-01 Tag der Arbeit',
    '2027-05-06 Christi Himmelfahrt',
    '2027-05-16 Pfingstsonntag',
    '2027-05-17 Pfingstmontag',
    '2027-05-27 Fronleichnam',
    '2027-10-03 Tag der Deutschen Einheit',
    '2027-11-01 Allerheiligen',
    '2027-12-25 1. Weihnachtstag',
    '2027-12-26 2. Weihnachtstag',
  ])
})

test('two holidays on one day keep the name that the year begins with', () => {
  // In 2008 Ascension Day was on 1 May.
  expect(dated(2008).filter((text) => text.startsWith('2008-05-01'))).toEqual(['2008-05-01 Tag der Arbeit'])
})

test('Reformation Day was one in 2017 only', () => {
  expect(dated(2017)).toContain('2017-10-31 Reformationstag')
  expect(dated(2018).join()).not.toContain('Reformationstag')
})

// The last two lines hold the exceptions of the computation: the latest full moons move a day ahead.
test.each([
  [1970, '03-29'],
  [2000, '04-23'],
  [2008, '03-23'],
  [2011, '04-24'],
  [2026, '04-05'],
  [2038, '04-25'],
  [2100, '03-28'],
  [1981, '04-19'],
  [2076, '04-19'],
  [1954, '04-18'],
  [2049, '04-18'],
  [2106, '04-18'],
])('Easter of %i is on %s', (year, date) => {
  expect(dated(year)).toContain(`${year}-${date} Ostersonntag`)
})
