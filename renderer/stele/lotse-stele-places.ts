import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { BuildingPlan, Level } from '#schema/building'
import type { DirectoryEntry } from '#schema/directory'
import { entryName, worded } from './directory-text.ts'
import { entryRow } from './hit-rows.ts'
import './lotse-stele-list.ts'
import type { ListItem } from './lotse-stele-list.ts'
import type { PageContext } from './page-context.ts'
import type { UnitEvent } from '../building/lotse-building-view.ts'
import '../building/lotse-building-view.ts'
import { badgeText } from '../building/plan/signs.ts'
import { pictureWords } from './picture-words.ts'
import { BoxSize } from './plan-sight.ts'
import { currentForm, currentLanguage, inGerman, inOwnWords, t } from './text.ts'
import { viewStyles } from './view-styles.ts'
import { goTo } from './visit.ts'
import { buildingName, doorText, levelText, unitOf, whereText } from './whereabouts.ts'

/** The house storey by storey: its plan above, its offices and places below. */
@customElement('lotse-stele-places')
export class StelePlaces extends LitElement {
  static override styles = [
    viewStyles,
    css`
      .board {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr) auto;
      }
      .plan {
        min-height: 0;
        margin: calc(2 * var(--mm)) calc(-12 * var(--mm)) 0;
        direction: ltr;
      }
      lotse-building-view {
        width: 100%;
        height: 100%;
      }
      .source {
        color: var(--ink-2);
        font-size: var(--t-note);
        padding-bottom: calc(2 * var(--mm));
      }
      .levels {
        flex: none;
        display: grid;
        grid-auto-flow: column;
        grid-auto-columns: minmax(0, 1fr);
        gap: calc(2.6 * var(--mm));
      }
      .levels button {
        height: calc(26 * var(--mm));
        background: var(--paper);
        border: 2px solid var(--edge);
        color: var(--ink);
        font-size: calc(11 * var(--mm) / var(--cap));
        font-weight: 760;
        line-height: 1;
        text-align: center;
      }
      .levels [aria-pressed='true'] {
        background: var(--accent);
        border-color: var(--accent);
        color: var(--on-accent);
      }
    `,
  ]

  @property({ attribute: false }) page: PageContext | undefined
  @state() private levelId: string | undefined
  readonly #box = new BoxSize(this, '.plan')

  override render() {
    const plan = this.page?.knowledge.plan
    if (!this.page || !plan) return nothing
    const levels = plan.levels.toSorted((a, b) => a.ordinal - b.ordinal)
    const own = this.page.screen.place.levelId
    const level = levels.find((one) => one.id === (this.levelId ?? own)) ?? levels[0]
    if (!level) return nothing
    return html`<section class="board">
        <h1 tabindex="-1">${t('places.title')}</h1>
        <div class="plan">${this.#plan(plan, level, this.page)}</div>
        <p class="source">${worded(inGerman(plan.attribution))}</p>
      </section>
      <section class="desk full">
        <div class="levels" role="group" aria-label=${t('places.levels')}>
          ${levels.map(
            (one) =>
              html`<button aria-pressed=${one.id === level.id} @click=${() => (this.levelId = one.id)}>
                ${badgeText(one.ordinal)}<span class="off-screen"> ${levelText(one)}</span>
              </button>`,
          )}
        </div>
        <lotse-stele-list
          roomy
          label=${t('places.list')}
          .empty=${t('places.none')}
          .items=${placesOn(level, plan, this.page)}
        ></lotse-stele-list>
      </section>`
  }

  #plan(plan: BuildingPlan, level: Level, { screen, pxPerMm, textScale }: PageContext) {
    const { widthPx, heightPx } = this.#box
    if (widthPx === 0) return nothing
    const request = {
      plan,
      show: { levelId: level.id },
      place: screen.place,
      goalText: '',
      youText: t('route.here'),
      language: currentLanguage(),
      widthPx,
      heightPx,
      pxPerMm,
      textScale,
    }
    const name = levelText(level) ?? level.name
    const label =
      level.id === screen.place.levelId
        ? t('places.plan', { level: name, here: buildingName(plan, screen.place.buildingId) ?? screen.name })
        : t('places.plan.other', { level: name })
    return html`<lotse-building-view
      selectable
      .request=${request}
      .label=${label}
      .words=${pictureWords()}
      @lotse-unit=${(event: UnitEvent) => toUnit(plan, event.detail.unitId)}
    ></lotse-building-view>`
  }
}

/** The way to a room that was tapped on the plan. */
function toUnit(plan: BuildingPlan, unitId: string): void {
  const unit = unitOf(plan, unitId)
  if (unit?.kind === 'toilet') goTo({ kind: 'toilet', unitIds: [unitId] })
  else if (unit) goTo({ title: unit.name ?? doorText(unit, unit.id), unitIds: [unitId] })
}

/** Offices, places and toilets whose door is on this level, house by house. */
function placesOn(level: Level, plan: BuildingPlan, { knowledge }: PageContext): ListItem[] {
  const entries = (knowledge.directory?.entries ?? []).flatMap((entry) => {
    const unit = entry.unitIds.map((id) => unitOf(plan, id)).find((one) => one?.levelId === level.id)
    return entry.kind !== 'service' && unit
      ? [{ entry, unit, building: buildingName(plan, unit.buildingId) ?? '' }]
      : []
  })
  const rows = entries
    .toSorted((a, b) => a.building.localeCompare(b.building, 'de') || compareNames(a.entry, b.entry))
    .map(({ entry, unit }) => entryRow(knowledge, entry, unit.id))
  const listed = new Set(entries.flatMap(({ entry }) => entry.unitIds))
  const toilets = plan.units.filter(
    (unit) => unit.kind === 'toilet' && unit.levelId === level.id && !listed.has(unit.id),
  )
  return [
    ...rows,
    ...toilets.map((unit): ListItem => {
      return {
        id: unit.id,
        icon: 'toilet',
        title: inOwnWords(t('places.toilet')),
        details: [inOwnWords(whereText(plan, unit))],
        choose: () => goTo({ kind: 'toilet', unitIds: [unit.id] }),
      }
    }),
  ]
}

function compareNames(a: DirectoryEntry, b: DirectoryEntry): number {
  return entryName(a).text.localeCompare(entryName(b).text, currentForm().locale)
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-stele-places': StelePlaces
  }
}
