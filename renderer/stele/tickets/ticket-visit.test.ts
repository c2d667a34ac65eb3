import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LocalTicketAnswer, PrintWay } from '#schema/local-tickets'
import type { DrawnTicket, TicketWish } from '#schema/stele-ticket'
import type { TicketPorts } from './ticket-link.ts'
import { TicketVisit } from './ticket-visit.ts'

/** A server that draws one number for each key, and a way to it that loses what a test tells it to lose. */
class TestHouse {
  readonly drawn = new Map<string, DrawnTicket>()
  readonly withdrawn = new Set<string>()
  readonly printed: string[] = []
  /** Of wishes and of jobs for the printer. */
  readonly keys: string[] = []
  kept: string | undefined
  isCut = false
  print: PrintWay = 'none'
  printer: 'printed' | 'failed' = 'printed'
  /** What happens to the next wishes: the request is lost, its answer is lost, or nothing. */
  losses: ('request' | 'answer' | 'none')[] = []

  readonly ports: TicketPorts = {
    offer: async () => (this.isCut ? { kind: 'unreachable' } : { kind: 'offer', queues: [], print: this.print }),
    draw: (wish) => this.#draw(wish),
    checkIn: async ({ code }) =>
      code === 'BCDF-GHJK'
        ? { kind: 'drawn', ticket: ticket('appointment', 'A 900') }
        : { kind: 'refused', why: 'code-unknown' },
    giveUp: (requestKey) => void this.withdrawn.add(requestKey),
    print: async ({ jobId, ticket: { number } }) => {
      if (this.printer === 'printed') this.printed.push(`${jobId} ${number}`)
      return { kind: this.printer }
    },
    printPage: async ({ number }) => void this.printed.push(`page ${number}`),
    drawKey: () => {
      const key = `key-${this.keys.length}`
      this.keys.push(key)
      return key
    },
    kept: { read: () => this.kept, write: (text) => (this.kept = text) },
  }

  /** Numbers of people who wait: drawn and not taken back. */
  get waiting(): string[] {
    return [...this.drawn].filter(([key]) => !this.withdrawn.has(key)).map(([, { number }]) => number)
  }

  async #draw({ requestKey }: TicketWish): Promise<LocalTicketAnswer> {
    const loss = this.losses.shift() ?? 'none'
    await Promise.resolve()
    if (loss === 'request') return { kind: 'unreachable' }
    if (!this.drawn.has(requestKey)) {
      this.drawn.set(requestKey, ticket(requestKey, `A ${String(this.drawn.size + 1).padStart(3, '0')}`))
    }
    const drawn = this.drawn.get(requestKey)
    return loss === 'answer' || !drawn ? { kind: 'unreachable' } : { kind: 'drawn', ticket: drawn }
  }
}

function ticket(ticketId: string, number: string): DrawnTicket {
  const where = { queueName: 'Ausweise', areaId: 'area', areaName: 'Bürgerbüro' }
  return { ticketId, number, ...where, phoneUrl: 'https://x.example/n/y', issuedAt: 1 }
}

const stepOf = (visit: TicketVisit) => visit.view.get().step
const numberOf = (visit: TicketVisit): string | undefined => {
  const step = stepOf(visit)
  return step.name === 'drawn' ? step.ticket.number : undefined
}
const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('one wish, one number', () => {
  test('taps while the answer is awaited, and after it', async () => {
    const house = new TestHouse()
    const visit = new TicketVisit(house.ports)
    await Promise.all([visit.choose('a'), visit.choose('a'), visit.choose('b')])
    await visit.choose('a')
    expect(numberOf(visit)).toBe('A 001')
    expect(house.keys).toHaveLength(1)
  })

  test('a lost answer, and another try', async () => {
    const house = new TestHouse()
    house.losses = ['answer', 'request']
    const visit = new TicketVisit(house.ports)
    await visit.choose('a')
    expect(stepOf(visit)).toEqual({ name: 'unreachable' })
    await visit.retry()
    await visit.retry()
    expect(numberOf(visit)).toBe('A 001')
    expect(house.waiting).toEqual(['A 001'])
  })

  test('a reload, before the answer and after it', async () => {
    const house = new TestHouse()
    house.losses = ['answer']
    void new TicketVisit(house.ports).choose('a')
    const reloaded = new TicketVisit(house.ports)
    expect(reloaded.resume()).toBe(true)
    await settled()
    const again = new TicketVisit(house.ports)
    expect(again.resume()).toBe(true)
    await settled()
    expect([numberOf(reloaded), numberOf(again)]).toEqual(['A 001', 'A 001'])
  })

  test('nothing to go on with: no wish, or something that is none', () => {
    const house = new TestHouse()
    expect(new TicketVisit(house.ports).resume()).toBe(false)
    house.kept = '{"requestKey":"../x"}'
    expect(new TicketVisit(house.ports).resume()).toBe(false)
    expect(house.kept).toBeUndefined()
  })
})

