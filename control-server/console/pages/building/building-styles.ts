import { css } from 'lit'

export const buildingPageStyles = css`
  .work {
    display: flex;
    flex-direction: column;
    gap: 14px;
    background: var(--ground);
  }
  .top {
    display: grid;
    gap: 4px;
  }
  .levels {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2px;
  }
  .levels button {
    padding-inline: 0.55em;
    gap: 0.35em;
    border-radius: 0;
    border-width: 0 0 4px;
    border-bottom: 4px solid transparent;
  }
  .levels button[aria-pressed='true'] {
    border-bottom-color: var(--accent);
    font-weight: 760;
  }
  .levels .closed {
    color: var(--live);
  }
  .levels .lost {
    color: var(--warn);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 22px;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .key {
    width: 26px;
    height: 18px;
    border: 3px solid var(--ink);
  }
  .key.closed {
    border-color: var(--live);
    background: linear-gradient(to top right, var(--live-ground) 44%, var(--live) 44% 56%, var(--live-ground) 56%);
  }
  .key.planned {
    border: 3px dashed var(--warn);
    background: var(--tint);
  }
  .key.lost {
    border-color: var(--warn);
    background: var(--warn-ground);
  }
  .key.glass {
    height: 10px;
    background: var(--ink);
  }
`
