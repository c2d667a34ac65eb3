import type { Playlist } from '#schema/playlist'
import { Slide } from '#schema/slide'
import type { NewSlide, SlideEdit, StaffPlaylist } from '#schema/staff-api'
import { parse } from '#schema/parse'
import type { Assets } from '../assets/assets.ts'
import type { Db, Tx } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import { readContent, readPlaylists, readSlides } from './read-content.ts'

export interface PlaylistDeps {
  readonly db: Db
  readonly assets: Pick<Assets, 'find'>
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
      const complete = await completeSlide(deps, slide)
      await db.transaction().execute((tx) => insertSlide(tx, playlistId, complete, showNow ? deps.nowMs() : undefined))
      return await published(() => one(playlistId))
    },
    reorder: async (playlistId, slideIds) => {
      await db.transaction().execute((tx) => reorderSlides(tx, playlistId, slideIds))
      return await published(() => one(playlistId))
    },
    editSlide: async (slideId, edit) => {
      const slide = await db.transaction().execute((tx) => editSlide(tx, slideId, edit))
      return await published(async () => slide)
    },
  }
}

async function listPlaylists(db: Db): Promise<StaffPlaylist[]> {
  const { playlists, slides, rules, screens } = await readContent(db)
  return playlists.map((playlist) => {
    const screenIds = new Set(rules.flatMap((rule) => (rule.playlistId === playlist.id ? rule.screenIds : [])))
    return {
      id: playlist.id,
      name: playlist.name,
      slides: playlist.slideIds.flatMap((id) => slides.find((slide) => slide.id === id) ?? []),
      screenNames: screens.filter(({ screen }) => screenIds.has(screen.id)).map(({ screen }) => screen.name),
    }
  })
}

/** Gives a new slide its id and checks that the file it shows is stored and of the right kind. */
async function completeSlide({ assets, drawId }: PlaylistDeps, slide: NewSlide['slide']): Promise<Slide> {
  const id = drawId()
  if (slide.kind === 'notice') return { ...slide, id }
  const asset = await assets.find(slide.kind === 'image' ? slide.imageSha256 : slide.videoSha256)
  if (!asset?.mediaType.startsWith(`${slide.kind}/`)) {
    throw new AppError('NOT_FOUND', 'Diese Datei ist nicht (mehr) da. Bitte laden Sie sie noch einmal hoch.')
  }
  return slide.kind === 'image' ? { ...slide, id } : { ...slide, id, videoDurationMs: asset.durationMs ?? 0 }
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

async function editSlide(tx: Tx, slideId: string, edit: SlideEdit): Promise<Slide> {
  const slide = (await readSlides(tx)).find(({ id }) => id === slideId)
  if (!slide) throw new AppError('NOT_FOUND', 'Diesen Beitrag gibt es nicht mehr. Bitte laden Sie die Liste neu.')
  const foreign = Object.keys(edit).find((member) => !(member in slide))
  const edited = parse(Slide, { ...slide, ...edit })
  if (foreign !== undefined || !edited.ok) {
    throw new AppError('BAD_REQUEST', 'Diese Änderung passt nicht zu dieser Art von Beitrag.')
  }
  await tx
    .updateTable('slide')
    .set({ body: JSON.stringify(edited.value) })
    .where('id', '=', slideId)
    .execute()
  return edited.value
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
