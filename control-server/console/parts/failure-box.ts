import { html } from 'lit'
import type { ApiFailure } from '../api/api-result.ts'
import { texts } from '../texts.ts'

/** In place of something that could not be loaded: what happened, and a way to try again. */
export function failureBox(failure: ApiFailure, retry: () => void) {
  return html`<div class="box" role="status">
    <span>${failure.message}</span>
    <span><button @click=${retry}>${texts.app.retry}</button></span>
  </div>`
}
