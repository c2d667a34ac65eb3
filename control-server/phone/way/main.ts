import { parse } from '#schema/parse'
import { Language } from '#schema/language'
import { keepForDeadSpots } from '../link/keep-for-dead-spots.ts'
import { createTabLanguage } from '../state/tab-language.ts'
import { languageFor } from '../texts/languages.ts'
// Its address, which only the build makes: the file itself has no default export.
import { default as workerUrl } from '../worker/way-worker.ts?worker&url'
import { WayAsker } from './answer/way-asker.ts'
import { createHouseMemory } from './house/house-memory.ts'
import './lotse-way.ts'
import { WayFollower } from './way-follower.ts'

/** Starts the page of a route: `/w#LINK`. Addresses are relative, so that a proxy may put everything below a path. */
const houseUrl = new URL('./visitor/v1/house', location.href).href
const tabLanguage = createTabLanguage(sessionStorage)
const page = document.createElement('lotse-way')
page.language = asLanguage(languageFor(tabLanguage.read(), navigator.languages)) ?? 'de'
document.body.append(page)

const follower = new WayFollower({
  houseUrl,
  fetch: (input, init) => fetch(input, init),
  page,
  asker: new WayAsker(new Worker(workerUrl, { type: 'module' })),
  memory: createHouseMemory('caches' in window ? caches : undefined, houseUrl),
  clocks: () => ({ monotonicMs: performance.now(), wallMs: Date.now() }),
  random: Math.random,
  rewriteLink: (fragment) => history.replaceState(history.state, '', `#${fragment}`),
  chosenLanguage: () => asLanguage(tabLanguage.read()),
  chooseLanguage: (language) => tabLanguage.choose(language),
  reload: () => location.reload(),
})
void follower.open(location.hash)

window.addEventListener('hashchange', () => void follower.open(location.hash))
// Phones freeze what is not seen: whatever stands there when it is seen again is as old as it says, and renewed at once.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') follower.refresh()
  else follower.rest()
})
window.addEventListener('online', () => follower.refresh())
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) follower.refresh()
})
void keepForDeadSpots({ workerUrl: './w/sw.js', scope: './w', assetsUrl: './n/assets/', filesBeside: [workerUrl] })

function asLanguage(id: string | undefined): Language | undefined {
  const language = parse(Language, id)
  return language.ok ? language.value : undefined
}
