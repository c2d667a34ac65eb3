import { css } from 'lit'

export const directoryStyles = css`
  .work .top {
    margin-bottom: 18px;
  }
  .filters {
    display: grid;
    grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr) auto;
    gap: 16px;
    align-items: end;
    margin-bottom: 16px;
  }
  .list {
    border-top: 2px solid var(--ink);
    margin-bottom: 16px;
  }
  .list a {
    display: grid;
    grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr);
    gap: 2px 18px;
    align-items: center;
    padding: 9px 12px;
    border-bottom: 1px solid var(--line);
    color: inherit;
    text-decoration: none;
    min-height: 60px;
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
  .list b {
    display: block;
    overflow-wrap: anywhere;
  }
  .mark-word {
    color: var(--accent);
    font-weight: 650;
  }
  .rows {
    border-top: 2px solid var(--ink);
  }
  .rows li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 14px;
    align-items: center;
    padding: 8px 0;
    border-bottom: 1px solid var(--line);
  }
  .rows b,
  .rows .note {
    display: block;
    overflow-wrap: anywhere;
  }
  @media (max-width: 44rem) {
    .filters {
      grid-template-columns: minmax(0, 1fr);
    }
    .list a {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`
