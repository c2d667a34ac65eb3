import { css } from 'lit'

export const screensStyles = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 18px;
    margin-bottom: 20px;
  }
  .top p {
    font-size: 1.06rem;
  }
  .top button {
    margin-inline-start: auto;
  }
  .views {
    display: flex;
    gap: 0 8px;
    margin-bottom: 14px;
  }
  .views button {
    border-radius: 0;
    border-width: 0 0 4px;
    border-bottom: 4px solid transparent;
  }
  .views button[aria-pressed='true'] {
    border-bottom-color: var(--accent);
    font-weight: 760;
  }
  .list {
    border-top: 2px solid var(--ink);
  }
  .list a {
    display: grid;
    grid-template-columns: auto minmax(0, 1.1fr) minmax(0, 1.5fr);
    gap: 2px 18px;
    align-items: center;
    padding: 14px 16px 14px 8px;
    border-bottom: 1px solid var(--line);
    color: inherit;
    text-decoration: none;
    min-height: 76px;
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
  .list .mark {
    margin-inline: 10px 4px;
  }
  .list b {
    display: block;
    font-size: 1.12rem;
    line-height: 1.2;
  }
  .list .word {
    font-weight: 720;
    color: var(--tone);
  }
  .list .reason {
    display: block;
    line-height: 1.35;
  }
  .empty {
    border-top: 2px solid var(--ink);
    padding-top: 18px;
    max-width: 36em;
    display: grid;
    gap: 6px;
  }
  @media (max-width: 44rem) {
    .list a {
      grid-template-columns: auto minmax(0, 1fr);
      padding-inline: 4px;
    }
    .list a > span:last-child {
      grid-column: 2;
    }
  }
`
