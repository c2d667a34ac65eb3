import { Branding } from '#schema/branding'
import { findAsset } from '../assets/asset-rows.ts'
import type { Db } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import { contrastWithWhite } from './contrast.ts'
import { stored } from './read-content.ts'

/** White words on the accent are read by everybody (WCAG 2.2, 1.4.6). */
const CONTRAST_MIN = 7

/** What is wrong with an accent, in German; undefined for a good one. */
export function accentProblem(accent: string): string | undefined {
  const contrast = contrastWithWhite(accent)
  if (contrast >= CONTRAST_MIN) return undefined
  const ratio = (Math.floor(contrast * 10) / 10).toLocaleString('de-DE')
  return `Die Farbe ${accent} ist zu hell: Weiße Schrift darauf hat einen Kontrast von ${ratio}\u00a0:\u00a01, nötig sind 7\u00a0:\u00a01. Bitte wählen Sie eine dunklere.`
}

export async function readBranding(db: Db): Promise<Branding> {
  const { branding } = await db.selectFrom('site').select('branding').executeTakeFirstOrThrow()
  return stored(Branding, branding)
}

/** Throws BAD_REQUEST for an accent that is too light, NOT_FOUND for a logo that is no stored picture. */
export async function saveBranding(db: Db, { accent, logoSha256 }: Branding): Promise<Branding> {
  const problem = accent === undefined ? undefined : accentProblem(accent)
  if (problem !== undefined) throw new AppError('BAD_REQUEST', problem)
  const branding = { ...(accent !== undefined && { accent }), ...(logoSha256 !== undefined && { logoSha256 }) }
  await db.transaction().execute(async (tx) => {
    const logo = logoSha256 === undefined ? undefined : await findAsset(tx, logoSha256)
    if (logoSha256 !== undefined && !logo?.mediaType.startsWith('image/')) {
      throw new AppError('NOT_FOUND', 'Dieses Bild ist nicht (mehr) da. Bitte laden Sie es noch einmal hoch.')
    }
    await tx
      .updateTable('site')
      .set({ branding: JSON.stringify(branding) })
      .execute()
  })
  return branding
}
