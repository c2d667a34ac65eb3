import { canonicalJson } from '#schema/canonical-json'
import { standingOf } from '#player/wayfinding/screen-place'
import { WALL_M_MAX } from '#player/wayfinding/start'
import type { BuildingPlan } from '#schema/building'
import { Screen, ScreenPlace } from '#schema/screen'
import type { ScreenPlaceEdit } from '#schema/staff-building'
import { knownMembers } from '../content/known-members.ts'
import { stored } from '../content/read-content.ts'
import type { Tx } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import { recordChange, type Requester } from './change-log.ts'

interface PlaceContext {
  /** Absent at a site without one: then any place is as good as another. */
  readonly plan: BuildingPlan | undefined
  readonly nowMs: number
  readonly by: Requester
}

/** Throws NOT_FOUND, BAD_REQUEST for a place that is not in the house, CONFLICT when somebody else has moved it. */
export async function moveScreen(
  tx: Tx,
  screenId: string,
  edit: ScreenPlaceEdit,
  context: PlaceContext,
): Promise<void> {
  const screen = await readScreen(tx, screenId)
  const place = knownMembers(ScreenPlace, edit.place)
  if (canonicalJson(screen.place) === canonicalJson(place)) return
  if (canonicalJson(screen.place) !== canonicalJson(edit.seen)) {
    throw new AppError(
      'CONFLICT',
      `Jemand anderes hat „${screen.name}“ inzwischen versetzt, Ihre Änderung ist nicht gespeichert. Bitte sehen Sie nach, was jetzt gilt, und speichern Sie dann noch einmal.`,
    )
  }
  await putPlace(tx, screen, place, `„${screen.name}“ versetzt.`, context)
}

/** Brings a screen back to where it hung before. */
export async function restorePlace(
  tx: Tx,
  screenId: string,
  before: ScreenPlace,
  text: string,
  context: PlaceContext,
): Promise<void> {
  await putPlace(tx, await readScreen(tx, screenId), before, text, context)
}

async function putPlace(
  tx: Tx,
  screen: Screen,
  place: ScreenPlace,
  text: string,
  { plan, by, nowMs }: PlaceContext,
): Promise<void> {
  if (plan) checkPlace(plan, place)
  await tx
    .updateTable('screen')
    .set({ body: JSON.stringify({ ...screen, place }) })
    .where('id', '=', screen.id)
    .execute()
  await recordChange(tx, by, { subject: 'screen', subjectId: screen.id, text, before: screen.place }, nowMs)
}

function checkPlace(plan: BuildingPlan, { buildingId, levelId, point }: ScreenPlace): void {
  if (!plan.buildings.some(({ id }) => id === buildingId) || !plan.levels.some(({ id }) => id === levelId)) {
    throw new AppError('BAD_REQUEST', 'Dieses Gebäude oder diese Ebene gibt es im Plan nicht. Bitte wählen Sie neu.')
  }
  if (standingOf(plan, levelId, point).kind === 'outside') {
    throw new AppError(
      'BAD_REQUEST',
      `Dieser Punkt liegt mehr als ${String(WALL_M_MAX).replace('.', ',')} Meter neben dem Gebäude, von dort führt kein Weg los. Bitte setzen Sie ihn auf eine Fläche oder an eine Wand.`,
    )
  }
}

async function readScreen(tx: Tx, screenId: string): Promise<Screen> {
  const row = await tx.selectFrom('screen').select('body').where('id', '=', screenId).executeTakeFirst()
  if (!row) throw new AppError('NOT_FOUND', 'Diesen Bildschirm gibt es nicht mehr. Bitte laden Sie die Liste neu.')
  return stored(Screen, row.body)
}
