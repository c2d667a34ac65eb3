import { css } from 'lit'

/** A field for a day as text, with the browser's calendar at its end. */
export const readStyles = css`
  .read {
    position: relative;
  }
  input.picker:not([type='checkbox']) {
    position: absolute;
    inset-block: 1px;
    inset-inline-end: 1px;
    width: 2.7rem;
    min-height: 0;
    height: calc(100% - 2px);
    padding: 0 0.6rem;
    border: 0;
    background: none;
    color: transparent;
    overflow: hidden;
  }
  .picker::-webkit-datetime-edit {
    width: 0;
    opacity: 0;
    padding: 0;
  }
  .picker::-webkit-calendar-picker-indicator {
    margin: 0;
    padding: 0;
    width: 1.35rem;
    height: 1.35rem;
    cursor: pointer;
  }
`
