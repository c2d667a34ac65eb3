import { css, html, nothing } from 'lit'
import { wayPicture, wayStyles } from '../../parts/way-picture.ts'
import { buildingTexts as texts } from './building-texts.ts'
import type { WayStory } from './way-story.ts'

/** A way in short, with its words and plans to open. */
export function wayCard(title: string, story: WayStory) {
  return html`<div class="way-card ${story.found ? '' : 'none'}">
    <p><b>${title}</b> <span>${story.headline}</span></p>
    ${story.unfit.length === 0 ? nothing : html`<p class="note">${texts.way.unfit} ${story.unfit.join(' ')}</p>`}
    ${
      story.steps.length === 0
        ? nothing
        : html`<details>
            <summary>${texts.way.words}</summary>
            <ol>
              ${story.steps.map((step) => html`<li>${step}</li>`)}
            </ol>
            ${story.plans.map(
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

export const wayCardStyles = [
  wayStyles,
  css`
    .way-card {
      display: grid;
      gap: 4px;
      padding: 8px 0;
      border-top: 1px solid var(--line);
    }
    .way-card.none span {
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
