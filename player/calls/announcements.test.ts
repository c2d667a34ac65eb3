import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  advanceAnnouncements,
  type AnnouncementEvent,
  type Announcements,
  NO_ANNOUNCEMENTS,
  REST_MS,
  type SpeakableCall,
} from './announcements.ts'

const DURATION_MS = 6_000
const call = (callId: string, calledAt: number, expiresAt = calledAt + 300_000): SpeakableCall => ({
  callId,
  calledAt,
  expiresAt,
  speak: true,
})

/** A page with its core and its loudspeaker, and what a person in the hall hears. */
class Hall {
  readonly begun: { readonly callId: string; readonly atMs: number }[] = []
  readonly heard: string[] = []
  readonly reported: string[] = []
  now = 0
  canSound = true
  /** What the core says to the next claim. */
  answer: 'granted' | 'refused' | 'unanswered' = 'granted'
  calls: readonly SpeakableCall[] = []
  #state: Announcements = NO_ANNOUNCEMENTS
  #speaking: { readonly callId: string; readonly endsAt: number } | undefined

  get isSpeaking(): boolean {
    return this.#speaking !== undefined
  }

  show(calls: readonly SpeakableCall[]): void {
    this.calls = calls
    this.#send({ type: 'calls', calls })
  }

  /** The sound stops before it is through. */
  cutOff(): void {
    const callId = this.#speaking?.callId
    this.#speaking = undefined
    if (callId !== undefined) this.#send({ type: 'ended', callId, heard: false })
  }

  pass(durationMs: number): void {
    const until = this.now + durationMs
    while (this.now < until) {
      const end = this.#speaking?.endsAt ?? Number.POSITIVE_INFINITY
      this.now = Math.min(until, end, this.now + REST_MS)
      if (this.now === end && this.#speaking) {
        const { callId } = this.#speaking
        this.#speaking = undefined
        this.heard.push(callId)
        this.#send({ type: 'ended', callId, heard: true })
      }
      this.#send({ type: 'tick' })
    }
  }

  #send(event: AnnouncementEvent): void {
    const { state, effects } = advanceAnnouncements(this.#state, event, this.now, this.canSound)
    this.#state = state
    for (const effect of effects) {
      if (effect.do === 'claim') this.#send({ type: 'claimed', callId: effect.callId, answer: this.answer })
      if (effect.do === 'report') this.reported.push(effect.callId)
      if (effect.do !== 'speak') continue
      expect(this.#speaking, 'two announcements overlap').toBeUndefined()
      this.begun.push({ callId: effect.callId, atMs: this.now })
      this.#speaking = { callId: effect.callId, endsAt: this.now + DURATION_MS }
    }
  }
}

test('ten calls in one second are ten whole announcements in order', () => {
  const hall = new Hall()
  const calls: SpeakableCall[] = []
  for (let n = 0; n < 10; n += 1) {
    calls.unshift(call(`call-${n}`, hall.now))
    hall.show([...calls])
    hall.pass(100)
  }
  hall.pass(10 * DURATION_MS + 1_000)
  expect(hall.heard).toEqual(Array.from({ length: 10 }, (_, n) => `call-${n}`))
  expect(hall.reported).toEqual(hall.heard)
})

test('a call that expires or is withdrawn before its turn is not begun; one that is being spoken is finished', () => {
  const hall = new Hall()
  const [first, brief, withdrawn, last] = [call('1', 0), call('2', 1, 5_000), call('3', 2), call('4', 3)]
  hall.show([last, withdrawn, brief, first])
  hall.pass(3_000)
  hall.show([last, brief])
  hall.pass(3 * DURATION_MS)
  expect(hall.heard).toEqual(['1', '4'])
})

test('a snapshot that still says "speak" after the end does not repeat the announcement', () => {
  const hall = new Hall()
  hall.show([call('1', 0)])
  hall.pass(DURATION_MS)
  hall.show([call('1', 0)])
  hall.pass(2 * DURATION_MS)
  expect(hall.heard).toEqual(['1'])
})

test('while nothing can be heard nothing is claimed, and afterwards what is still valid is spoken', () => {
  const hall = new Hall()
  hall.canSound = false
  hall.show([call('2', 1), call('1', 0, 8_000)])
  hall.pass(10_000)
  expect(hall.begun).toEqual([])
  hall.canSound = true
  hall.pass(DURATION_MS + REST_MS)
  expect(hall.heard).toEqual(['2'])
})

test('an announcement that was cut off is said again, whole', () => {
  const hall = new Hall()
  hall.show([call('2', 1), call('1', 0)])
  hall.pass(2_000)
  hall.cutOff()
  hall.pass(3 * DURATION_MS)
  expect(hall.begun.map(({ callId }) => callId)).toEqual(['1', '1', '2'])
  expect(hall.reported).toEqual(['1', '2'])
})

const step = fc.oneof(
  fc.record({ do: fc.constant('call' as const), lifetimeMs: fc.constantFrom(1_000, 20_000, 300_000) }),
  fc.record({ do: fc.constant('withdraw' as const), index: fc.nat(9) }),
  fc.record({ do: fc.constant('answer' as const), answer: fc.constantFrom('granted', 'unanswered') }),
  fc.record({ do: fc.constant('sound' as const), canSound: fc.boolean() }),
  fc.record({ do: fc.constant('cut' as const) }),
  fc.record({ do: fc.constant('pass' as const), durationMs: fc.integer({ min: 1, max: 15_000 }) }),
)

test('whatever happens: in order, never overlapping, never after expiry, none twice, and all that lasts is heard', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const hall = new Hall()
      let n = 0
      const all = new Map<string, SpeakableCall>()
      for (const one of steps) {
        if (one.do === 'call') {
          const fresh = call(`call-${String(n++).padStart(3, '0')}`, hall.now, hall.now + one.lifetimeMs)
          all.set(fresh.callId, fresh)
          hall.show([fresh, ...hall.calls])
        }
        if (one.do === 'withdraw') hall.show(hall.calls.filter((_, index) => index !== one.index))
        if (one.do === 'answer') hall.answer = one.answer as Hall['answer']
        if (one.do === 'sound') hall.canSound = one.canSound
        if (one.do === 'cut') hall.cutOff()
        if (one.do === 'pass') hall.pass(one.durationMs)
      }
      hall.canSound = true
      hall.answer = 'granted'
      const lasting = hall.calls
        .filter(({ expiresAt }) => hall.now < expiresAt)
        .map(({ callId, ...rest }) => ({ callId, ...rest, expiresAt: 1e12 }))
      hall.show(lasting)
      hall.pass((n + 1) * (DURATION_MS + REST_MS))
      expect(new Set(hall.heard).size).toBe(hall.heard.length)
      expect(hall.heard).toEqual(hall.heard.toSorted())
      expect(hall.reported).toEqual(hall.heard)
      for (const { callId } of lasting) expect(hall.heard).toContain(callId)
      for (const { callId, atMs } of hall.begun) {
        const expiresAt = lasting.some((one) => one.callId === callId) ? 1e12 : (all.get(callId)?.expiresAt ?? 0)
        expect(atMs).toBeLessThan(expiresAt)
      }
    }),
  )
})
