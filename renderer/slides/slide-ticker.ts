import { css, html, nothing } from 'lit'
import { customElement, query } from 'lit/decorators.js'
import { base } from '../design/base.ts'
import type { FitVariant } from '../design/fit.ts'
import { PagedText } from '../design/paged-text.ts'
import { typeset } from '../i18n/typeset.ts'
import { SlideElement } from './slide-element.ts'

/** Capital heights of the line in millimetres per metre of reading distance, down to the smallest that can be read. */
const SIZES = ['22', '18', '15', '12.2', '10', '8.5', '7.2', '6.1']
const VARIANTS: readonly FitVariant[] = ['none', 'manual'].flatMap((hyphens) =>
  SIZES.filter((size) => hyphens === 'none' || Number(size) <= 10).map((size) => ({ '--line': size, hyphens })),
)

/** One line of a ticker at a time, standing still: text that runs can not be read by everybody. */
@customElement('lotse-slide-ticker')
export class SlideTicker extends SlideElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        container-type: size;
        background: var(--deep);
        color: var(--on-deep);
      }
      article {
        display: flex;
        align-items: center;
        gap: var(--s4);
        height: 100%;
        padding: var(--s3) calc(5.6 * var(--s)) var(--s3) calc(7.1 * var(--s));
      }
      .line {
        flex: 1;
        min-width: 0;
        font-size: calc(var(--line) * var(--em-m));
        font-weight: 640;
        line-height: 1.1;
        letter-spacing: -0.012em;
        text-wrap: balance;
        hyphens: none;
      }
      [data-hyphens='manual'] .line {
        hyphens: manual;
      }
      .state {
        flex: none;
        color: var(--on-deep-2);
      }
      .state:empty {
        display: none;
      }
      @container (aspect-ratio > 6) {
        article {
          padding-block: var(--s1);
        }
      }
      @container (aspect-ratio < 0.9) {
        article {
          padding-inline: var(--s5);
        }
      }
    `,
  ]

  @query('article') private readonly article!: HTMLElement | null
  @query('.line') private readonly line!: HTMLElement | null
  @query('.state') private readonly state!: HTMLElement | null

  constructor() {
    super()
    new PagedText(this, {
      box: () => this.article,
      line: () => this.line,
      state: () => this.state,
      text: () => this.#text,
      variants: () => VARIANTS,
      time: () => {
        const { turn, context } = this
        return (
          turn &&
          context && {
            durationMs: turn.endsAt - turn.startedAt,
            sinceStartMs: context.now() - turn.startedAt,
            pass: 0,
          }
        )
      },
    })
  }

  get #text(): string {
    const { turn } = this
    return turn?.slide.kind === 'ticker' ? typeset(turn.slide.lines[turn.item?.index ?? 0] ?? '') : ''
  }

  protected override render() {
    return this.turn?.slide.kind === 'ticker'
      ? html`<article data-measure>
          <p class="line" data-measure></p>
          <p class="state num"></p>
        </article>`
      : nothing
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-slide-ticker': SlideTicker
  }
}
