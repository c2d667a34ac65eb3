import { createHash } from 'node:crypto'
import { screenPlan } from '#player/screen/screen-plan'
import { canonicalJson } from '#schema/canonical-json'
import type { ScreenPlan } from '#schema/local-api'
import type { Db } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import { releaseFor } from '../releases/compile-release.ts'
import { readContent } from './read-content.ts'

/** Stands for the player of a screen that has none yet. */
const NO_PLAYER_ID = 'ohne-abspieler'

/** What the page of a screen would be given if everything were published now. Throws `NOT_FOUND`. */
export async function previewPlan(db: Db, screenId: string): Promise<ScreenPlan> {
  const content = await db.transaction().execute((tx) => readContent(tx))
  const own = content.screens.find(({ screen }) => screen.id === screenId)
  if (!own) throw new AppError('NOT_FOUND', 'Diesen Bildschirm gibt es nicht mehr. Bitte laden Sie die Liste neu.')
  const { playerId } = own
  const together = playerId === undefined ? [own] : content.screens.filter((entry) => entry.playerId === playerId)
  const release = releaseFor(
    content,
    playerId ?? NO_PLAYER_ID,
    together.map(({ screen }) => screen),
  )
  const releaseId = createHash('sha256').update(canonicalJson(release)).digest('hex')
  const plan = screenPlan(release, releaseId, screenId)
  if (!plan) throw new Error(`screen ${screenId} is missing in its own release`)
  return plan
}
