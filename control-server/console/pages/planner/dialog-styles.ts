import { css } from 'lit'

/** A list on the left, what is chosen on the right. */
export const dialogStyles = css`
  dialog {
    width: min(56rem, calc(100vw - 48px));
    max-height: calc(100dvh - 64px);
    overflow: auto;
  }
  .top {
    display: flex;
    align-items: baseline;
    gap: 16px;
    margin-bottom: 18px;
  }
  .top button {
    margin-inline-start: auto;
  }
  .two {
    display: grid;
    grid-template-columns: 15rem minmax(0, 1fr);
    gap: 28px;
  }
  .list {
    display: grid;
    align-content: start;
    gap: 4px;
  }
  .list button {
    width: 100%;
    border-color: transparent;
    font-weight: 600;
  }
  .list button[aria-current] {
    background: var(--tint);
    box-shadow: inset 5px 0 var(--accent);
  }
  form {
    display: grid;
    gap: 16px;
    align-content: start;
  }
  .days {
    display: grid;
    gap: 10px;
  }
  .days li {
    display: grid;
    grid-template-columns: 10.5rem 10.5rem minmax(0, 1fr) auto;
    gap: 8px;
    align-items: end;
  }
  .days li + li label {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .ticks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr));
    gap: 0 16px;
    max-height: 20rem;
    overflow: auto;
    padding: 3px;
  }
  .tick {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 38px;
    font-weight: 550;
    cursor: pointer;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  .buttons .away {
    margin-inline-start: auto;
  }
  @media (max-width: 50rem) {
    .two {
      grid-template-columns: minmax(0, 1fr);
    }
    .days li {
      grid-template-columns: 1fr 1fr;
    }
  }
`
