import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Slide } from '#schema/slide'
import { baseStyles } from '../../parts/base-styles.ts'
import { icon } from '../../parts/icons.ts'
import { durationText } from '../../parts/times.ts'
import { texts } from '../../texts.ts'
import './slide-preview.ts'
import { KIND_NAMES, slideTexts } from './slide-texts.ts'

export interface SlideMove {
  readonly slideId: string
  readonly by: -1 | 1
}

/**
 * The slides of a playlist in the order in which they are shown.
 * @fires move-slide - With a `SlideMove`.
 * @fires edit-slide - With the slide's id.
 * @fires remove-slide - With the slide's id.
 */
@customElement('lotse-console-slide-list')
export class SlideList extends LitElement {
  static override styles = [
    baseStyles,
    css`
      ol {
        border-top: 2px solid var(--ink);
      }
      li {
        display: grid;
        grid-template-columns: 2.2rem 160px minmax(0, 1fr) auto;
        gap: 4px 18px;
        align-items: center;
        padding: 12px 8px 12px 0;
        border-bottom: 1px solid var(--line);
      }
      li.open {
        background: var(--tint);
        box-shadow: inset 6px 0 var(--accent);
      }
      li > .num {
        font-size: var(--t-lead);
        font-weight: 750;
        color: var(--ink-2);
        text-align: end;
      }
      lotse-console-slide-preview {
        outline: 1px solid var(--line);
      }
      .about {
        min-width: 0;
      }
      .about b {
        display: block;
        font-size: 1.06rem;
        overflow-wrap: anywhere;
        line-height: 1.2;
      }
      .about p {
        color: var(--ink-2);
        line-height: 1.35;
      }
      .about .words {
        display: -webkit-box;
        -webkit-line-clamp: 2;
        -webkit-box-orient: vertical;
        overflow: hidden;
        font-size: var(--t-note);
      }
      .acts {
        display: flex;
        gap: 6px;
        align-items: center;
      }
      .acts .square {
        width: 44px;
        padding: 0;
        justify-content: center;
      }
      .acts .plain {
        padding: 0.45em 0.6em;
        color: var(--accent);
      }
      @media (max-width: 84rem) and (min-width: 60.01rem), (max-width: 44rem) {
        li {
          grid-template-columns: 1.6rem 128px minmax(0, 1fr);
          gap: 6px 14px;
        }
        .acts {
          grid-column: 2 / -1;
        }
      }
      @media (max-width: 30rem) {
        li {
          grid-template-columns: 1.2rem 104px minmax(0, 1fr);
        }
        .acts {
          grid-column: 1 / -1;
          justify-content: flex-end;
        }
      }
    `,
  ]

  @property({ attribute: false }) declare slides: readonly Slide[]
  /** The slide whose form is open. */
  @property() declare open: string

  override render() {
    return html`<ol>
      ${repeat(
        this.slides,
        ({ id }) => id,
        (slide, index) => this.#row(slide, index),
      )}
    </ol>`
  }

  /** Puts the focus on a button of a slide, as after moving it. False when it is not there. */
  focusSlide(slideId: string, act: 'up' | 'down' | 'edit'): boolean {
    const row = this.renderRoot.querySelector(`li[data-id="${slideId}"]`)
    const button = row?.querySelector<HTMLButtonElement>(`[data-act="${act}"]:not(:disabled)`)
    const target = button ?? row?.querySelector<HTMLButtonElement>('button:not(:disabled)')
    target?.focus()
    return target !== undefined && target !== null
  }

  #row(slide: Slide, index: number) {
    const words = summaryOf(slide)
    return html`<li
      data-id=${slide.id}
      class=${this.open === slide.id ? 'open' : ''}
      @keydown=${(event: KeyboardEvent) => this.#pressed(event, slide.id)}
    >
      <span class="num"
        ><span class="visually-hidden">${texts.content.position(index + 1, this.slides.length)}</span
        ><span aria-hidden="true">${index + 1}</span></span
      >
      <lotse-console-slide-preview .content=${slide} aria-hidden="true"></lotse-console-slide-preview>
      <div class="about">
        <b>${slide.title}</b>
        <p>${KIND_NAMES[slide.kind]} · <span class="num">${durationText(slide.durationMs)}</span></p>
        ${words === '' ? nothing : html`<p class="words">${words}</p>`}
      </div>
      <div class="acts">
        <button
          class="square"
          data-act="up"
          ?disabled=${index === 0}
          aria-label=${texts.content.up(slide.title)}
          @click=${() => this.#move({ slideId: slide.id, by: -1 })}
        >
          ${icon('up')}
        </button>
        <button
          class="square"
          data-act="down"
          ?disabled=${index === this.slides.length - 1}
          aria-label=${texts.content.down(slide.title)}
          @click=${() => this.#move({ slideId: slide.id, by: 1 })}
        >
          ${icon('down')}
        </button>
        <button
          class="plain"
          data-act="edit"
          aria-label=${texts.content.editOf(slide.title)}
          @click=${() => this.#fire('edit-slide', slide.id)}
        >
          ${texts.content.edit}
        </button>
        <button
          class="plain"
          data-act="remove"
          aria-label=${texts.content.removeOf(slide.title)}
          @click=${() => this.#fire('remove-slide', slide.id)}
        >
          ${texts.content.remove}
        </button>
      </div>
    </li>`
  }

  #pressed(event: KeyboardEvent, slideId: string): void {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    if (!event.repeat) this.#move({ slideId, by: event.key === 'ArrowUp' ? -1 : 1 })
  }

  #move(detail: SlideMove): void {
    this.dispatchEvent(new CustomEvent('move-slide', { detail }))
  }

  #fire(name: 'edit-slide' | 'remove-slide', detail: string): void {
    this.dispatchEvent(new CustomEvent(name, { detail }))
  }
}

/** What stands on it, in a line. */
function summaryOf(slide: Slide): string {
  switch (slide.kind) {
    case 'notice':
      return [slide.heading, slide.body].filter(Boolean).join(' – ')
    case 'image':
    case 'video':
    case 'web':
    case 'hls':
      return slide.alt
    case 'gallery':
      return slide.pictures.map(({ alt, caption }) => caption ?? alt).join(' – ')
    case 'pdf':
      return slideTexts.pages(slide.pages.length, slide.fileName)
    case 'events':
      return [slide.heading, ...slide.entries.map(({ title }) => title)].join(' – ')
    case 'table':
      return [slide.heading, ...slide.rows.map(([first = '']) => first)].join(' – ')
    case 'figure':
      return [slide.label, [slide.value, slide.unit].filter(Boolean).join(' ')].join(' – ')
    case 'clock':
      return slide.caption ?? ''
    case 'ticker':
      return slide.lines.join(' – ')
    case 'news':
    case 'council':
    case 'way':
      return texts.content.fills
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-slide-list': SlideList
  }
}
