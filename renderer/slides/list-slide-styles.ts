import { css } from 'lit'

/** Slides that are a heading and a list under it, which may go on on further pages. */
export const listSlideStyles = css`
  :host {
    display: block;
    container-type: size;
    background: var(--ground);
  }
  section {
    --size: 1;
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    gap: var(--s2);
    height: 100%;
    padding: var(--s4) calc(5.6 * var(--s)) var(--s3) calc(7.1 * var(--s));
  }
  .head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--s4);
    line-height: 1.06;
  }
  h2 {
    min-width: 0;
    font-size: calc(var(--size) * var(--t-title));
    font-weight: 750;
    letter-spacing: -0.015em;
    text-wrap: balance;
    hyphens: none;
  }
  .state {
    flex: none;
    color: var(--ink-2);
  }
  /* Low zones keep the place in the list at the side, and give all their height to the rows. */
  section[data-heading='no'] {
    grid-template: minmax(0, 1fr) / minmax(0, 1fr) auto;
    column-gap: var(--s4);
    padding-block: var(--s2);
  }
  [data-heading='no'] .head {
    order: 1;
    line-height: 1.12;
    padding-block-start: calc(0.7 * var(--s));
  }
  [data-heading='no'] h2 {
    display: none;
  }
  .list {
    min-height: 0;
    font-size: calc(var(--size) * var(--t-text));
    line-height: 1.12;
    hyphens: none;
  }
  [data-hyphens='yes'] .list,
  [data-hyphens='yes'] h2 {
    hyphens: manual;
  }
  li[data-off] {
    display: none;
  }
  @container (aspect-ratio > 6) {
    section[data-heading='no'] {
      align-items: center;
      padding-block: 0;
    }
    [data-heading='no'] .head {
      padding: 0;
    }
    .list {
      max-height: 100%;
    }
  }
  @container (aspect-ratio < 0.9) {
    section {
      padding-inline: var(--s5);
    }
  }
`
