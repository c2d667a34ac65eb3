/** A place in the console. The second part of the address selects something on the page. */
export interface Route {
  readonly page: PageName
  readonly selected?: string
}

export type PageName =
  | 'counter'
  | 'statistics'
  | 'queues'
  | 'building'
  | 'directory'
  | 'planner'
  | 'content'
  | 'screens'
  | 'speech'
  | 'buttons'
  | 'sources'

const PATHS: Readonly<Record<PageName, string>> = {
  counter: 'aufrufen',
  statistics: 'zahlen',
  queues: 'anliegen',
  building: 'gebaeude',
  directory: 'verzeichnis',
  planner: 'planen',
  content: 'inhalte',
  screens: 'bildschirme',
  speech: 'ansagen',
  buttons: 'tasten',
  sources: 'quellen',
}

/** Pages of every day, in the order of the bar on top. */
export const DAILY_PAGES = ['counter', 'planner', 'content', 'screens', 'statistics'] as const satisfies PageName[]

/** Pages on which a house is set up. They share one entry of the bar on top, so that the daily ones stay easy to find. */
export const SETUP_PAGES = [
  'queues',
  'building',
  'directory',
  'speech',
  'buttons',
  'sources',
] as const satisfies PageName[]

export const PAGE_NAMES: readonly PageName[] = [...DAILY_PAGES, ...SETUP_PAGES]

export const isSetup = (page: PageName): boolean => SETUP_PAGES.some((name) => name === page)

/** Reads the part of the address after `#`. Anything unknown is the counter, where most people work. */
export function routeOf(hash: string): Route {
  const [path = '', selected] = hash.replace(/^#?\/?/, '').split('/')
  const page = PAGE_NAMES.find((name) => PATHS[name] === path) ?? 'counter'
  return selected && /^[A-Za-z0-9_-]{1,66}$/.test(selected) ? { page, selected } : { page }
}

export function hashOf(route: Route): string {
  return `#/${PATHS[route.page]}${route.selected === undefined ? '' : `/${route.selected}`}`
}
