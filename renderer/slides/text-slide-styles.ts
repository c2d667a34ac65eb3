import { css } from 'lit'

/**
 * Slides that are words first. What is shown follows the data attributes of the variant that fits: `data-size` (3xl
 * to s), `data-picture`, `data-more` (body or summary), `data-qr`, `data-hyphens`.
 */
export const textSlideStyles = css`
  :host {
    display: block;
    container-type: size;
    background: var(--ground);
  }
  article {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    height: 100%;
  }
  article[data-picture='yes'] {
    grid-template-columns: 34% minmax(0, 1fr);
  }
  img {
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .words {
    display: flex;
    flex-direction: column;
    gap: var(--s2);
    min-height: 0;
    padding: var(--s4) var(--s5) var(--s3);
  }
  article[data-picture='no'] .words {
    padding-inline-start: calc(7.1 * var(--s));
  }
  h2 {
    flex: none;
    font-size: var(--t-title);
    font-weight: 750;
    line-height: 1.06;
    letter-spacing: -0.015em;
    text-wrap: balance;
    hyphens: none;
  }
  [data-hyphens='yes'] h2 {
    hyphens: manual;
  }
  [data-size='3xl'] h2 {
    font-size: calc(19 * var(--em-m));
    letter-spacing: -0.025em;
    line-height: 1;
  }
  [data-size='2xl'] h2 {
    font-size: calc(15 * var(--em-m));
    letter-spacing: -0.024em;
    line-height: 1.01;
  }
  [data-size='3xl'] .more {
    font-size: calc(1.6 * var(--t-text));
  }
  [data-size='2xl'] .more {
    font-size: calc(1.3 * var(--t-text));
  }
  [data-size='xl'] h2 {
    font-size: calc(11.5 * var(--em-m));
    letter-spacing: -0.022em;
    line-height: 1.02;
  }
  [data-size='l'] h2 {
    font-size: calc(9 * var(--em-m));
    letter-spacing: -0.02em;
    line-height: 1.04;
  }
  [data-size='s'] h2 {
    font-size: var(--t-text);
    text-wrap: pretty;
  }
  .more {
    flex: none;
    line-height: 1.16;
    color: var(--ink-2);
    text-wrap: pretty;
  }
  .foot {
    display: flex;
    flex: none;
    align-items: flex-end;
    justify-content: space-between;
    gap: var(--s3);
    margin-block-start: auto;
  }
  .meta {
    min-width: 0;
    color: var(--ink-2);
    line-height: 1.14;
    padding-block-end: var(--s1);
  }
  .meta > span {
    display: block;
  }
  [data-meta='line'] .meta {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1em;
  }
  .age {
    white-space: nowrap;
  }
  .age.old {
    display: flex;
    align-items: center;
    gap: 0.35em;
    color: var(--warn);
    font-weight: 640;
  }
  lotse-qr {
    flex: none;
    width: calc(27.4 * var(--s));
    margin: 0 calc(-1.5 * var(--s)) calc(-1.5 * var(--s)) 0;
  }
  [data-picture='no'] [data-part='picture'],
  [data-more='no'] [data-part='more'],
  [data-qr='no'] [data-part='qr'] {
    display: none;
  }
  @container (aspect-ratio < 1.1) {
    article[data-picture='yes'] {
      grid-template: 42% minmax(0, 1fr) / minmax(0, 1fr);
    }
    article[data-picture='yes'] .words {
      padding-inline-start: var(--s5);
    }
  }
`
