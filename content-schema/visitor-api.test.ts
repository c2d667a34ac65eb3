import type { TSchema } from 'typebox'
import { expect, test } from 'vitest'
import { CallBoard } from './call-board.ts'
import { Appointment } from './service-api.ts'
import { Speech } from './speech.ts'
import { DrawnTicket } from './stele-ticket.ts'
import { AppointmentCode } from './ticket.ts'
import { TicketEventBody } from './ticket-event.ts'
import { Ticket } from './staff-calls.ts'
import { VisitorTicket, VisitorWay } from './visitor-api.ts'

/**
 * Texts that are free by their schema. Each is set up by the house, before anybody has drawn a number: names of the
 * site, of areas, errands and floors, what stands on doors and counters, and drawings.
 */
const SET_UP_BY_THE_HOUSE = new Set([
  'siteName',
  'areaName',
  'queueName',
  'timeZone',
  'counterLabel',
  'room',
  'wayName',
  'name',
  'levelName',
  'steps[]',
  'plan.rooms',
  'plan.passages',
  'plan.walls',
  'plan.doors',
  'plan.goal',
  'plan.route',
  'plan.labels[].text',
  'phonePath',
  'phoneUrl',
])

/** Every text of a schema that could hold anything, by its path. */
function freeTexts(schema: TSchema, path = ''): string[] {
  const node = schema as {
    readonly type?: string
    readonly pattern?: string
    readonly const?: unknown
    readonly properties?: Record<string, TSchema>
    readonly items?: TSchema | TSchema[]
    readonly anyOf?: TSchema[]
    readonly additionalProperties?: TSchema | boolean
    readonly patternProperties?: Record<string, TSchema>
  }
  const inner = [
    ...(node.anyOf ?? []).map((one) => freeTexts(one, path)),
    ...Object.entries(node.properties ?? {}).map(([key, one]) => freeTexts(one, path === '' ? key : `${path}.${key}`)),
    ...[node.items ?? []].flat().map((one) => freeTexts(one, `${path}[]`)),
    ...Object.values(node.patternProperties ?? {}).map((one) => freeTexts(one, `${path}{}`)),
  ].flat()
  if (typeof node.additionalProperties === 'object') inner.push(...freeTexts(node.additionalProperties, `${path}{}`))
  const isKnown = [node.anyOf, node.properties, node.items, node.const, node.patternProperties].some(Boolean)
  const isSafe = isKnown || node.type === 'integer' || node.type === 'number' || node.type === 'boolean'
  if (isSafe || (node.type === 'string' && node.pattern !== undefined)) return inner
  return [...inner, path]
}

const lastPart = (path: string) => path.split('.').at(-1) ?? path

test.each([
  ['displays', CallBoard],
  ['phones', VisitorTicket],
  ['ways on phones', VisitorWay],
  ['the answer to who draws a number', Ticket],
  ['speech', Speech],
  ['steles and slips', DrawnTicket],
  ['other systems', Appointment],
  ['the log', TicketEventBody],
])('%s carry numbers and places, and nowhere a text that could be a name of somebody', (_what, schema) => {
  const free = freeTexts(schema).filter(
    (path) => !SET_UP_BY_THE_HOUSE.has(path) && !SET_UP_BY_THE_HOUSE.has(lastPart(path)),
  )
  expect(free).toEqual([])
})

test('a pattern that lets no name through guards every other text', () => {
  const patterns = new Set<string>()
  JSON.stringify([CallBoard, VisitorTicket, Ticket, TicketEventBody, AppointmentCode], (key, value: unknown) => {
    if (key === 'pattern') patterns.add(String(value))
    return value
  })
  for (const pattern of patterns) {
    for (const name of ['Erika Mustermann', 'Müller, Hans', 'Ayşe Öz'])
      expect(new RegExp(pattern).test(name)).toBe(false)
  }
})
