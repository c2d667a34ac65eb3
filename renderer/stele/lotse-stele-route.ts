import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { RouteStep } from '#player/wayfinding/directions'
import { hyphenate } from '../i18n/hyphenate.ts'
import { Select } from '../link/select.ts'
import { hoursText } from './hit-rows.ts'
import { icon } from './icons.ts'
import type { PageContext } from './page-context.ts'
import '../building/lotse-building-view.ts'
import { BoxSize } from './plan-sight.ts'
import { routeStyles } from './route-styles.ts'
import { stepwiseStyles } from './stepwise-styles.ts'
import { t } from './text.ts'
import { viewStyles } from './view-styles.ts'
import { change, type Target, visitStore } from './visit.ts'
import { lengthText, minutesText, stepWindow, type Way, wayTo } from './way.ts'
import { doorText, shortWhereText } from './whereabouts.ts'

type Found = Extract<Way, { kind: 'way' }>

/** The way: drawn on the house as the visitor sees it, and the same in words, minutes and metres. */
@customElement('lotse-stele-route')
export class SteleRoute extends LitElement {
  static override styles = [viewStyles, routeStyles, stepwiseStyles]

  @property({ attribute: false }) page: PageContext | undefined
  @property({ attribute: false }) target: Target | undefined
  /** All controls are low: one step at a time, in large type. */
  @property({ type: Boolean, reflect: true }) low = false

