import { createHash } from 'node:crypto'
import { ButtonOutcome, type ButtonAnswer, type ButtonPress, PRESS_LIFETIME_MS } from '#schema/buttons'
import type { ButtonAssignment } from '#schema/staff-buttons'
import type { Db, Tx } from '../db/tables.ts'
import { assignmentOf, readWord } from './button-rows.ts'
import { doneText, TESTED, TOO_LATE, UNMAPPED } from './button-texts.ts'
import type { RunCounterCommand } from './counter-command.ts'

export interface TakePressDeps {
  readonly db: Db
  readonly runCounterCommand: RunCounterCommand
  readonly nowMs: () => number
}

/** Longer than any player sends a press again; how often somebody presses is nobody's business after that. */
const REMEMBERED_MS = 600_000

/** The first time that a press came: what it is to do, or what has become of it already. */
type Claim = { readonly answer: ButtonAnswer } | { readonly assignment: ButtonAssignment }

/**
 * Carries out a press once: what it is to do is written down before it is done, under a command id that follows from
 * the press, so that a copy that comes at the same time or after a crash does the same and does it once.
 */
export async function takePress(deps: TakePressDeps, playerId: string, press: ButtonPress): Promise<ButtonAnswer> {
  const { db, nowMs, runCounterCommand } = deps
  const claim = await db.transaction().execute((tx) => claimPress(tx, playerId, press, nowMs()))
  if ('answer' in claim) return claim.answer
  const { action, counterId } = claim.assignment
  const outcome = await runCounterCommand({ counterId, kind: action, commandId: commandId(playerId, press.pressId) })
  const answer: ButtonAnswer = outcome.ok
    ? { outcome: 'done', message: doneText(action, outcome) }
    : { outcome: 'refused', message: outcome.message }
  return await db.transaction().execute((tx) => settle(tx, playerId, press, answer))
}

async function claimPress(tx: Tx, playerId: string, press: ButtonPress, now: number): Promise<Claim> {
  // The first statement writes, so nothing that is read below can be overtaken.
  await tx
    .deleteFrom('button_press')
    .where('received_at', '<', now - REMEMBERED_MS)
    .execute()
  const before = await pressRow(tx, playerId, press.pressId)
  if (before && before.outcome !== null) return { answer: answerOf(before.outcome, before.message) }
  const underWay = before && assignmentOf(before)
  if (underWay) return { assignment: underWay }

  const button = await meetButton(tx, playerId, press)
  const { action, counter_id, test_until } = button
  const row = { player_id: playerId, press_id: press.pressId, received_at: now, outcome: null, message: null }
  await tx
    .insertInto('button_press')
    .values({ ...row, counter_id, action })
    .execute()
  const end = async (answer: ButtonAnswer) => ({ answer: await settle(tx, playerId, press, answer) })
  // By the server's own clock: a packet can be under way for longer than its sender waits.
  if (Math.abs(now - press.at) >= PRESS_LIFETIME_MS) return end({ outcome: 'refused', message: TOO_LATE })
  if (test_until !== null && test_until > now) return end({ outcome: 'tested', message: TESTED })
  const assignment = assignmentOf(button)
  return assignment ? { assignment } : end({ outcome: 'unmapped', message: UNMAPPED })
}

/** The button of a press, made at its first press; so staff see it light up. */
async function meetButton(tx: Tx, playerId: string, { control, deviceKey, deviceName, at }: ButtonPress) {
  await tx
    .insertInto('button_device')
    .values({
      player_id: playerId,
      device_key: deviceKey,
      name: deviceName,
      family: 'keypad',
      state: 'ready',
      adopted: 0,
      seen_at: at,
    })
    .onConflict((conflict) => conflict.columns(['player_id', 'device_key']).doNothing())
    .execute()
  await tx
    .insertInto('button')
    .values({
      player_id: playerId,
      device_key: deviceKey,
      control,
      counter_id: null,
      action: null,
      pressed_at: at,
      outcome: null,
      message: null,
      test_until: null,
    })
    .onConflict((conflict) => conflict.columns(['player_id', 'device_key', 'control']).doUpdateSet({ pressed_at: at }))
    .execute()
  return await tx
    .selectFrom('button')
    .selectAll()
    .where('player_id', '=', playerId)
    .where('device_key', '=', deviceKey)
    .where('control', '=', control)
    .executeTakeFirstOrThrow()
}

/** The first outcome stands: a copy that was carried out at the same time changes nothing. */
async function settle(tx: Tx, playerId: string, press: ButtonPress, answer: ButtonAnswer): Promise<ButtonAnswer> {
  const { control, deviceKey, pressId } = press
  await tx
    .updateTable('button_press')
    .set({ outcome: answer.outcome, message: answer.message })
    .where('player_id', '=', playerId)
    .where('press_id', '=', pressId)
    .where('outcome', 'is', null)
    .execute()
  const row = await pressRow(tx, playerId, pressId)
  const first = row?.outcome ? answerOf(row.outcome, row.message) : answer
  await tx
    .updateTable('button')
    .set({ outcome: first.outcome, message: first.message })
    .where('player_id', '=', playerId)
    .where('device_key', '=', deviceKey)
    .where('control', '=', control)
    .where('pressed_at', '=', press.at)
    .execute()
  return first
}

async function pressRow(tx: Tx, playerId: string, pressId: string) {
  return await tx
    .selectFrom('button_press')
    .selectAll()
    .where('player_id', '=', playerId)
    .where('press_id', '=', pressId)
    .executeTakeFirst()
}

function answerOf(outcome: string, message: string | null): ButtonAnswer {
  return { outcome: readWord(ButtonOutcome, outcome), message: message ?? '' }
}

/** Players draw their press ids themselves, so the player is part of the name. */
function commandId(playerId: string, pressId: string): string {
  return `b-${createHash('sha256').update(`${playerId} ${pressId}`).digest('base64url')}`
}
