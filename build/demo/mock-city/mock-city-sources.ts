import type { SourceConfig } from '#schema/site-seed'

/** Keys of the live facts that the demo's slides show. */
export const DEMO_NEWS_FACT_KEY = 'portal-news'
export const DEMO_COUNCIL_FACT_KEY = 'council'

/** The sources of the demo city: news and council of the mock city at `url`. It runs on this machine, so private addresses are allowed. */
export function mockCitySources(url: string): SourceConfig[] {
  return [
    {
      id: 'portal-news',
      kind: 'feed',
      name: 'Rathaus-Demo',
      address: `${url}/news.xml`,
      factKey: DEMO_NEWS_FACT_KEY,
      checkEveryMs: 2_000,
      staleAfterMs: 6 * 3_600_000,
      expireAfterMs: 14 * 86_400_000,
      allowPrivateHosts: true,
    },
    {
      id: 'council',
      kind: 'council',
      name: 'Ratsinformationen (Demo)',
      address: `${url}/oparl/v1.1/system`,
      factKey: DEMO_COUNCIL_FACT_KEY,
      checkEveryMs: 60_000,
      staleAfterMs: 30 * 60_000,
      expireAfterMs: 12 * 3_600_000,
      allowPrivateHosts: true,
      streamPageUrl: `${url}/ratstv`,
      streamPlaylistUrl: `${url}/stream/master.m3u8`,
      streamedBodies: ['Rat der Stadt'],
    },
  ]
}
