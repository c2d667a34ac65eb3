import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ButtonDevice, type ButtonPress, PRESS_LIFETIME_MS } from '#schema/buttons'
import type { ButtonAction } from '#schema/staff-buttons'
import { openTestCalls } from '../calls/testing.ts'
import { openTestDatabase } from '../db/testing.ts'
import { createChangeFeed } from '../http/change-feed.ts'
import { createButtons } from './buttons.ts'
import { type ButtonCommand, type CommandOutcome, counterCommands } from './counter-command.ts'

const DECK: ButtonDevice = { deviceKey: 'deck', name: 'Stream Deck', family: 'stream-deck', state: 'ready' }
const PAD: ButtonDevice = { deviceKey: 'pad', name: 'USB Keypad', family: 'keypad', state: 'offered' }
const KEY_1 = { playerId: 'p1', deviceKey: 'deck', control: 'key-1' }

/** Counters, queues and two players on a real database, with people who wait. */
async function openOffice(waitingCount = 3) {
  const db = await openTestDatabase()
  const { board, calls, clock, issue } = await openTestCalls(db)
  for (const [n, id] of ['p1', 'p2'].entries()) {
    const row = { id, name: `Platz-PC ${n + 1}`, host_name: 'pc', secret_sha256: id, paired_at: 0 }
    await db.insertInto('player').values(row).execute()
  }
  for (let n = 1; n <= waitingCount; n += 1) await issue('a', `ticket-${n}`)
  const changes = createChangeFeed()
  const changed: unknown[] = []
  changes.listen(({ what }) => changed.push(what))
  const run = counterCommands(calls)
  const commands: ButtonCommand[] = []
  let failures = 0
  const runCounterCommand = async (command: ButtonCommand): Promise<CommandOutcome> => {
    commands.push(command)
    const outcome = await run(command)
    // The process ends after the call was committed and before the press was.
    if (failures > 0) {
      failures -= 1
      throw new Error('power cut')
    }
    return outcome
  }
  const buttons = createButtons({ db, changes, runCounterCommand, nowMs: () => clock.nowMs })
  const press = (pressId: string, differs: Partial<ButtonPress> = {}) => ({
    pressId,
    deviceKey: 'deck',
    deviceName: 'Stream Deck',
    control: 'key-1',
    at: clock.nowMs,
    ...differs,
  })
  return {
    buttons,
    changed,
    clock,
    commands,
    db,
    press,
    fail: (count: number) => void (failures = count),
    called: async () =>
      (await board()).calls.map(({ attempt, counterLabel, ticket }) => `${ticket} ${counterLabel} ${attempt}`),
    teach: async (action: ButtonAction, counterId = 'c1') => {
      await buttons.report('p1', { devices: [DECK], dropped: [] })
      await buttons.press('p1', press('teach'))
      await buttons.assign(KEY_1, { counterId, action })
    },
    button: async () => (await buttons.devices())[0]?.buttons[0],
    async [Symbol.asyncDispose]() {
      await calls.boards.idle()
      await db.destroy()
    },
  }
}

