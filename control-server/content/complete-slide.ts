import { factKeysOf, mediaOf } from '#player/slides/referenced'
import { parse } from '#schema/parse'
import { SourceConfig } from '#schema/site-seed'
import { Slide, SlideDraft } from '#schema/slide'
import { findAsset } from '../assets/asset-rows.ts'
import type { Tx } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import { knownMembers } from './known-members.ts'
import { isLocalDate } from './local-date.ts'
import { stored } from './read-content.ts'

/**
 * Makes a slide of what staff wrote: with its id, the measured length of its video, and the time that all its pages
 * take. Throws `NOT_FOUND` for a file or source that is not there, and `BAD_REQUEST` for what can not be shown. Inside
 * the transaction that saves it, so that nothing it needs can be deleted in between.
 */
export async function completeSlide(tx: Tx, id: string, written: SlideDraft): Promise<Slide> {
  const draft = knownMembers(SlideDraft, written)
  let videoDurationMs = 0
  for (const sha256 of mediaOf(draft)) {
    const asset = await findAsset(tx, sha256)
    if (!asset)
      throw new AppError('NOT_FOUND', 'Diese Datei ist nicht (mehr) da. Bitte laden Sie sie noch einmal hoch.')
    const wanted = draft.kind === 'video' ? 'video/' : 'image/'
    if (!asset.mediaType.startsWith(wanted)) {
      throw new AppError(
        'NOT_FOUND',
        `„${asset.fileName}“ ist kein ${wanted === 'video/' ? 'Video' : 'Bild'}. Bitte wählen Sie eine andere Datei.`,
      )
    }
    videoDurationMs = asset.durationMs ?? 0
  }
  await checkSource(tx, draft)
  const problem = contentProblem(draft)
  if (problem !== undefined) throw new AppError('BAD_REQUEST', problem)
  const slide = parse(Slide, { ...draft, ...itemTimes(draft), id, ...(draft.kind === 'video' && { videoDurationMs }) })
  if (!slide.ok) throw new AppError('BAD_REQUEST', 'Dieser Beitrag ist unvollständig. Bitte prüfen Sie Ihre Angaben.')
  return slide.value
}

/** News and council slides draw from a source of this site, and of the right kind. */
async function checkSource(tx: Tx, draft: SlideDraft): Promise<void> {
  const wanted = factKeysOf(draft)
  if (wanted.length === 0) return
  const rows = await tx.selectFrom('source').select('config').execute()
  const kind = draft.kind === 'council' ? 'council' : 'feed'
  const sources = rows.map(({ config }) => stored(SourceConfig, config)).filter((source) => source.kind === kind)
  if (wanted.every((key) => sources.some(({ factKey }) => factKey === key))) return
  throw new AppError(
    'NOT_FOUND',
    kind === 'council'
      ? 'Diese Quelle für Sitzungen gibt es hier nicht. Bitte wählen Sie eine andere.'
      : 'Diese Nachrichtenquelle gibt es hier nicht. Bitte wählen Sie eine andere.',
  )
}

const DURATION_MS_MAX = 3_600_000

/** The slide's own duration is all its pictures or pages together. */
function itemTimes(draft: SlideDraft): { durationMs: number } | undefined {
  if (draft.kind !== 'gallery' && draft.kind !== 'pdf') return undefined
  const count = draft.kind === 'gallery' ? draft.pictures.length : draft.pages.length
  return { durationMs: Math.min(DURATION_MS_MAX, draft.itemDurationMs * count) }
}

/** What the schema can not say about the content of a slide, in German. */
function contentProblem(draft: SlideDraft): string | undefined {
  if (draft.kind === 'table') {
    const wrong = draft.rows.findIndex((row) => row.length !== draft.columns.length)
    if (wrong === -1) return undefined
    return `Zeile ${wrong + 1} der Tabelle hat nicht so viele Felder wie die Tabelle Spalten. Bitte gleichen Sie das an.`
  }
  const wrongDay = datesOf(draft).find((date) => !isLocalDate(date))
  if (wrongDay !== undefined) return noSuchDay(wrongDay)
  const wrongAddress = addressesOf(draft).find((address) => !isAddress(address))
  return wrongAddress === undefined ? undefined : noSuchAddress(wrongAddress)
}

function datesOf(draft: SlideDraft): string[] {
  if (draft.kind === 'figure') return [draft.asOf]
  return draft.kind === 'events' ? draft.entries.map(({ date }) => date) : []
}

/** Addresses that a player opens itself. */
function addressesOf(draft: SlideDraft): string[] {
  if (draft.kind === 'web') return [draft.url]
  return draft.kind === 'hls' ? [draft.playlistUrl] : []
}

function isAddress(text: string): boolean {
  return URL.canParse(text) && new URL(text).username === ''
}

function noSuchDay(date: string): string {
  return `Den ${date.split('-').toReversed().join('.')} gibt es nicht. Bitte prüfen Sie das Datum.`
}

function noSuchAddress(address: string): string {
  return `„${address.slice(0, 80)}“ ist keine Adresse, die ein Bildschirm öffnen kann. Bitte kopieren Sie sie aus der Adresszeile des Browsers.`
}
