import { svg } from 'lit'

const icon = (d: string) => svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${d} /></svg>`

export const checkIcon = icon('M4 12.5 9.5 18 20 6.5')
export const warnIcon = icon('M12 3 22 20H2zM12 9.500v5M12 16.500v1.500')

/** A ticket: the house's own mark is on its screens, not on every phone. */
export const ticketMark = svg`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
  <path fill="var(--accent)" d="M0 0h32v32H0z" />
  <path fill="var(--on-accent)" d="M5 9h22v4a3 3 0 0 0 0 6v4H5v-4a3 3 0 0 0 0-6z" />
  <path fill="var(--accent)" d="M19 11h2v3h-2zm0 5h2v2h-2zm0 4h2v3h-2z" />
</svg>`

/** A way with a bend in it. */
export const wayMark = svg`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
  <path fill="var(--accent)" d="M0 0h32v32H0z" />
  <path fill="none" stroke="var(--on-accent)" stroke-width="4" d="M9 26V16h12V8M15 13.500l6-6 6 6" />
</svg>`
