import { css } from 'lit'

export const speechStyles = css`
  :host {
    grid-template-columns: minmax(0, 1fr);
  }
  .work > * {
    max-width: 70rem;
  }
  .work {
    display: grid;
    gap: 34px;
    align-content: start;
  }
  .top {
    display: grid;
    grid-template-columns: 30px minmax(0, 1fr);
    gap: 4px 18px;
  }
  .top > .mark {
    margin-top: 6px;
  }
  .top p {
    margin-top: 4px;
  }
  .progress {
    display: flex;
    align-items: center;
    gap: 14px;
  }
  progress {
    appearance: none;
    width: 18rem;
    max-width: 100%;
    height: 8px;
    border: 0;
    background: var(--line);
  }
  progress::-webkit-progress-bar {
    background: var(--line);
  }
  progress::-webkit-progress-value {
    background: var(--ink);
  }
  progress::-moz-progress-bar {
    background: var(--ink);
  }
  .box {
    display: grid;
    gap: 8px;
  }
  section {
    display: grid;
    gap: 6px;
  }
  .list {
    margin-top: 8px;
    border-top: 2px solid var(--ink);
  }
  li {
    display: grid;
    grid-template-columns: 30px minmax(0, 1fr) auto;
    gap: 4px 18px;
    align-items: center;
    padding: 12px 0;
    border-bottom: 1px solid var(--line);
  }
  .buttons {
    display: flex;
    gap: 10px;
  }
  audio {
    width: 24rem;
    max-width: 100%;
    margin-top: 8px;
  }
  @media (max-width: 44rem) {
    li {
      grid-template-columns: 30px minmax(0, 1fr);
    }
    .buttons {
      grid-column: 2;
    }
  }
`
