import type { Slide } from '#schema/slide'

/** Pictures of the scenes by what they are; the stage of the shots draws them. */
export const SLIDE_PICTURES = {
  tower: 'a'.repeat(64),
  park: 'b'.repeat(64),
  front: 'c'.repeat(64),
  page: 'd'.repeat(64),
}

const base = { title: 'x', durationMs: 40_000 }

/** One slide of each kind that is drawn from its own content, and harder ones. Seen on Thursday, 26 November 2026. */
export const SLIDE_SCENES: Readonly<Record<string, Slide>> = {
  events: {
    ...base,
    kind: 'events',
    id: 'events',
    heading: 'Im Rathaus',
    entries: [
      { title: 'Bürgersprechstunde', date: '2026-11-26', from: '15:00', until: '17:00', place: 'Raum 113' },
      { title: 'Ausstellung „Bochum 1926“', date: '2026-11-26', place: 'Foyer' },
      { title: 'Adventskonzert der Musikschule', date: '2026-11-27', from: '18:00', place: 'Ratssaal' },
      { title: 'Heiraten am Samstag', date: '2026-11-28', from: '10:00', until: '14:00', place: 'Trauzimmer' },
    ],
  },
  'events-many': {
    ...base,
    kind: 'events',
    id: 'events-many',
    heading: 'Veranstaltungen in der Adventszeit',
    entries: Array.from({ length: 14 }, (_, index) => ({
      title:
        ['Lesung', 'Führung durch den Ratskeller', 'Chor der Friedrich-Harkort-Schule', 'Sprechtag'][index % 4] ?? '',
      date: `2026-11-${26 + Math.floor(index / 4)}`,
      from: `${10 + index}:00`.slice(-5),
      place: ['Stadtarchiv', 'Treffpunkt: Infotheke', 'Lichthof', 'Raum 210'][index % 4] ?? '',
    })),
  },
  'events-one': {
    ...base,
    kind: 'events',
    id: 'events-one',
    heading: 'Heute im Rathaus',
    entries: [{ title: 'Blutspende', date: '2026-11-26', from: '09:00', until: '14:00', place: 'Foyer' }],
  },
  table: {
    ...base,
    kind: 'table',
    id: 'table',
    heading: 'Bürgerbüro Mitte',
    columns: ['', 'Vormittag', 'Nachmittag'],
    rows: [
      ['Montag', '8–12 Uhr', '13–16 Uhr'],
      ['Dienstag', '8–12 Uhr', '13–16 Uhr'],
      ['Mittwoch', '8–12 Uhr', ''],
      ['Donnerstag', '8–12 Uhr', '13–18 Uhr'],
      ['Freitag', '8–13 Uhr', ''],
    ],
  },
  'table-numbers': {
    ...base,
    kind: 'table',
    id: 'table-numbers',
    heading: 'Wahlbeteiligung in den Stadtbezirken',
    columns: ['Bezirk', 'Wahlberechtigte', 'Beteiligung'],
    rows: [
      ['Mitte', '76.312', '58,4 %'],
      ['Wattenscheid', '53.870', '51,2 %'],
      ['Nord', '28.114', '56,9 %'],
      ['Ost', '40.223', '60,1 %'],
      ['Süd', '39.871', '66,0 %'],
      ['Südwest', '44.018', '63,7 %'],
    ],
  },
  'table-fees': {
    ...base,
    kind: 'table',
    id: 'table-fees',
    heading: 'Gebühren',
    columns: ['', ''],
    rows: [
      ['Personalausweis', '37,00 €'],
      ['Reisepass', '70,00 €'],
      ['Führungszeugnis', '13,00 €'],
      ['Meldebescheinigung', '9,00 €'],
    ],
  },
  figure: {
    ...base,
    kind: 'figure',
    id: 'figure',
    label: 'So viele Ausweise haben wir im Oktober ausgegeben',
    value: '4.128',
    comparison: '312 mehr als im Oktober 2025',
    source: 'Bürgerbüro',
    asOf: '2026-11-02',
  },
  'figure-unit': {
    ...base,
    kind: 'figure',
    id: 'figure-unit',
    label: 'Strom vom Rathausdach',
    value: '1.284',
    unit: 'kWh',
    comparison: 'So viel brauchen vier Familien im Monat.',
    source: 'Zentrale Dienste',
    asOf: '2026-11-23',
  },
  clock: { ...base, kind: 'clock', id: 'clock', caption: 'Das Bürgerbüro hat heute bis 18 Uhr geöffnet.' },
  'clock-bare': { ...base, kind: 'clock', id: 'clock-bare' },
  ticker: {
    ...base,
    kind: 'ticker',
    id: 'ticker',
    itemDurationMs: 8_000,
    lines: ['Am 24. Dezember ist das Rathaus geschlossen.'],
  },
  'ticker-long': {
    ...base,
    kind: 'ticker',
    id: 'ticker-long',
    itemDurationMs: 12_000,
    lines: [
      'Die Ausländerbehörde zieht um: Ab Montag, 7. Dezember, finden Sie uns in der Diekampstraße 26, Eingang B, erster Stock, neben dem Aufzug.',
    ],
  },
  gallery: {
    ...base,
    kind: 'gallery',
    id: 'gallery',
    itemDurationMs: 8_000,
    pictures: [
      { imageSha256: SLIDE_PICTURES.front, alt: 'Das Rathaus', caption: 'Das Rathaus wurde 1931 eröffnet' },
      { imageSha256: SLIDE_PICTURES.park, alt: 'Stadtpark' },
    ],
  },
  'gallery-bare': {
    ...base,
    kind: 'gallery',
    id: 'gallery-bare',
    itemDurationMs: 8_000,
    pictures: [{ imageSha256: SLIDE_PICTURES.tower, alt: 'Förderturm' }],
  },
  pdf: {
    ...base,
    kind: 'pdf',
    id: 'pdf',
    itemDurationMs: 8_000,
    fileName: 'aushang.pdf',
    pages: [1, 2, 3].map(() => ({ imageSha256: SLIDE_PICTURES.page, text: 'Bekanntmachung' })),
  },
  notice: {
    ...base,
    kind: 'notice',
    id: 'notice',
    heading: 'Das Foto fürs Amt machen wir hier',
    body: 'Am Fotoautomaten im Bürgerbüro, in zwei Minuten.',
  },
  'notice-full': {
    ...base,
    kind: 'notice',
    id: 'notice-full',
    heading: 'Heiraten am Samstag',
    body: 'Termine im Trauzimmer vergibt das Standesamt, Zimmer 021.',
    imageSha256: SLIDE_PICTURES.park,
    linkUrl: 'https://www.bochum.de/trauung',
  },
  image: {
    ...base,
    kind: 'image',
    id: 'image',
    imageSha256: SLIDE_PICTURES.front,
    alt: 'Das Rathaus',
    fit: 'cover',
    credit: 'Stadt Bochum',
  },
}
