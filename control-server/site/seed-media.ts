import { basename, join } from 'node:path'
import { mediaOf } from '#player/slides/referenced'
import type { Branding } from '#schema/branding'
import { parse } from '#schema/parse'
import type { SiteSeed } from '#schema/site-seed'
import { Slide } from '#schema/slide'
import type { StaffAsset } from '#schema/staff-api'
import type { Assets } from '../assets/assets.ts'
import { nodeDisk } from '../assets/disk.ts'
import { AppError, StartError } from '../errors.ts'

export interface SeedMedia {
  readonly slides: readonly Slide[]
  readonly branding: Branding
}

const FILE_PREFIX = 'file:'

/**
 * Takes the media of a seed in like uploads and puts the hash of each in the place of its `file:NAME`, however deep in
 * a slide that is. Throws a `StartError` that names the slide or the file.
 */
export async function takeInMedia(seedDir: string, seed: SiteSeed, assets: Assets): Promise<SeedMedia> {
  const takeIn = (reference: string) =>
    takeInFile(join(seedDir, 'media', basename(reference.slice(FILE_PREFIX.length))), assets)
  const slides: Slide[] = []
  for (const raw of seed.slides) slides.push(await completeSlide(raw, takeIn, assets))
  const { accent, logo } = seed.branding ?? {}
  const branding = {
    ...(accent !== undefined && { accent }),
    ...(logo !== undefined && { logoSha256: await takeInLogo(logo, takeIn) }),
  }
  return { slides, branding }
}

async function takeInLogo(logo: string, takeIn: TakeIn): Promise<string> {
  const asset = logo.startsWith(FILE_PREFIX) ? await takeIn(logo) : undefined
  if (asset?.mediaType.startsWith('image/')) return asset.sha256
  throw new StartError(`Das Logo „${logo}“ ist kein Bild in media/. Gemeint ist vielleicht „file:logo.png“.`)
}

type TakeIn = (reference: string) => Promise<StaffAsset>

async function completeSlide(raw: SiteSeed['slides'][number], takeIn: TakeIn, assets: Assets): Promise<Slide> {
  let videoDurationMs: number | undefined
  const resolve = async (value: unknown): Promise<unknown> => {
    if (Array.isArray(value)) return await inTurn(value, resolve)
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        await inTurn(Object.entries(value), async ([name, member]) => [name, await resolve(member)] as const),
      )
    }
    if (typeof value !== 'string' || !value.startsWith(FILE_PREFIX)) return value
    const asset = await takeIn(value)
    videoDurationMs ??= asset.durationMs
    return asset.sha256
  }
  const members = (await resolve(raw)) as object
  const slide = parse(Slide, { ...members, ...(videoDurationMs !== undefined && { videoDurationMs }) })
  if (!slide.ok) throw new StartError(`Der Beitrag „${raw.id}“ ist unvollständig: ${slide.error.join('; ')}.`)
  for (const sha256 of mediaOf(slide.value)) {
    if (!(await assets.find(sha256))) throw new StartError(`Die Datei zum Beitrag „${raw.id}“ fehlt.`)
  }
  return slide.value
}

async function inTurn<T, R>(items: readonly T[], job: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (const item of items) results.push(await job(item))
  return results
}

async function takeInFile(path: string, assets: Assets): Promise<StaffAsset> {
  try {
    // Opened by the first read, not here: a stream that fails before anybody listens would end the server.
    return await assets.takeIn(basename(path), nodeDisk.read(path))
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (isMissing) throw new StartError(`Die Datei ${path} fehlt oder lässt sich nicht lesen.`, { cause: error })
    if (error instanceof AppError) throw new StartError(`${path}: ${error.message}`, { cause: error })
    throw error
  }
}
