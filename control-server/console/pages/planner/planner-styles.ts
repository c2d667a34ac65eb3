import { css } from 'lit'

export const plannerStyles = css`
  .work {
    display: flex;
    flex-direction: column;
    padding: 0;
    overflow: hidden;
  }
  .work.plain {
    padding: 24px 32px;
    gap: 12px;
  }
  .head {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 10px;
    padding: 12px 16px 11px 32px;
    border-bottom: 1px solid var(--line);
  }
  .head h1 {
    font-size: 1.36rem;
    letter-spacing: -0.01em;
  }
  .head .sq {
    width: 40px;
    min-height: 40px;
    padding: 0;
    justify-content: center;
  }
  .head button {
    min-height: 40px;
    white-space: nowrap;
  }
  .head .plain {
    padding-inline: 0.6em;
  }
  .jump input:not([type='checkbox']) {
    min-height: 40px;
    width: 2.7rem;
    padding: 0 0.5rem;
    color: transparent;
    overflow: hidden;
    position: relative;
    cursor: pointer;
  }
  .jump input::-webkit-datetime-edit {
    width: 0;
    opacity: 0;
    padding: 0;
  }
  .jump input::-webkit-calendar-picker-indicator {
    margin: 0;
    padding: 0;
    width: 1.45rem;
    height: 1.45rem;
    cursor: pointer;
  }
  .jump input:focus-visible {
    outline: 3px solid var(--ink);
    outline-offset: 2px;
  }
  .about {
    white-space: nowrap;
    font-size: var(--t-note);
  }
  .made {
    margin-inline-start: auto;
    display: flex;
    gap: 6px;
    align-items: center;
  }
  .day {
    flex: 1;
    min-height: 0;
    overflow: auto;
    padding: 0 16px 24px 32px;
    scroll-padding-top: 60px;
  }
  .arrival {
    color: var(--on-bar-2);
  }
  .empty {
    padding-top: 26px;
    display: grid;
    gap: 8px;
    max-width: 36em;
  }
  .detail {
    padding-block: 22px 32px;
  }
  @media (max-width: 92rem) {
    .about:not(.loud) {
      display: none;
    }
  }
  @media (max-width: 76rem) {
    :host {
      grid-template-columns: minmax(0, 1fr) 380px;
    }
    .head {
      padding-inline-start: 20px;
    }
    .day {
      padding-inline-start: 20px;
    }
    .detail {
      padding-inline: 20px;
    }
  }
  @media (max-width: 60rem) {
    .work {
      display: block;
    }
    .day {
      overflow-x: auto;
    }
  }
`
