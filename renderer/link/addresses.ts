/** Where a page finds its core: everything hangs below the folder that holds `ui/`. */
export interface CoreAddresses {
  readonly stream: string
  readonly presented: string
  readonly announcements: string
  readonly asset: (sha256: string) => string
  readonly ticketOffer: string
  readonly tickets: string
  readonly checkIns: string
  readonly prints: string
  readonly missedQueries: string
}

/**
 * Addresses for the screen named in the page's own `?screen=ID`; undefined when it names none.
 * @param page how this page calls itself, new with each load; absent for one that never speaks
 */
export function coreAddresses(pageUrl: string, page?: string): CoreAddresses | undefined {
  const screenId = new URL(pageUrl).searchParams.get('screen')
  if (!screenId) return undefined
  const root = new URL('..', pageUrl)
  const at = (path: string): string => new URL(path, root).href
  const screenRoot = `screens/${encodeURIComponent(screenId)}`
  return {
    stream: at(`${screenRoot}/stream${page === undefined ? '' : `?page=${page}`}`),
    presented: at(`${screenRoot}/presented`),
    announcements: at(`${screenRoot}/announcements`),
    asset: (sha256) => at(`assets/${sha256}`),
    ticketOffer: at(`${screenRoot}/ticket-offer`),
    tickets: at(`${screenRoot}/tickets`),
    checkIns: at(`${screenRoot}/check-ins`),
    prints: at(`${screenRoot}/prints`),
    missedQueries: at('missed-queries'),
  }
}
