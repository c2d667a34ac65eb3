import type { Playlist } from '#schema/playlist'
import type { Slide, SlideDraft } from '#schema/slide'
import type { NewSlide, SlideEdit, StaffPlaylist } from '#schema/staff-api'
import type { Db, Tx } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import { appliesTo } from '../releases/compile-release.ts'
import { completeSlide } from './complete-slide.ts'
import { readContent, readPlaylists, readSlides } from './read-content.ts'

export interface PlaylistDeps {
  readonly db: Db
  readonly nowMs: () => number
  readonly drawId: () => string
  /** Compiles and publishes what has changed. */
  readonly publishReleases: () => Promise<unknown>
}

/** Slides in playlists, as staff edit them. Every change is on its way to the screens when its promise resolves. */
export interface Playlists {
  list(): Promise<StaffPlaylist[]>
  addSlide(playlistId: string, slide: NewSlide): Promise<StaffPlaylist>
  /** New order; slides that are missing are taken out of the list, and can be put back by naming them again. */
  reorder(playlistId: string, slideIds: readonly string[]): Promise<StaffPlaylist>
  editSlide(slideId: string, edit: SlideEdit): Promise<Slide>
}

export function createPlaylists(deps: PlaylistDeps): Playlists {
  const { db } = deps
  const one = async (playlistId: string) => {
    const playlist = (await listPlaylists(db)).find(({ id }) => id === playlistId)
    if (!playlist) throw unknownPlaylist()
    return playlist
  }
  const published = async <T>(result: () => Promise<T>): Promise<T> => {
    await deps.publishReleases()
    return await result()
  }
  return {
    list: () => listPlaylists(db),
    addSlide: async (playlistId, { slide, showNow }) => {
      await db.transaction().execute(async (tx) => {
        const complete = await completeSlide(tx, deps.drawId(), slide)
        await insertSlide(tx, playlistId, complete, showNow ? deps.nowMs() : undefined)
      })
      return await published(() => one(playlistId))
    },
    reorder: async (playlistId, slideIds) => {
      await db.transaction().execute((tx) => reorderSlides(tx, playlistId, slideIds))
      return await published(() => one(playlistId))
    },
    editSlide: async (slideId, edit) => {
      const slide = await db.transaction().execute((tx) => replaceSlide(tx, slideId, edit.slide))
      return await published(async () => slide)
    },
  }
}

async function listPlaylists(db: Db): Promise<StaffPlaylist[]> {
  const { playlists, slides, rules, groups, screens } = await readContent(db)
  const slideById = new Map(slides.map((slide) => [slide.id, slide]))
  return playlists.map(({ id, name, slideIds }) => {
    const showing = rules.filter(({ action }) => action.kind === 'playlist' && action.playlistId === id)
    return {
      id,
      name,
      slides: slideIds.flatMap((slideId) => slideById.get(slideId) ?? []),
      screenNames: screens
        .filter(({ screen }) => showing.some((rule) => appliesTo(rule, screen, groups)))
        .map(({ screen }) => screen.name),
    }
  })
}

/**
 * `showNowAt` puts the slide first and lets the list start over at that instant: the anchor is an item boundary, so
 * every screen changes at once and they stay in step.
 */
async function insertSlide(tx: Tx, playlistId: string, slide: Slide, showNowAt: number | undefined): Promise<void> {
  const playlist = await findPlaylist(tx, playlistId)
  if (playlist.slideIds.length >= 500) {
    throw new AppError('CONFLICT', 'Diese Playlist ist voll (500 Beiträge). Bitte nehmen Sie zuerst etwas heraus.')
  }
  await tx
    .insertInto('slide')
    .values({ id: slide.id, body: JSON.stringify(slide) })
    .execute()
  const slideIds = showNowAt === undefined ? [...playlist.slideIds, slide.id] : [slide.id, ...playlist.slideIds]
  await savePlaylist(tx, { ...playlist, slideIds, ...(showNowAt !== undefined && { anchorAt: showNowAt }) })
}

async function reorderSlides(tx: Tx, playlistId: string, slideIds: readonly string[]): Promise<void> {
  const playlist = await findPlaylist(tx, playlistId)
  const known = new Set((await readSlides(tx)).map(({ id }) => id))
  if (slideIds.some((id) => !known.has(id))) {
    throw new AppError('CONFLICT', 'Einen der Beiträge gibt es nicht mehr. Bitte laden Sie die Liste neu.')
  }
  await savePlaylist(tx, { ...playlist, slideIds: [...slideIds] })
}

async function replaceSlide(tx: Tx, slideId: string, draft: SlideDraft): Promise<Slide> {
  const before = (await readSlides(tx)).find(({ id }) => id === slideId)
  if (!before) throw new AppError('NOT_FOUND', 'Diesen Beitrag gibt es nicht mehr. Bitte laden Sie die Liste neu.')
  if (before.kind !== draft.kind) {
    throw new AppError(
      'BAD_REQUEST',
      'Die Art eines Beitrags bleibt. Bitte legen Sie für eine andere Art einen neuen an.',
    )
  }
  const slide = await completeSlide(tx, slideId, draft)
  await tx
    .updateTable('slide')
    .set({ body: JSON.stringify(slide) })
    .where('id', '=', slideId)
    .execute()
  return slide
}

async function findPlaylist(tx: Tx, playlistId: string): Promise<Playlist> {
  const playlist = (await readPlaylists(tx)).find(({ id }) => id === playlistId)
  if (!playlist) throw unknownPlaylist()
  return playlist
}

async function savePlaylist(tx: Tx, { id, anchorAt, slideIds }: Playlist): Promise<void> {
  await tx
    .updateTable('playlist')
    .set({ anchor_at: anchorAt, slide_ids: JSON.stringify(slideIds) })
    .where('id', '=', id)
    .execute()
}

function unknownPlaylist(): AppError {
  return new AppError('NOT_FOUND', 'Diese Playlist gibt es nicht mehr. Bitte laden Sie die Seite neu.')
}
