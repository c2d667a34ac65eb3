import { css } from 'lit'
import { detailStyles } from '../queues/queues-styles.ts'

/** The forms beside the plan. */
export const buildingDetailStyles = [
  detailStyles,
  css`
    .presets {
      display: flex;
      flex-wrap: wrap;
      gap: 0 20px;
    }
    .presets .choice {
      border-bottom: 0;
      grid-template-columns: auto auto;
      gap: 2px 10px;
      padding: 3px 0;
      min-height: 36px;
    }
    .tight {
      border-top: 0;
      padding-top: 0;
    }
    .tight legend {
      margin-bottom: 0;
      font-size: 1rem;
    }
    /* A question with two answers takes one line. */
    .tight.short legend {
      width: 8em;
      padding-block: 6.5px;
    }
    .tight.short legend + * {
      clear: none;
    }
    form {
      gap: 10px;
    }
    form > .preview {
      margin-top: 8px;
    }
    .stick {
      position: sticky;
      bottom: -32px;
      padding: 10px 0 14px;
      background: var(--paper);
      border-top: 1px solid var(--line);
    }
    .stick:not(.buttons) {
      display: grid;
      gap: 10px;
    }
    .verdict {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 10px;
      align-items: center;
      font-weight: 680;
      line-height: 1.25;
    }
    .verdict.bad {
      color: var(--warn);
    }
    @media (pointer: coarse) {
      .presets .choice {
        min-height: 44px;
      }
    }
    @media (max-width: 60rem) {
      .stick {
        bottom: var(--tab-bar, 0px);
      }
    }
    .preview {
      border-top: 2px solid var(--ink);
      padding-top: 14px;
      display: grid;
      gap: 12px;
    }
    .preview .box b {
      display: block;
    }
    .calm {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 12px;
      align-items: center;
    }
    .who {
      display: grid;
      gap: 2px;
    }
    dl.view {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      border-top: 1px solid var(--line);
    }
    .view dt,
    .view dd {
      padding: 7px 0;
      border-bottom: 1px solid var(--line);
    }
    .view dt {
      color: var(--ink-2);
      padding-inline-end: 20px;
    }
    .view dd {
      font-weight: 600;
    }
  `,
]
