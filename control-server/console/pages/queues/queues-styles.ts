import { css } from 'lit'

/** The forms in the detail column. */
export const detailStyles = css`
  section,
  form,
  .grid {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
  }
  .top {
    display: grid;
    gap: 4px;
    justify-items: start;
  }
  .top button {
    padding-inline: 0;
    min-height: 32px;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.16em;
  }
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 16px;
    align-items: start;
  }
  fieldset {
    border-top: 1px solid var(--line);
    padding-top: 14px;
  }
  legend {
    float: inline-start;
    width: 100%;
    margin-bottom: 12px;
    font-size: var(--t-lead);
    font-weight: 740;
  }
  legend + * {
    clear: both;
  }
  .label {
    font-weight: 680;
  }
  .choice {
    align-items: center;
    border-bottom: 1px solid var(--line);
  }
  .ticks {
    margin-inline-start: 2.2em;
  }
  .means {
    border-top: 1px solid var(--line);
    padding-top: 14px;
    display: grid;
    gap: 8px;
  }
  .means ul {
    display: grid;
    gap: 6px;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px 12px;
  }
  .buttons .pri {
    min-height: 52px;
  }
  .box .buttons {
    margin-top: 6px;
  }
`

export const queuesStyles = css`
  .top {
    display: grid;
    gap: 4px;
    margin-bottom: 20px;
  }
  h2.area {
    font-size: var(--t-lead);
    margin: 28px 0 10px;
  }
  .list {
    border-top: 2px solid var(--ink);
  }
  .list a {
    display: grid;
    grid-template-columns: 3rem minmax(0, 1.5fr) minmax(0, 1fr);
    gap: 2px 18px;
    align-items: center;
    padding: 12px 16px 12px 8px;
    border-bottom: 1px solid var(--line);
    color: inherit;
    text-decoration: none;
    min-height: 72px;
  }
  .list a:hover {
    background: var(--ground);
  }
  .list a:focus-visible {
    outline-offset: -3px;
  }
  .list a[aria-current] {
    background: var(--tint);
    box-shadow: inset 6px 0 var(--accent);
  }
  .letter {
    font-size: 1.9rem;
    font-weight: 780;
    line-height: 1;
    text-align: center;
  }
  .list b {
    display: block;
    font-size: 1.12rem;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }
  .list a > span:last-child {
    line-height: 1.35;
  }
  .counters a {
    grid-template-columns: minmax(5.5rem, 0.3fr) minmax(0, 1fr);
    min-height: 48px;
    padding: 6px 16px;
  }
  .counters b {
    font-size: 1rem;
    white-space: nowrap;
  }
  li > .box {
    margin: 0 0 10px;
  }
  .teach {
    display: grid;
    gap: 20px;
  }
  .teach dl {
    display: grid;
    gap: 12px;
  }
  .teach dt {
    font-weight: 680;
  }
  @media (max-width: 44rem) {
    .list:not(.counters) a {
      grid-template-columns: 2.4rem minmax(0, 1fr);
      padding-inline: 4px;
    }
    .list:not(.counters) a > span:last-child {
      grid-column: 2;
    }
  }
`
