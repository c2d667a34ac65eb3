import { Attention } from './attention/attention.ts'
import './lotse-phone.ts'
import { NumberFollower } from './number-follower.ts'
import { createLastStates } from './state/last-state.ts'
import { languageFor } from './texts/languages.ts'

/** Starts the page behind the QR code: `/n/TOKEN`. */
const token = location.pathname.split('/').at(-1) ?? ''
const lastStates = createLastStates(sessionStorage, token)
const page = document.createElement('lotse-phone')
page.language = languageFor(lastStates.language(), navigator.languages)
document.body.append(page)

const follower = new NumberFollower({
  // Relative, so that a proxy may put everything below a path.
  url: new URL(`../visitor/v1/tickets/${token}`, location.href).href,
  page,
  lastStates,
  attention: new Attention({ navigator, speech: 'speechSynthesis' in window ? speechSynthesis : undefined }),
  clocks: () => ({ monotonicMs: performance.now(), wallMs: Date.now() }),
})
follower.refresh()

// Phones freeze what is not seen: whatever stands there when it is seen again is as old as it says, and renewed at once.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') follower.refresh()
})
window.addEventListener('online', () => follower.refresh())
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) follower.refresh()
})
void keepForDeadSpots()

/** Only where the browser trusts the line (HTTPS); everything else works without it. */
async function keepForDeadSpots(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  try {
    await navigator.serviceWorker.register('./sw.js')
    await navigator.serviceWorker.ready
    // What was loaded before the worker was there, once more through its hands; the browser has it already.
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
    const assets = new URL('./assets/', location.href).href
    for (const name of loaded) if (name.startsWith(assets)) await fetch(name)
  } catch {
    // A browser that allows no worker, or a page that was closed: the page then opens with a network only.
  }
}
