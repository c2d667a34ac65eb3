import { parse } from '#schema/parse'
import { encodeRouteLink } from '#player/wayfinding/route-link'
import type { RouteLink } from '#schema/route-link'
import { StaffBuilding } from '#schema/staff-building'
import { Desk, StaffArea, Ticket } from '#schema/staff-calls'
import Type, { type TSchema } from 'typebox'
import { openStaffHouse, type StaffHouse } from '../console/staff-house.ts'

/** The demo city hall, and staff who draw numbers and call them without a console. */
export interface VisitorHouse extends AsyncDisposable {
  readonly house: StaffHouse
  /** Draws a number of the first queue. */
  draw(): Promise<Ticket>
  /** How many wait there. */
  command(counterIndex: number, kind: 'call-next' | 'recall' | 'finish' | 'undo', ofCommandId?: string): Promise<string>
  /** Calls and serves until the number is the next, but for `ahead` others. */
  serveUntil(ticket: Ticket, ahead: number): Promise<void>
  addressOf(ticket: Ticket): string
  /** Closes a part of the building from now on; returns the way to open it again. */
  close(featureId: string, kind: 'out-of-order' | 'closed'): Promise<() => Promise<void>>
  /** Address of the page of a route. */
  addressOfWay(link: RouteLink): string
}

export async function openVisitorHouse(): Promise<VisitorHouse> {
  const house = await openStaffHouse()
  let cookie = await signIn()
  let commands = 0

  async function signIn(): Promise<string> {
    const answer = await fetch(`${house.url}/api/v1/session`, {
      method: 'POST',
      headers: { 'x-lotse-console': '1', 'content-type': 'application/json' },
      body: JSON.stringify(house.staff),
    })
    return answer.headers.getSetCookie().join('; ').split(';')[0] ?? ''
  }

  async function ask<S extends TSchema>(schema: S, method: string, path: string, body?: unknown, headers = {}) {
    const answer = await fetch(`${house.url}/api/v1${path}`, {
      method,
      headers: { 'x-lotse-console': '1', cookie, 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    const value = parse(schema, JSON.parse(text))
    if (!answer.ok || !value.ok) throw new Error(`${answer.status} ${text}`)
    return value.value
  }

  const [area] = await ask(Type.Array(StaffArea), 'GET', '/areas')
  const [queue] = area?.queues ?? []
  if (!area || !queue) throw new Error('the demo has no queue')
  const counterId = (index: number) => area.counters[index]?.id ?? ''
  const desk = (index: number) => ask(Desk, 'GET', `/areas/${area.id}/desk?counter=${counterId(index)}`)

  const visitors: VisitorHouse = {
    house,
    draw: () =>
      ask(
        Ticket,
        'POST',
        `/areas/${area.id}/tickets`,
        { queueId: queue.id },
        { 'idempotency-key': `d${(commands += 1)}` },
      ),
    async command(index, kind, ofCommandId) {
      const commandId = `c${(commands += 1)}`
      const action = kind === 'undo' ? { kind, commandId: ofCommandId } : { kind }
      await ask(Desk, 'POST', `/counters/${counterId(index)}/commands`, { commandId, action })
      return commandId
    },
    async serveUntil(ticket, ahead) {
      for (let turn = 0; turn < 200; turn += 1) {
        const { waiting, current } = await desk(0)
        if (waiting.findIndex((one) => one.ticket.id === ticket.id) <= ahead) return
        if (current) await visitors.command(0, 'finish')
        await visitors.command(0, 'call-next')
      }
    },
    addressOf: (ticket) => `${house.url}${ticket.phonePath}`,
    async close(featureId, kind) {
      const requestId = `r${(commands += 1)}`
      const { closures } = await ask(StaffBuilding, 'POST', '/closures', { requestId, featureId, kind })
      const closure = closures.find((one) => one.featureId === featureId)
      if (!closure) throw new Error(`${featureId} was not closed`)
      return async () => {
        await ask(StaffBuilding, 'POST', `/closures/${closure.id}/end`, { requestId: `r${(commands += 1)}` })
      }
    },
    addressOfWay: (link) => `${house.url}/w#${encodeRouteLink(link)}`,
    [Symbol.asyncDispose]: () => house[Symbol.asyncDispose](),
  }
  return visitors
}
