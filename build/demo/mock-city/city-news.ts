const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

interface Story {
  readonly slug: string
  readonly title: string
  readonly text: string
  /** How long ago it was published. */
  readonly ageMs: number
}

/**
 * RSS 2.0 with eight invented items. Their dates count back from `nowMs`, so a demonstration is never stale. The
 * channel says that everything in it is made up.
 */
export function cityNewsXml(pageUrl: string, nowMs: number): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Diese Datei dürfen Sie ändern: Die Bildschirme folgen nach wenigen Sekunden. -->
<rss version="2.0">
  <channel>
    <title>Nachrichten aus dem Rathaus (Demo)</title>
    <link>${pageUrl}</link>
    <description>Alle Meldungen sind für die Vorführung erfunden.</description>
    <language>de-DE</language>
    <lastBuildDate>${new Date(nowMs).toUTCString()}</lastBuildDate>
${STORIES.map((story) => itemXml(story, pageUrl, nowMs)).join('\n')}
  </channel>
</rss>
`
}

/** When a file was generated, if nobody has changed it since; such a file may be replaced by a fresh one. */
export function isUnchangedNews(xml: string, pageUrl: string): boolean {
  const builtAt = Date.parse(/<lastBuildDate>([^<]*)</.exec(xml)?.[1] ?? '')
  const link = /<channel>[\s\S]*?<link>([^<]*)</.exec(xml)?.[1] ?? pageUrl
  return !Number.isNaN(builtAt) && xml === cityNewsXml(link, builtAt)
}

function itemXml({ slug, title, text, ageMs }: Story, pageUrl: string, nowMs: number): string {
  return `    <item>
      <title>${escapeXml(title)}</title>
      <link>${pageUrl}/${slug}</link>
      <guid isPermaLink="false">demo-${slug}</guid>
      <pubDate>${new Date(nowMs - ageMs).toUTCString()}</pubDate>
      <description>${escapeXml(text)}</description>
    </item>`
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

const STORIES: readonly Story[] = [
  {
    slug: 'ummelden-ohne-termin',
    title: 'Ummelden donnerstags jetzt auch ohne Termin',
    text: 'Das Bürgerbüro im Erdgeschoss öffnet donnerstags von 14 bis 18 Uhr für alle, die umgezogen sind. Bringen Sie bitte Ihren Ausweis und die Bestätigung der Vermieterin oder des Vermieters mit. Eine Wartenummer erhalten Sie an der Stele.',
    ageMs: 25 * MINUTE_MS,
  },
  {
    slug: 'aufzug-westfluegel',
    title: 'Aufzug im Westflügel am Freitag in Wartung',
    text: 'Am Freitag steht der Aufzug im Westflügel von 8 bis 12 Uhr still. Alle Etagen bleiben über den Aufzug im Ostflügel stufenlos erreichbar. Die Stelen zeigen den Weg.',
    ageMs: 2 * HOUR_MS,
  },
  {
    slug: 'rat-live',
    title: 'Ratssitzung heute öffentlich und im Livestream',
    text: 'Der Rat berät heute unter anderem über den Radweg an der Königsallee und die Öffnungszeiten der Stadtbücherei. Gäste sind auf der Empore im Ratssaal willkommen. Wer nicht kommen kann, verfolgt die Sitzung im Netz.',
    ageMs: 4 * HOUR_MS,
  },
  {
    slug: 'ausweis-digitalfoto',
    title: 'Ausweisfoto gleich im Amt aufnehmen',
    text: 'Für Personalausweis und Reisepass werden nur noch digitale Fotos angenommen. Im Bürgerbüro stehen dafür zwei Aufnahmegeräte bereit. Die Aufnahme dauert etwa drei Minuten.',
    ageMs: 9 * HOUR_MS,
  },
  {
    slug: 'stadtpark-baeume',
    title: '120 neue Bäume für den Stadtpark',
    text: 'Nach den trockenen Sommern pflanzt die Stadt Feldahorn, Hainbuche und Winterlinde nach. Die Arbeiten beginnen am Weg zum Bismarckturm. Patenschaften vergibt das Grünflächenamt.',
    ageMs: DAY_MS,
  },
  {
    slug: 'kita-anmeldung',
    title: 'Kita-Plätze: Anmeldung bis Monatsende möglich',
    text: 'Familien können ihre Wunsch-Kitas für das kommende Kindergartenjahr noch bis zum Monatsende angeben. Das Jugendamt berät persönlich, auch auf Türkisch, Arabisch und Ukrainisch.',
    ageMs: DAY_MS + 5 * HOUR_MS,
  },
  {
    slug: 'leseclub',
    title: 'Leseclub in der Stadtbücherei sucht Vorlesende',
    text: 'Jeden Mittwoch lesen Freiwillige Kindern ab vier Jahren vor. Gesucht werden Menschen, die einmal im Monat eine Stunde Zeit haben. Vorkenntnisse sind nicht nötig.',
    ageMs: 2 * DAY_MS,
  },
  {
    slug: 'glockenspiel',
    title: 'Glockenspiel im Rathausturm klingt wieder täglich',
    text: 'Nach der Überholung ist das Glockenspiel wieder um 10, 12, 15 und 18 Uhr zu hören. An jedem ersten Samstag im Monat führt eine Turmwächterin durch die Glockenstube.',
    ageMs: 3 * DAY_MS,
  },
]
