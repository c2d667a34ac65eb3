import { css, html, nothing } from 'lit'
import { wayPicture, wayStyles } from '../../parts/way-picture.ts'
import { buildingTexts as texts } from './building-texts.ts'
import { isSameWay, type WayStory } from './way-story.ts'

/** How a way was and how it would be, side by side, with a mark on what differs. */
export function wayChange(before: WayStory, after: WayStory) {
  if (isSameWay(before, after)) {
    return html`${wayCard(texts.preview.before, before)}
      <p class="note">${texts.preview.same}</p>`
  }
  return html`<div class="way-pair">
    ${wayCard(texts.preview.before, before)} ${wayCard(texts.preview.after, after, before)}
  </div>`
}

/** A way in short, with its words and plans to open; beside another one with a mark on what is not as there. */
function wayCard(title: string, story: WayStory, other?: WayStory) {
  const { found, headline, plans, steps, unfit } = story
  return html`<div class="way-card ${found ? '' : 'none'}">
    <div class="short">
      <p><b>${title}</b> <span>${headlineOf(headline, other?.headline)}</span></p>
      ${steps[0] === undefined ? nothing : html`<p class="note first">${marked(steps[0], other?.steps[0])}</p>`}
    </div>
    ${unfit.length === 0 ? nothing : html`<p class="note unfit">${texts.way.unfit} ${unfit.join(' ')}</p>`}
    ${
      steps.length === 0
        ? nothing
        : html`<details>
            <summary>${texts.way.words}</summary>
            <ol>
              ${steps.map((step) => html`<li>${step}</li>`)}
            </ol>
            ${plans.map(
              ({ levelName, plan }) =>
                html`<figure>
                  <figcaption class="note">${levelName}</figcaption>
                  ${wayPicture(plan, texts.way.picture(title))}
                </figure>`,
            )}
          </details>`
    }
  </div>`
}

function headlineOf(parts: readonly string[], others: readonly string[] | undefined) {
  return parts.map((part, index) => [
    index === 0 ? '' : ', ',
    others === undefined || others.includes(part) ? part : marked(part, ''),
  ])
}

/** Seen by its ground and its weight, heard by a word. */
function marked(text: string, other: string | undefined) {
  if (other === undefined || text === other) return text
  return html`<mark><span class="visually-hidden">${texts.way.differs} </span>${text}</mark>`
}

export const wayCardStyles = [
  wayStyles,
  css`
    .way-card {
      display: grid;
      gap: 4px;
      padding: 8px 0;
      border-top: 1px solid var(--line);
    }
    /* What is opened takes the whole width, below both. */
    .way-pair {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 20px;
      border-top: 1px solid var(--line);
      padding: 8px 0;
    }
    .way-pair .way-card {
      display: contents;
    }
    .way-pair .short {
      grid-row: 1;
    }
    .way-pair details {
      grid-row: 4;
      margin-top: 4px;
    }
    .way-pair .way-card:first-child > * {
      grid-column: 1;
    }
    .way-pair .way-card:last-child > * {
      grid-column: 2;
    }
    .way-pair .way-card > .unfit,
    .way-pair .way-card > details[open] {
      grid-column: 1 / -1;
    }
    .way-pair .unfit {
      grid-row: 2;
      margin-top: 6px;
    }
    .way-pair .way-card:last-child .unfit {
      grid-row: 3;
    }
    .way-pair details[open] {
      grid-row: 5;
    }
    .way-pair .way-card:last-child details[open] {
      grid-row: 6;
    }
    .way-pair p > b {
      display: block;
    }
    .first {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
      line-clamp: 3;
      overflow: hidden;
    }
    .way-card mark {
      padding-inline: 0.2em;
      margin-inline: -0.2em;
      background: var(--tint);
      color: inherit;
      font-weight: 700;
      box-decoration-break: clone;
      -webkit-box-decoration-break: clone;
    }
    .way-card.none p > span {
      color: var(--live);
      font-weight: 650;
    }
    .way-card summary {
      cursor: pointer;
      color: var(--accent);
      text-decoration: underline;
      text-underline-offset: 0.16em;
      min-height: 32px;
    }
    .way-card ol {
      display: grid;
      gap: 6px;
      counter-reset: step;
      margin-bottom: 10px;
    }
    .way-card li {
      display: grid;
      grid-template-columns: 1.6em 1fr;
      counter-increment: step;
    }
    .way-card li::before {
      content: counter(step) '.';
      color: var(--ink-2);
    }
    .way-card figure + figure {
      margin-top: 8px;
    }
  `,
]
