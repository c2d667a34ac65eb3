import { css } from 'lit'

export const appStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100dvh;
  }
  .wait {
    margin: auto;
  }
  .offline {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 10px 32px;
    background: var(--warn-ground);
    border-bottom: 2px solid var(--warn);
  }
  .offline .ic,
  .offline b {
    color: var(--warn);
  }
  .skip {
    position: absolute;
    left: 12px;
    top: -80px;
    z-index: 5;
    background: var(--paper);
    padding: 10px 16px;
    font-weight: 700;
  }
  .skip:focus {
    top: 10px;
  }
  header {
    height: 64px;
    flex: none;
    display: flex;
    align-items: stretch;
    padding: 0 20px 0 32px;
    border-bottom: 1px solid var(--line);
    background: var(--paper);
  }
  .brand {
    display: flex;
    align-items: center;
    gap: 10px;
    font-size: var(--t-lead);
    font-weight: 780;
    letter-spacing: -0.01em;
  }
  .brand i {
    width: 18px;
    height: 22px;
    border: solid var(--accent);
    border-width: 0 0 6px 6px;
    position: relative;
  }
  .brand i::after {
    content: '';
    position: absolute;
    right: 0;
    top: 3px;
    width: 7px;
    height: 7px;
    background: var(--ink);
  }
  .brand small {
    font-size: 1rem;
    font-weight: 500;
    letter-spacing: 0;
    color: var(--ink-2);
    white-space: nowrap;
  }
  nav {
    display: flex;
    min-width: 0;
    overflow-x: auto;
    scrollbar-width: none;
  }
  nav a {
    display: flex;
    flex: none;
    align-items: center;
    gap: 9px;
    color: var(--ink-2);
    text-decoration: none;
    font-weight: 600;
    border-block: 4px solid transparent;
  }
  nav a:hover {
    color: var(--ink);
    background: var(--ground);
  }
  nav a[aria-current] {
    color: var(--ink);
    font-weight: 720;
    border-block-end-color: var(--accent);
  }
  nav a:focus-visible {
    outline-offset: -4px;
  }
  header nav {
    gap: 4px;
    margin-inline-start: 44px;
  }
  header nav a {
    padding: 0 14px;
  }
  .setup {
    flex: none;
    height: 48px;
    padding: 0 20px;
    background: var(--paper);
    border-bottom: 1px solid var(--line);
  }
  .setup a {
    padding: 0 12px;
    border-block-width: 3px;
  }
  time {
    margin-inline-start: auto;
    align-self: center;
    font-size: var(--t-lead);
    font-weight: 720;
    padding: 0 16px;
  }
  header button {
    align-self: center;
  }
  .who {
    align-self: center;
    white-space: nowrap;
    color: var(--ink-2);
    padding-inline-end: 4px;
  }
  main:focus-visible {
    outline: none;
  }
  main {
    flex: 1;
    min-height: 0;
    outline: none;
  }

  @media (max-width: 60rem) {
    :host {
      height: auto;
      min-height: 100dvh;
      --tab-bar: 64px;
      padding-bottom: 64px;
    }
    header {
      padding: 0 8px 0 20px;
      height: 56px;
    }
    .offline {
      padding: 10px 20px;
      flex-wrap: wrap;
      position: sticky;
      top: 0;
      z-index: 3;
    }
    .offline span {
      display: none;
    }
    .offline b {
      flex: 1;
    }
    .brand small,
    .who {
      display: none;
    }
    .setup {
      padding: 0 8px;
    }
    header nav {
      position: fixed;
      z-index: 4;
      inset: auto 0 0;
      height: 64px;
      margin: 0;
      gap: 0;
      background: var(--paper);
      border-top: 1px solid var(--line);
    }
    header nav a {
      flex: 1 0 auto;
      flex-direction: column;
      gap: 3px;
      justify-content: center;
      padding: 0 3px;
      font-size: 15px;
      border-block: 0;
      border-top: 4px solid transparent;
    }
    header nav a[aria-current] {
      border-top-color: var(--accent);
    }
  }
  @media (max-width: 26rem) {
    header nav a {
      font-size: 14px;
    }
  }
  @media (max-width: 23rem) {
    header nav a {
      padding: 0 2px;
      font-size: 13px;
    }
  }
  @media (min-width: 60.01rem) and (max-width: 88rem) {
    header nav {
      gap: 0;
      margin-inline-start: 28px;
    }
    header nav a {
      padding: 0 12px;
    }
    header nav .ic {
      display: none;
    }
  }
  @media (min-width: 60.01rem) and (max-width: 72rem) {
    .brand small,
    .who {
      display: none;
    }
    header nav {
      margin-inline-start: 24px;
    }
  }
`
