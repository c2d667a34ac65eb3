import type { StaffClosure } from '#schema/staff-building'
import { momentText } from '../../parts/times.ts'
import { buildingTexts } from './building-texts.ts'

const texts = buildingTexts.list

/** "bis 18:00 Uhr", "ab 26. November, 09:00 Uhr bis auf Weiteres". */
export function untilText({ from, until }: Pick<StaffClosure, 'from' | 'until'>, now: number): string {
  const end = until === undefined ? texts.openEnd : texts.until(momentText(until, now))
  return from > now ? `${texts.from(momentText(from, now))} ${end}` : end
}

export const closureAddress = (id: string): string => `c-${id}`
export const featureAddress = (id: string): string => `f-${id}`
export const screenAddress = (id: string): string => `s-${id}`