  @state() private at = 0
  readonly #stepFree = new Select(this, visitStore, (visit) => visit.stepFree)
  readonly #box = new BoxSize(this, '.plan')
  #way: Way = { kind: 'none' }
  #asked = ''

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.page || !this.target) return
    const asked = `${this.#stepFree.value} ${this.target.unitIds.join(' ')}`
    if (asked !== this.#asked || changed.has('target') || changed.get('page')?.knowledge !== this.page.knowledge) {
      this.#way = wayTo(this.target, this.page.knowledge, this.page.screen, {
        profile: this.#stepFree.value ? 'step-free' : 'quick',
        atMs: this.page.nowMs,
        timeZone: this.page.timeZone,
        closures: [],
      })
      this.at = 0
    }
    this.#asked = asked
  }

  override render() {
    const { page, target } = this
    if (!page || !target) return nothing
    return this.#way.kind === 'way' ? this.#found(this.#way, page, target) : this.#missing(this.#way.kind, page, target)
  }

  #found(way: Found, page: PageContext, target: Target) {
    const { route, goal, plan } = way
    return html`<section class="board">
        <header>
          <h1 tabindex="-1">${hyphenate(target.title)}</h1>
          <p class="big num">${minutesText(route)}</p>
          <p class="lead">${goal ? shortWhereText(plan, goal, target.title) : ''}</p>
          <p class="lead end">${lengthText(route)}</p>
        </header>
        <div class="plan">${this.#plan(way, page)}</div>
        <p class="source">${plan.attribution}</p>
      </section>
      <section class="desk ${this.low ? 'stepwise' : ''}">
        ${this.low ? this.#oneStep(way.steps) : this.#steps(way, page)} ${this.#actions(way, page, target)}
      </section>`
  }

  #plan({ plan, route, goal }: Found, { screen, pxPerMm, textScale }: PageContext) {
    const { widthPx, heightPx } = this.#box
    if (widthPx === 0) return nothing
    const request = {
      plan,
      show: { route },
      place: screen.place,
      goalText: goal ? doorText(goal, '') : '',
      youText: t('route.here'),
      widthPx,
      heightPx,
      pxPerMm,
      textScale: Math.min(textScale, 1.25),
    }
    const levels = new Set(route.legs.map((leg) => leg.levelId)).size
    return html`<lotse-building-view .request=${request} .label=${t('route.plan', { levels })}></lotse-building-view>`
  }

  /** The list, or as many of its steps as the desk holds. */
  #steps({ steps }: Found, { textScale }: PageContext) {
    const perPage = textScale > 1.4 ? 3 : textScale > 1 ? 5 : 7
    const { from, until } = stepWindow(steps.length, perPage, this.at)
    return html`<div class="words">
      <ol
        class="steps ${steps.length <= 4 && textScale === 1 ? 'few' : ''}"
        start=${from + 1}
        aria-label=${t('route.steps')}
      >
        ${steps.slice(from, until).map((step, index) => stepRow(step, from + index === 0))}
      </ol>
      ${steps.length > perPage ? this.#pager(from, until, perPage, steps.length) : nothing}
    </div>`
  }

  #pager(from: number, until: number, perPage: number, count: number) {
    const turn = (to: number) => (): void => void (this.at = Math.max(0, to))
    return html`<div class="turn">
      <button class="quiet" aria-disabled=${from === 0} @click=${turn(from - perPage)}>
        ${icon('back')}${t('route.back')}
      </button>
      <button class="quiet" aria-disabled=${until === count} @click=${until < count ? turn(until) : nothing}>
        ${until < count ? t('route.next.page', { step: until + 1 }) : t('route.last')}${icon('next')}
      </button>
    </div>`
  }

  #oneStep(steps: readonly RouteStep[]) {
    const at = Math.min(this.at, steps.length - 1)
    const step = steps[at]
    if (!step) return nothing
    const count = steps.length
    return html`<div class="now" role="status">
        ${icon(step.icon)}
        <div>
          <p class="note">${t('route.step', { step: at + 1, count })}</p>
          <b>${step.title}</b>${step.detail ? html`<p>${step.detail}</p>` : nothing}
        </div>
      </div>
      <div class="turn">
        <button class="quiet" aria-disabled=${at === 0} @click=${() => (this.at = Math.max(0, at - 1))}>
          ${icon('back')}${t('route.back')}
        </button>
        <button class="main" aria-disabled=${at === count - 1} @click=${() => (this.at = Math.min(count - 1, at + 1))}>
          ${at < count - 1 ? t('route.next', { step: at + 2, count }) : t('route.last')}${icon('next')}
        </button>
      </div>`
  }

  #actions(way: Found, { nowMs, timeZone }: PageContext, target: Target) {
    const on = this.#stepFree.value
    const hours = hoursText(target.entry, nowMs, timeZone)
    return html`<div class="actions">
      <button class="switch" role="switch" aria-checked=${on} @click=${() => change({ stepFree: !on })}>
        ${icon('wheelchair')}<span
          >${t('route.switch')}<small><i></i>${t(on ? 'route.switch.on' : 'route.switch.off')}</small></span
        >
      </button>
      <div class="facts" role="status">
        ${hours ? html`<p class="hours">${icon('clock')}<span>${hours}</span></p>` : nothing}
        ${way.noStepFree ? html`<p class="warn"><b>${t('route.noStepFree')}</b> ${t('route.noStepFree.shown')}</p>` : nothing}
        ${on && !way.noStepFree && way.route.stepFree === 'unknown' ? html`<p class="warn">${t('route.notChecked')}</p>` : nothing}
      </div>
      ${again()}
    </div>`
  }

  #missing(kind: 'none' | 'elsewhere', { nowMs, timeZone }: PageContext, target: Target) {
    const hours = hoursText(target.entry, nowMs, timeZone)
    return html`<section class="board missing">
        <h1 tabindex="-1">${hyphenate(target.title)}</h1>
        ${target.entry?.summary ? html`<p class="lead">${target.entry.summary}</p>` : nothing}
        <p class="why">${t(kind === 'none' ? 'route.none' : 'route.elsewhere')}</p>
        <p class="lead">${t(kind === 'none' ? 'route.none.help' : 'route.elsewhere.help')}</p>
        ${hours ? html`<p class="lead">${hours}</p>` : nothing}
      </section>
      <section class="desk alone">${again()}</section>`
  }
}

function stepRow(step: RouteStep, isFirst: boolean) {
  return html`<li class=${isFirst ? 'at' : ''} aria-current=${isFirst ? 'step' : nothing}>
    ${icon(step.icon)}
    <div><b>${step.title}</b>${step.detail ? html`<span>${step.detail}</span>` : nothing}</div>
  </li>`
}

function again() {
  return html`<button class="quiet again" @click=${() => change({ view: { name: 'search' }, query: '' })}>
    ${icon('search')}${t('route.again')}
  </button>`
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-stele-route': SteleRoute
  }
}
