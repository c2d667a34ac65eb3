import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { PRIORITY_CLASSES, type Rule } from '#schema/rule'
import { baseStyles } from '../../parts/base-styles.ts'
import { icon } from '../../parts/icons.ts'
import { panelStyles } from './panel-styles.ts'
import { type PlanModel, reachedScreens } from './plan-model.ts'
import { plannerTexts } from './planner-texts.ts'
import { PRIORITY_NAMES, ruleSentence } from './rule-words.ts'

/**
 * Every rule in a sentence, strongest first; the ones with remarks are marked.
 * @fires open-rule - With the id of the rule.
 * @fires ask-why
 */
@customElement('lotse-console-rule-list')
export class RuleList extends LitElement {
  static override styles = [baseStyles, panelStyles]

  @property({ attribute: false }) declare model: PlanModel
  @property() declare today: string

  override render() {
    const { rules } = this.model.schedule
    const say = plannerTexts.panel
    return html`<section class="stack">
      <h2 tabindex="-1">${say.none}</h2>
      <p class="quiet">${rules.length === 0 ? say.noRules : say.noneHint}</p>
      ${
        this.model.schedule.screens.length === 0
          ? nothing
          : html`<div class="buttons">
              <button @click=${() => this.dispatchEvent(new CustomEvent('ask-why'))}>
                ${say.why}<kbd aria-hidden="true">W</kbd>
              </button>
            </div>`
      }
      ${
        rules.length === 0
          ? nothing
          : html`<h3>${say.allRules}</h3>
              <ul class="rules">
                ${inOrder(rules).map((rule) => this.#row(rule))}
              </ul>`
      }
    </section>`
  }

  #row(rule: Rule) {
    const { remarks, schedule } = this.model
    const isRemarkable = remarks.some(({ ruleId }) => ruleId === rule.id)
    return html`<li>
      <button @click=${() => this.dispatchEvent(new CustomEvent('open-rule', { detail: rule.id }))}>
        <b>${rule.name}</b>
        <span class="tag">
          ${isRemarkable ? [icon('warning'), html`<span class="visually-hidden">${plannerTexts.panel.remarkable}</span>`] : nothing}
          ${PRIORITY_NAMES[rule.priority]}
        </span>
        <small>${ruleSentence(rule, schedule, reachedScreens(schedule, rule), this.today)}</small>
      </button>
    </li>`
  }
}

function inOrder(rules: readonly Rule[]): readonly Rule[] {
  const rank = ({ priority }: Rule) => PRIORITY_CLASSES.indexOf(priority)
  return rules.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'de'))
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-rule-list': RuleList
  }
}
