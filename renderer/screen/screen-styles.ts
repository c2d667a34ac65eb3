import { css } from 'lit'
import { SHIFT_PX } from './pixel-shift.ts'

/** The page of a monitor: a frame that wanders by pixels, in it one or two divisions of the screen. */
export const screenStyles = css`
  :host {
    display: block;
    position: fixed;
    inset: 0;
    overflow: hidden;
    background: var(--deep);
  }
  :host([dark]) {
    background: #000;
    cursor: none;
  }
  .frame {
    position: absolute;
    inset: ${-SHIFT_PX}px;
  }
  .layout > *,
  .whole {
    position: absolute;
  }
  .layout,
  .whole {
    inset: 0;
  }
  .layout {
    position: absolute;
    isolation: isolate;
  }
`
