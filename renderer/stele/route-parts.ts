import { html, nothing, type TemplateResult } from 'lit'
import type { RouteStep } from '#player/wayfinding/directions'
import type { Profile } from '#schema/route-link'
import { worded } from './directory-text.ts'
import { icon, type IconName } from './icons.ts'
import { t, type Wording } from './text.ts'
import { change } from './visit.ts'
import { type FoundWay, stepWindow } from './way.ts'
import { stepWords } from './step-words.ts'

/** What to know of a way before one goes: what has changed, what is not as asked for, what nobody has checked. */
export function factLines(way: FoundWay, profile: Profile, hasChanged: boolean) {
  const { lines, unfit, route } = way
  const isUnchecked =
    profile === 'step-free' && unfit.length === 0 && lines.length === 0 && route.stepFree === 'unknown'
  return html`${hasChanged ? html`<p class="changed">${icon('info')}<b>${t('route.changed')}</b></p>` : nothing}
  ${unfit.length > 0 ? warning(html`<b>${unfit[0]}</b> ${unfit.slice(1, 2).join(' ')} ${t('route.noWay.shown')}`) : nothing}
  ${isUnchecked ? warning(t('route.notChecked')) : nothing} ${lines.slice(0, LINES_MAX).map(warning)}`
}

const LINES_MAX = 3

function warning(text: unknown) {
  return html`<p class="warn">${icon('warn')}<span>${text}</span></p>`
}

/** The list of steps, or as many of them as the desk holds. */
export function stepList(
  steps: readonly RouteStep[],
  at: number,
  perPage: number,
  isRoomy: boolean,
  turnTo: (at: number) => void,
) {
  const { from, until } = stepWindow(steps.length, perPage, at)
  return html`<ol
      class="steps ${steps.length <= 4 && isRoomy ? 'few' : ''}"
      start=${from + 1}
      aria-label=${t('route.steps')}
    >
      ${steps.slice(from, until).map((step, index) => stepRow(step, from + index === 0))}
    </ol>
    ${steps.length > perPage ? pager(from, until, perPage, steps.length, turnTo) : nothing}`
}

function stepRow(step: RouteStep, isFirst: boolean) {
  return html`<li class=${isFirst ? 'at' : ''} aria-current=${isFirst ? 'step' : nothing}>
    ${icon(step.icon)}
    <div><b>${stepWords(step.title)}</b>${step.detail ? html`<span>${stepWords(step.detail)}</span>` : nothing}</div>
  </li>`
}

function pager(from: number, until: number, perPage: number, count: number, turnTo: (at: number) => void) {
  const hasNext = until < count
  return html`<div class="turn">
    <button class="quiet" aria-disabled=${from === 0} @click=${() => turnTo(Math.max(0, from - perPage))}>
      ${icon('back')}${t('route.back')}
    </button>
    <button class="quiet" aria-disabled=${!hasNext} @click=${hasNext ? () => turnTo(until) : nothing}>
      ${hasNext ? t('route.next.page', { step: until + 1 }) : t('route.last')}${icon('next')}
    </button>
  </div>`
}

/** One step in large type, and two ways to walk along them. */
export function oneStep(steps: readonly RouteStep[], wanted: number, turnTo: (at: number) => void) {
  const at = Math.min(wanted, steps.length - 1)
  const step = steps[at]
  if (!step) return nothing
  const count = steps.length
  return html`<div class="now" role="status">
      ${icon(step.icon)}
      <div>
        <p class="note">${t('route.step', { step: at + 1, count })}</p>
        <b>${stepWords(step.title)}</b>${step.detail ? html`<p>${stepWords(step.detail)}</p>` : nothing}
      </div>
    </div>
    <div class="turn">
      <button class="quiet" aria-disabled=${at === 0} @click=${() => turnTo(Math.max(0, at - 1))}>
        ${icon('back')}${t('route.back')}
      </button>
      <button class="main" aria-disabled=${at === count - 1} @click=${() => turnTo(Math.min(count - 1, at + 1))}>
        ${at < count - 1 ? t('route.next', { step: at + 2, count }) : t('route.last')}${icon('next')}
      </button>
    </div>`
}

/** What to bring, one thing each. */
export function bringList(documents: readonly Wording[]): TemplateResult | typeof nothing {
  if (documents.length === 0) return nothing
  return html`<div class="bring">
    <h2>${icon('bag')}${t('route.bring')}</h2>
    <ul>
      ${documents.map((one) => html`<li>${worded(one)}</li>`)}
    </ul>
  </div>`
}

export function panelButton(name: IconName, label: string, go: () => void) {
  return html`<button class="quiet again" @click=${go}>${icon(name)}<span>${label}</span></button>`
}

/** To the search, for somewhere else. */
export function goAgain() {
  return panelButton('search', t('route.again'), () => change({ view: { name: 'search' }, query: '', adding: [] }))
}