describe('teaching', () => {
  test('a button appears when it is pressed, is assigned, and then does what it is for', async () => {
    await using office = await openOffice()
    const { buttons, press } = office
    await buttons.report('p1', { devices: [DECK], dropped: [] })
    expect(await buttons.press('p1', press('1'))).toMatchObject({ outcome: 'unmapped' })
    expect(await buttons.devices()).toMatchObject([
      {
        playerName: 'Platz-PC 1',
        name: 'Stream Deck',
        family: 'stream-deck',
        state: 'ready',
        buttons: [{ control: 'key-1', pressedAt: office.clock.nowMs, outcome: 'unmapped' }],
      },
    ])
    await buttons.assign(KEY_1, { counterId: 'c2', action: 'call-next' })
    expect(await office.called()).toEqual([])
    expect(await buttons.press('p1', press('2'))).toEqual({
      outcome: 'done',
      message: 'A 001 ist an Platz 2 aufgerufen.',
    })
    expect(await office.called()).toEqual(['A 001 2 1'])
    expect(await office.button()).toMatchObject({
      assignment: { counterId: 'c2', action: 'call-next' },
      outcome: 'done',
    })
    expect(office.changed.filter((what) => what === 'buttons')).toHaveLength(4)
  })

  test('the same control of another player is another button', async () => {
    await using office = await openOffice()
    await office.teach('call-next')
    expect(await office.buttons.press('p2', office.press('1'))).toMatchObject({ outcome: 'unmapped' })
    expect(await office.called()).toEqual([])
  })

  test.each<[ButtonAction, string, string[]]>([
    ['recall', 'A 001 ist noch einmal an Platz 1 aufgerufen.', ['A 001 1 2']],
    ['finish', 'Platz 1 ist frei.', ['A 001 1 1']],
  ])('%s says what it has done', async (action, message, called) => {
    await using office = await openOffice()
    await office.teach('call-next')
    await office.buttons.press('p1', office.press('1'))
    await office.buttons.assign(KEY_1, { counterId: 'c1', action })
    expect(await office.buttons.press('p1', office.press('2'))).toEqual({ outcome: 'done', message })
    expect(await office.called()).toEqual(called)
  })

  test('trying out calls nobody, for a minute', async () => {
    await using office = await openOffice()
    await office.teach('call-next')
    await office.buttons.test(KEY_1)
    expect(await office.buttons.press('p1', office.press('1'))).toMatchObject({ outcome: 'tested' })
    expect(await office.called()).toEqual([])
    office.clock.nowMs += 60_000
    expect(await office.button()).not.toHaveProperty('testUntil')
    expect(await office.buttons.press('p1', office.press('2'))).toMatchObject({ outcome: 'done' })
  })

  test('a button that was removed does nothing, and appears again when it is pressed', async () => {
    await using office = await openOffice()
    await office.teach('call-next')
    await office.buttons.remove(KEY_1)
    expect(await office.button()).toBeUndefined()
    await expect(office.buttons.remove(KEY_1)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await office.buttons.press('p1', office.press('1'))).toMatchObject({ outcome: 'unmapped' })
  })

  test('what is not there can not be assigned', async () => {
    await using office = await openOffice()
    const assignment = { counterId: 'c1', action: 'recall' } as const
    await expect(office.buttons.assign(KEY_1, assignment)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await office.teach('call-next')
    await expect(office.buttons.assign(KEY_1, { ...assignment, counterId: 'c99' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})

describe('a press is carried out once', () => {
  test('however often it comes, at the same time or one after the other, every copy gets the same answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }), async (copies) => {
        await using office = await openOffice(8)
        await office.teach('call-next')
        const sent = copies.flatMap((count, n) => Array.from({ length: count }, () => office.press(`p-${n}`)))
        const answers = await Promise.all(sent.map((press) => office.buttons.press('p1', press)))
        for (const press of sent) answers.push(await office.buttons.press('p1', press))
        const byPress = new Map<string, Set<string>>()
        for (const [n, { message }] of answers.entries()) {
          const { pressId } = sent[n % sent.length]!
          byPress.set(pressId, (byPress.get(pressId) ?? new Set()).add(message))
        }
        expect([...byPress.values()].every((messages) => messages.size === 1)).toBe(true)
        expect(await office.called()).toHaveLength(copies.length)
      }),
      { numRuns: 20 },
    )
  })

  test('a crash between call and answer does not call again', async () => {
    await using office = await openOffice()
    await office.teach('call-next')
    office.fail(2)
    await expect(office.buttons.press('p1', office.press('1'))).rejects.toThrow('power cut')
    await expect(office.buttons.press('p1', office.press('1'))).rejects.toThrow('power cut')
    expect(await office.buttons.press('p1', office.press('1'))).toMatchObject({
      outcome: 'done',
      message: 'A 001 ist an Platz 1 aufgerufen.',
    })
    expect(await office.called()).toEqual(['A 001 1 1'])
  })

  test('a copy does what the first was to do, even if the button has been given something else since', async () => {
    await using office = await openOffice()
    await office.teach('call-next')
    office.fail(1)
    await expect(office.buttons.press('p1', office.press('1'))).rejects.toThrow('power cut')
    await office.buttons.assign(KEY_1, { counterId: 'c2', action: 'recall' })
    await office.buttons.press('p1', office.press('1'))
    expect(new Set(office.commands.map(({ counterId, kind }) => `${kind} ${counterId}`))).toEqual(
      new Set(['call-next c1']),
    )
    expect(await office.called()).toEqual(['A 001 1 1'])
  })

  test('two players that draw the same press id are two presses', async () => {
    await using office = await openOffice()
    await office.teach('call-next')
    await office.buttons.press('p2', office.press('teach'))
    await office.buttons.assign({ ...KEY_1, playerId: 'p2' }, { counterId: 'c2', action: 'call-next' })
    await office.buttons.press('p1', office.press('same'))
    await office.buttons.press('p2', office.press('same'))
    expect(await office.called()).toHaveLength(2)
  })

  test('a refusal is an answer', async () => {
    await using office = await openOffice(0)
    await office.teach('call-next')
    expect(await office.buttons.press('p1', office.press('1'))).toEqual({
      outcome: 'refused',
      message: expect.stringContaining('Gerade wartet niemand'),
    })
    expect(await office.button()).toMatchObject({ outcome: 'refused' })
  })
})

describe('a press that is too old', () => {
  test.each([PRESS_LIFETIME_MS, -PRESS_LIFETIME_MS, 86_400_000])('by %d ms calls nobody', async (ageMs) => {
    await using office = await openOffice()
    await office.teach('call-next')
    const late = office.press('late', { at: office.clock.nowMs - ageMs })
    expect(await office.buttons.press('p1', late)).toMatchObject({ outcome: 'refused' })
    expect(await office.called()).toEqual([])
  })

  test('is said to staff when the player has dropped it', async () => {
    await using office = await openOffice()
    await office.teach('call-next')
    office.clock.nowMs += 10_000
    const dropped = office.press('lost')
    office.clock.nowMs += 10_000
    await office.buttons.report('p1', { devices: [DECK], dropped: [dropped] })
    expect(await office.button()).toMatchObject({ outcome: 'dropped', pressedAt: dropped.at })
    expect(await office.called()).toEqual([])
  })

  test('is not said to be lost when it was carried out and only its answer was', async () => {
    await using office = await openOffice()
    await office.teach('call-next')
    office.clock.nowMs += 10_000
    const press = office.press('1')
    await office.buttons.press('p1', press)
    await office.buttons.report('p1', { devices: [DECK], dropped: [press] })
    expect(await office.button()).toMatchObject({ outcome: 'done' })
  })
})

describe('devices', () => {
  test('that are unplugged are said, and come back with what their buttons do', async () => {
    await using office = await openOffice()
    await office.teach('call-next')
    await office.buttons.report('p1', { devices: [], dropped: [] })
    expect(await office.buttons.devices()).toMatchObject([{ state: 'unplugged', buttons: [{ control: 'key-1' }] }])
    await office.buttons.report('p1', { devices: [DECK], dropped: [] })
    expect(await office.buttons.devices()).toMatchObject([
      { state: 'ready', buttons: [{ assignment: { counterId: 'c1', action: 'call-next' } }] },
    ])
  })

  test('of a player that says nothing are silent', async () => {
    await using office = await openOffice()
    await office.teach('call-next')
    office.clock.nowMs += 46_000
    expect(await office.buttons.devices()).toMatchObject([{ state: 'silent' }])
  })

  test('that are keyboards are only read when staff have adopted them; others are not remembered', async () => {
    await using office = await openOffice()
    const { buttons } = office
    expect(await buttons.report('p1', { devices: [PAD], dropped: [] })).toEqual([])
    await buttons.adopt({ playerId: 'p1', deviceKey: 'pad' }, true)
    expect(await buttons.report('p1', { devices: [PAD], dropped: [] })).toEqual(['pad'])
    expect(await buttons.report('p2', { devices: [PAD], dropped: [] })).toEqual([])
    for (const player of ['p1', 'p2']) await buttons.report(player, { devices: [], dropped: [] })
    expect(await buttons.devices()).toMatchObject([{ playerId: 'p1', state: 'unplugged', adopted: true }])
    await buttons.adopt({ playerId: 'p1', deviceKey: 'pad' }, false)
    expect(await buttons.report('p1', { devices: [PAD], dropped: [] })).toEqual([])
  })

  test('can be forgotten when they are gone, not while they are plugged in', async () => {
    await using office = await openOffice()
    await office.teach('call-next')
    const name = { playerId: 'p1', deviceKey: 'deck' }
    await expect(office.buttons.forget(name)).rejects.toMatchObject({ code: 'IN_USE' })
    await office.buttons.report('p1', { devices: [], dropped: [] })
    await office.buttons.forget(name)
    expect(await office.buttons.devices()).toEqual([])
  })

  test('go with their player', async () => {
    await using office = await openOffice()
    await office.teach('call-next')
    await office.db.deleteFrom('player').where('id', '=', 'p1').execute()
    expect(await office.db.selectFrom('button').selectAll().execute()).toEqual([])
    expect(await office.db.selectFrom('button_press').selectAll().execute()).toEqual([])
  })

  test('nothing is told to consoles while nothing changes', async () => {
    await using office = await openOffice()
    await office.teach('call-next')
    const count = office.changed.length
    office.clock.nowMs += 15_000
    await office.buttons.report('p1', { devices: [DECK], dropped: [] })
    expect(office.changed).toHaveLength(count)
  })
})
