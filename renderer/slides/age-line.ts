import type { FactTimes } from '#schema/live-fact'
import { html, type TemplateResult } from 'lit'
import { freshness } from '#player/live/freshness'
import { clockIcon } from '../design/icons.ts'
import { pastInstant } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'

/** How old a fact is: "Stand 09:41", and with a shape and other words when it is older than it should be. */
export function ageLine(times: FactTimes, nowMs: number, timeZone: string): TemplateResult {
  const time = pastInstant(times.checkedAt, nowMs, timeZone)
  return freshness(times, nowMs) === 'fresh'
    ? html`<span class="age">${t('age.asOf', { time })}</span>`
    : html`<span class="age old">${clockIcon}<span>${t('age.older', { time })}</span></span>`
}
