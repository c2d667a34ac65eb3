import { css } from 'lit'

export const contentStyles = css`
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
  }
  .tabs a {
    padding: 6px 0 7px;
    color: var(--ink-2);
    text-decoration: none;
    border-bottom: 4px solid transparent;
    font-weight: 600;
  }
  .tabs a[aria-current] {
    color: var(--ink);
    font-weight: 720;
    border-color: var(--accent);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 8px 28px;
    margin-bottom: 18px;
  }
  .top p {
    flex-basis: 100%;
  }
  .truth {
    display: flex;
    align-items: flex-start;
    gap: 12px;
    margin: 0 0 20px;
    padding: 12px 16px;
    background: var(--ground);
  }
  .truth b {
    display: block;
    line-height: 1.35;
  }
  .truth .mark {
    width: 26px;
    height: 26px;
  }
  .empty {
    border-top: 2px solid var(--ink);
    padding-top: 18px;
    display: grid;
    gap: 6px;
    max-width: 36em;
  }
  .empty p {
    font-size: var(--t-lead);
    line-height: 1.45;
  }
`
