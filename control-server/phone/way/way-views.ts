import { html, nothing, type TemplateResult } from 'lit'
import { warnIcon } from '../parts/icons.ts'
import type { Texts } from '../texts/texts.ts'
import { stepIcon } from './step-icon.ts'
import type { Advice, WayTexts } from './texts/way-texts.ts'
import type { ShownStep } from './way-state.ts'
import type { WayGoal } from './answer/answer-way.ts'
import { type FoundWay, goalName, goalPlace, metresText, minutesText } from './way-words.ts'

/* The parts of the page that only show. Names of places are German in every language: they stand on the doors. */

type View = TemplateResult | typeof nothing

/** Instead of a way. */
export function adviceView({ title, note }: Advice, lines: readonly string[], act: View): TemplateResult {
  return html`<div class="blank">
    <h1>${title}</h1>
    ${lines.map((line) => html`<p>${line}</p>`)}
    <p>${note}</p>
    ${act}
  </div>`
}

export function goalsView({ goals }: FoundWay, texts: Texts, { title }: WayTexts): TemplateResult {
  const [first] = goals
  if (first && goals.length === 1) {
    return html`<section class="goal">
      <h1 lang=${nameLanguage(first)}>${goalName(first, texts)}</h1>
      <p>${goalPlace(first, texts)}</p>
    </section>`
  }
  return html`<section class="goal">
    <h1>${title}</h1>
    <ol>
      ${goals.map(
        (goal) =>
          html`<li>
            <b lang=${nameLanguage(goal)}>${goalName(goal, texts)}</b>
            <p>${goalPlace(goal, texts)}</p>
          </li>`,
      )}
    </ol>
  </section>`
}

/** A name is as on the door; without one the page calls it by its number, in its own words. */
function nameLanguage({ name }: WayGoal) {
  return name === undefined ? nothing : 'de'
}

export function factsView({ durationMs, lengthM }: FoundWay, texts: Texts, words: WayTexts): TemplateResult {
  return html`<dl>
    <div>
      <dt>${words.time}</dt>
      <dd>${minutesText(durationMs, texts)}</dd>
    </div>
    <div>
      <dt>${words.length}</dt>
      <dd>${metresText(lengthM, texts)}</dd>
    </div>
  </dl>`
}

/** That the way does not suit the profile, and why. */
export function unfitView({ unfit }: FoundWay, { quickestShown }: WayTexts): View {
  const [first, ...others] = unfit
  if (first === undefined) return nothing
  return html`<div class="notice unfit">
    ${warnIcon}
    <div>
      <p><b>${first}</b></p>
      ${others.map((line) => html`<p>${line}</p>`)}
      <p>${quickestShown}</p>
    </div>
  </div>`
}

export function notesView({ notes }: FoundWay, { goodToKnow }: WayTexts): View {
  if (notes.length === 0) return nothing
  return html`<section class="notes">
    <h2>${goodToKnow}</h2>
    <ul>
      ${notes.map((note) => html`<li>${warnIcon}<span>${note}</span></li>`)}
    </ul>
  </section>`
}

/** The whole way, level by level; `at` is the step that is shown large, `choose` shows another one. */
export function stepsView(
  steps: readonly ShownStep[],
  at: number,
  { allSteps }: WayTexts,
  choose: (index: number) => void,
): TemplateResult {
  const line = ({ step }: ShownStep, index: number) =>
    html`<li>
      <button aria-current=${index === at ? 'step' : nothing} @click=${() => choose(index)}>
        ${stepIcon(step.icon)}
        <span><b>${step.title}</b>${step.detail}</span>
      </button>
    </li>`
  return html`<section class="steps">
    <h2>${allSteps}</h2>
    ${runsOf(steps).map(
      ([from, until]) => html`
        <h3>${steps[from]?.leg.levelName}</h3>
        <ol start=${from + 1}>
          ${steps.slice(from, until).map((shown, index) => line(shown, from + index))}
        </ol>
      `,
    )}
  </section>`
}

/** Steps that follow each other on one level: from, and up to but without. */
function runsOf(steps: readonly ShownStep[]): (readonly [number, number])[] {
  const starts = steps.flatMap(({ leg }, index) => (steps[index - 1]?.leg.levelName === leg.levelName ? [] : [index]))
  return starts.map((from, index) => [from, starts[index + 1] ?? steps.length])
}