describe('whoever leaves', () => {
  test('with a number keeps it; nothing is left on the stele', async () => {
    const house = new TestHouse()
    const visit = new TicketVisit(house.ports)
    await visit.choose('a')
    visit.end()
    expect(house.withdrawn).toEqual(new Set())
    expect(house.kept).toBeUndefined()
    await visit.choose('a')
    expect(numberOf(visit)).toBe('A 002')
  })

  test('without having seen one gives it up, also when it comes too late', async () => {
    const house = new TestHouse()
    const visit = new TicketVisit(house.ports)
    const choosing = visit.choose('a')
    visit.end()
    await choosing
    expect(stepOf(visit)).toEqual({ name: 'choosing' })
    expect(house.waiting).toEqual([])
  })

  test('for another errand gives the first one up', async () => {
    const house = new TestHouse()
    house.losses = ['answer']
    const visit = new TicketVisit(house.ports)
    await visit.choose('a')
    visit.back()
    await visit.choose('b')
    expect(house.waiting).toEqual([numberOf(visit)])
  })
})

test('whatever happens in whatever order: who waits is exactly who has seen a number', async () => {
  const act = fc.constantFrom('choose', 'twice', 'other', 'retry', 'back', 'end', 'reload', 'wait')
  const loss = fc.constantFrom('request', 'answer', 'none')
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 25 }), fc.array(loss, { maxLength: 25 }), async (acts, losses) => {
      const house = new TestHouse()
      house.losses = [...losses]
      let visit = new TicketVisit(house.ports)
      const seen = new Set<string>()
      const look = (): void => {
        const number = numberOf(visit)
        if (number !== undefined) seen.add(number)
      }
      for (const what of acts) {
        if (what === 'choose') void visit.choose('a')
        if (what === 'twice') void Promise.all([visit.choose('a'), visit.choose('a')])
        if (what === 'other') void visit.choose('b')
        if (what === 'retry') void visit.retry()
        if (what === 'back') visit.back()
        if (what === 'end') visit.end()
        if (what === 'wait') await settled()
        if (what === 'reload') {
          await settled()
          look()
          visit = new TicketVisit(house.ports)
          visit.resume()
        }
        look()
      }
      await settled()
      look()
      visit.end()
      expect(house.waiting.toSorted()).toEqual([...seen].toSorted())
      expect(house.kept).toBeUndefined()
    }),
    { numRuns: 400 },
  )
})

describe('on paper', () => {
  test('once by itself, again when it is wished, always the same number', async () => {
    const house = new TestHouse()
    house.print = 'device'
    const visit = new TicketVisit(house.ports)
    await visit.choose('a')
    await settled()
    expect(stepOf(visit)).toMatchObject({ printing: 'printed' })
    await visit.print()
    expect(house.printed).toEqual(['key-1 A 001', 'key-2 A 001'])
    const reloaded = new TicketVisit(house.ports)
    reloaded.resume()
    await settled()
    expect(numberOf(reloaded)).toBe('A 001')
    expect(house.printed).toHaveLength(2)
    await reloaded.print()
    expect(house.printed).toEqual(['key-1 A 001', 'key-2 A 001', 'key-3 A 001'])
  })

  test('a jam leaves the number as it is', async () => {
    const house = new TestHouse()
    house.print = 'device'
    house.printer = 'failed'
    const visit = new TicketVisit(house.ports)
    await visit.choose('a')
    await settled()
    expect(stepOf(visit)).toMatchObject({ printing: 'failed', ticket: { number: 'A 001' } })
    house.printer = 'printed'
    await visit.print()
    expect(house.printed).toEqual(['key-2 A 001'])
    expect(house.waiting).toEqual(['A 001'])
  })

  test('also while the server is away: the printer is at hand', async () => {
    const house = new TestHouse()
    house.print = 'device'
    const visit = new TicketVisit(house.ports)
    await visit.choose('a')
    await settled()
    house.isCut = true
    await visit.refreshOffer()
    expect(visit.view.get().offer).toEqual({ kind: 'unreachable' })
    await visit.print()
    expect(house.printed).toHaveLength(2)
  })

  test('by the browser where the player has no printer of its own, and nowhere else', async () => {
    const house = new TestHouse()
    house.print = 'page'
    await new TicketVisit(house.ports).choose('a')
    await settled()
    expect(house.printed).toEqual(['page A 001'])
    house.print = 'none'
    house.kept = undefined
    const visit = new TicketVisit(house.ports)
    await visit.choose('a')
    await visit.print()
    expect(house.printed).toHaveLength(1)
  })
})

test('a code: the number of the appointment, or a kind word and another try', async () => {
  const house = new TestHouse()
  const visit = new TicketVisit(house.ports)
  visit.enterCode()
  await visit.checkIn('ZZZZ-ZZZZ')
  expect(stepOf(visit)).toEqual({ name: 'code', isUnknown: true })
  await visit.checkIn('BCDF-GHJK')
  expect(numberOf(visit)).toBe('A 900')
  expect(house.kept).toBeUndefined()
})
