import { Attention } from './attention/attention.ts'
import { keepForDeadSpots } from './link/keep-for-dead-spots.ts'
import './lotse-phone.ts'
import { NumberFollower } from './number-follower.ts'
import { createLastStates } from './state/last-state.ts'
import { createTabLanguage } from './state/tab-language.ts'
import { languageFor } from './texts/languages.ts'

/** Starts the page behind the QR code: `/n/TOKEN`. */
const token = location.pathname.split('/').at(-1) ?? ''
const lastStates = createLastStates(sessionStorage, token)
const tabLanguage = createTabLanguage(sessionStorage)
const page = document.createElement('lotse-phone')
page.language = languageFor(tabLanguage.read(), navigator.languages)
document.body.append(page)

const follower = new NumberFollower({
  // Relative, so that a proxy may put everything below a path.
  url: new URL(`../visitor/v1/tickets/${token}`, location.href).href,
  page,
  lastStates,
  tabLanguage,
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
void keepForDeadSpots({ workerUrl: './sw.js', assetsUrl: './assets/' })
