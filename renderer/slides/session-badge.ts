import type { CouncilSession } from '#schema/live-fact'
import { css, html, type TemplateResult } from 'lit'
import { stateShapes } from '../design/icons.ts'
import { clockTime } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
import type { SessionState } from './council-session.ts'

/** The state of a session as shape, word and colour. */
export function sessionBadge(state: SessionState, session: CouncilSession, timeZone: string): TemplateResult {
  switch (state.kind) {
    case 'live':
      return html`<span class="badge live">${stateShapes.live}${t('council.live')}</span>`
    case 'was-live':
      return html`<span class="badge">${stateShapes.ended}${t('council.wasLive')}</span>`
    case 'interrupted':
      return html`<span class="badge">${stateShapes.paused}${t('council.interrupted')}</span>`
    case 'soon':
      return html`<span class="badge soon">${stateShapes.soon}${t('council.soon', { minutes: state.minutes })}</span>`
    case 'planned':
      return html`<span class="badge time num"
        >${t('council.at', { time: clockTime(session.startsAt, timeZone) })}</span
      >`
    case 'ended':
      return html`<span class="badge over">${stateShapes.ended}${t('council.ended')}</span>`
    case 'cancelled':
      return html`<span class="badge over">${stateShapes.cancelled}${t('council.cancelled')}</span>`
  }
}

export const sessionBadgeStyles = css`
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.24em;
    padding: 0.11em 0.3em 0.13em 0.26em;
    background: var(--tint);
    color: var(--ink);
    font-weight: 700;
    line-height: 1;
    white-space: nowrap;
  }
  .badge.live {
    background: var(--live);
    color: var(--on-live);
    font-weight: 750;
    letter-spacing: 0.02em;
  }
  .badge.over {
    background: none;
    padding-inline: 0;
    color: var(--ink-2);
  }
  .badge.time {
    background: none;
    padding-inline: 0;
    color: var(--accent);
  }
  .badge .shape {
    flex: none;
    width: 0.5em;
    height: 0.5em;
    fill: currentColor;
  }
  .badge .shape.line {
    width: 0.62em;
    height: 0.62em;
    fill: none;
    stroke: currentColor;
    stroke-width: 3;
  }
`
