import type { ClosureEffects } from '#player/wayfinding/closure-effects'
import type { ViewSide } from '#player/wayfinding/screen-place'
import { countText, listText, NBSP } from '../../parts/times.ts'

const rooms = (count: number) => countText(count, 'Raum', 'Räume')

/** Names of a few, and how many more there are. */
function someText(names: readonly string[]): string {
  const shown = names.length > 7 ? [...names.slice(0, 6), `${names.length - 6} weitere`] : names
  return listText(shown)
}

/** Sentences of the page of the building. Sie-form: what happened, what it means, what to do. */
export const buildingTexts = {
  title: 'Gebäude',
  headline: (held: number, planned: number) =>
    held === 0
      ? planned === 0
        ? 'Alles ist offen'
        : `Jetzt ist alles offen, ${countText(planned, 'Sperrung', 'Sperrungen')} geplant`
      : `${countText(held, 'Sperrung', 'Sperrungen')}${planned === 0 ? '' : `, ${planned} geplant`}`,
  lead: 'Zeigen Sie auf das, was gesperrt werden soll, oder auf einen Bildschirm, um ihn zu versetzen.',
  none: 'Für dieses Haus gibt es noch keinen Plan. Er wird mit „lotse import building“ eingelesen.',
  noLevel: 'Auf dieser Ebene ist nichts gezeichnet.',
  levels: 'Ebenen',
  planOf: (name: string, level: string) => `${name}, ${level}`,
  needsLook: 'hier ist etwas gesperrt',
  hasLost: 'hier wären Räume nicht mehr wie vorher erreichbar',
  legend: { closed: 'gesperrt', planned: 'geplant', lost: 'nicht mehr wie vorher erreichbar', screen: 'Bildschirm' },
  search: 'Was möchten Sie sperren oder versetzen?',
  searchHint: 'Zum Beispiel „Aufzug“, „214“ oder der Name eines Bildschirms.',
  found: (count: number) => (count === 0 ? 'Nichts gefunden.' : `${count} gefunden`),
  nothingFound: (text: string) =>
    `„${text}“ steht nicht im Plan. Versuchen Sie eine Raumnummer oder nur den Anfang des Namens.`,
  screenWord: 'Bildschirm',
  back: 'Zur Übersicht',
  list: {
    now: 'Jetzt gesperrt',
    planned: 'Geplant',
    none: 'Zurzeit ist nichts gesperrt.',
    until: (when: string) => `bis ${when}`,
    from: (when: string) => `ab ${when}`,
    openEnd: 'bis auf Weiteres',
    by: (name: string, when: string) => `von ${name}, ${when}`,
    outOfOrder: 'außer Betrieb',
    closed: 'gesperrt',
  },
  history: {
    title: 'Zuletzt geändert',
    by: (name: string, when: string) => `${name}, ${when}`,
    undoOf: (text: string) => `Rückgängig: ${text}`,
    undone: (text: string) => `Zurückgenommen: ${text}`,
    none: 'Hier steht, was im Haus geändert wurde, von wem, und lässt sich zurücknehmen.',
  },
  arrival: {
    all: (count: number) =>
      count === 1 ? 'Auf dem Bildschirm angekommen' : `Auf allen ${count} Bildschirmen angekommen`,
    some: (arrived: number, total: number) => `Auf ${arrived} von ${total} Bildschirmen angekommen`,
    missing: (names: readonly string[]) => `Noch nicht: ${someText(names)}.`,
    published: (when: string) => `veröffentlicht ${when}`,
    nobody: 'Noch ist kein Bildschirm gekoppelt.',
  },
  form: {
    title: (name: string) => `${name} sperren`,
    editTitle: (name: string) => `Sperrung: ${name}`,
    kind: 'Was ist damit?',
    kinds: { 'out-of-order': 'Außer Betrieb', closed: 'Gesperrt' },
    from: 'Ab wann?',
    now: 'Sofort',
    later: 'Später',
    fromText: 'Beginn',
    until: 'Bis wann?',
    untilText: 'Ende',
    momentHint: 'Zum Beispiel „heute 14 Uhr“, „Montag 8:30“ oder „24.12. 18:00“.',
    presets: {
      today: 'heute 18 Uhr',
      tomorrow: 'morgen 8 Uhr',
      hours: 'in 2 Stunden',
      open: 'bis auf Weiteres',
      other: 'andere Zeit',
    },
    /** Counted from a begin that lies ahead. */
    laterPresets: {
      today: 'am selben Tag 18 Uhr',
      tomorrow: 'am Tag danach 8 Uhr',
      hours: 'nach 2 Stunden',
      open: 'bis auf Weiteres',
      other: 'andere Zeit',
    },
    ends: (when: string) => `Endet ${when}.`,
    noEnd: 'Endet erst, wenn jemand die Sperrung beendet.',
    reason: 'Grund für Besucherinnen und Besucher',
    reasonHint: 'Ein kurzer Satz, der auf der Stele steht: „Hier wird gestrichen.“',
    optional: 'freiwillig',
    save: 'Sperren',
    plan: 'Sperrung planen',
    saveEdit: 'Änderung speichern',
    end: 'Jetzt beenden',
    remove: 'Geplante Sperrung löschen',
    busy: 'Wird gespeichert …',
    reset: 'Verwerfen',
    draft: 'Noch nicht gespeichert. Ihre Angaben bleiben in diesem Fenster erhalten.',
    made: (name: string, kind: 'closed' | 'out-of-order') =>
      `${name} ist ${kind === 'closed' ? 'gesperrt' : 'außer Betrieb'}.`,
    planned: (name: string) => `Die Sperrung von ${name} ist geplant.`,
    changed: (name: string) => `Die Sperrung von ${name} ist geändert.`,
    ended: (name: string) => `${name} ist wieder frei.`,
    removed: (name: string) => `Die geplante Sperrung von ${name} ist gelöscht.`,
  },
  problems: {
    moment: 'Diese Zeit versteht Lotse nicht. Bitte schreiben Sie zum Beispiel „morgen 8 Uhr“.',
    past: 'Diese Zeit ist schon vorbei. Bitte wählen Sie eine spätere.',
    backwards: 'Das Ende liegt vor dem Beginn. Bitte prüfen Sie beide Zeiten.',
    long: (count: number) =>
      `Der Grund ist um ${countText(count, 'Zeichen', 'Zeichen')} zu lang. Bitte kürzen Sie ihn.`,
  },
  already: (until: string, author: string) =>
    `Hier gibt es schon eine Sperrung ${until}, von ${author}. Bitte ändern Sie diese.`,
  openIt: 'Zu dieser Sperrung',
  meanwhile: {
    title: 'Inzwischen hat jemand anderes diese Sperrung geändert',
    keep: 'Meine Angaben behalten',
    take: 'Meine verwerfen',
  },
  over: {
    title: 'Diese Sperrung ist inzwischen beendet',
    text: 'Ihre Angaben sind noch da. Mit „Neu sperren“ übernehmen Sie sie in eine neue Sperrung.',
    again: 'Neu sperren',
  },
  preview: {
    title: 'Was sich dadurch ändert',
    asking: 'Die Wege werden nachgerechnet …',
    short: ({ isShut, lost, lostStepFree }: ClosureEffects) => {
      if (isShut) return 'Das Haus ist nicht mehr zu betreten.'
      const parts = [
        ...(lost.length > 0 ? [`${rooms(lost.length)} ohne Weg`] : []),
        ...(lostStepFree.length > 0 ? [`${rooms(lostStepFree.length)} ohne stufenlosen Weg`] : []),
      ]
      return parts.length === 0 ? 'Alles bleibt erreichbar wie jetzt.' : `${listText(parts)}.`
    },
    nothing: (count: number) => `Alle ${rooms(count)} bleiben so erreichbar wie jetzt.`,
    shut: 'Dann ist das Haus nicht mehr zu betreten.',
    shutHint: 'Kein Raum ist mehr erreichbar. Bitte prüfen Sie, ob Sie das meinen.',
    lost: (names: readonly string[]) =>
      names.length === 1
        ? `Nicht mehr erreichbar: ${someText(names)}.`
        : `${rooms(names.length)} nicht mehr erreichbar: ${someText(names)}.`,
    lostStepFree: (names: readonly string[]) =>
      names.length === 1
        ? `Nicht mehr stufenlos erreichbar: ${someText(names)}.`
        : `${rooms(names.length)} nicht mehr stufenlos erreichbar: ${someText(names)}.`,
    ways: 'So führen die Stelen dann',
    goal: 'Weg zu',
    profile: 'Für',
    profiles: {
      quick: 'alle',
      'step-free': 'Rollstuhl',
      blind: 'blinde Menschen',
      stroller: 'Kinderwagen',
    },
    before: 'Jetzt',
    after: 'Dann',
    same: 'Der Weg bleibt, wie er ist.',
    noStele: 'Noch steht kein Bildschirm im Haus, der einen Weg zeigt.',
  },
  way: {
    minutes: (minutes: number) => countText(Math.max(1, minutes), 'Minute', 'Minuten'),
    metres: (metres: number) => `${metres}${NBSP}m`,
    differs: 'anders:',
    stepFree: { yes: 'stufenlos', no: 'mit Stufen', unknown: 'Stufen nicht geprüft' },
    none: 'Kein Weg.',
    closed: 'Kein Weg, solange das gesperrt ist.',
    noneFor: 'Kein Weg ohne Stufen.',
    noneForOther: 'Kein Weg, der dafür geeignet ist.',
    outside: 'Dieser Bildschirm steht nicht im Plan.',
    unfit: 'Die Stele zeigt den schnellsten Weg und warnt:',
    nowhere: 'Hat keinen Raum in diesem Haus.',
    words: 'Wegbeschreibung',
    picture: (name: string) => `Plan: Weg von ${name}`,
    here: 'Der Bildschirm steht schon dort.',
  },
  place: {
    title: (name: string) => `${name} versetzen`,
    lead: 'Zeigen Sie im Plan auf die Stelle, ziehen Sie den Kreis in die Blickrichtung, oder nutzen Sie die Felder.',
    handle: (name: string) =>
      `${name}: Pfeiltasten verschieben um 10 Zentimeter, Umschalt und Pfeil links oder rechts dreht um 5 Grad`,
    level: 'Ebene',
    east: 'Nach Osten (Meter)',
    north: 'Nach Norden (Meter)',
    heading: 'Blickrichtung (Grad)',
    headingHint: 'Wohin jemand schaut, der davor steht: 0 Norden, 90 Osten, 180 Süden, 270 Westen.',
    snap: 'An die nächste Wand',
    noWall: 'Hier ist im Umkreis von 3 Metern keine Wand.',
    view: 'Das sieht man von hier',
    viewHint: 'Vergleichen Sie vor Ort: Stimmt es nicht, drehen Sie die Blickrichtung.',
    sides: { ahead: 'Geradeaus', right: 'Rechts', behind: 'Hinter mir', left: 'Links' } satisfies Record<
      ViewSide,
      string
    >,
    seen: (name: string, metres: number) => `${name} (${metres}${NBSP}m)`,
    nothing: 'nichts mit Namen',
    inside: (name: string) => `Steht in: ${name}`,
    beside: (metres: string) =>
      `Der Punkt liegt ${metres}${NBSP}m neben der Fläche, auf der Menschen gehen. Wege beginnen am nächsten Rand.`,
    outside: 'Der Punkt liegt außerhalb des Gebäudes. Von dort führt kein Weg los; bitte setzen Sie ihn ins Haus.',
    save: 'Versetzen',
    saved: (name: string) => `„${name}“ steht jetzt hier. Die Wege beginnen ab sofort an der neuen Stelle.`,
    number: 'Bitte eine Zahl.',
    meanwhile: 'Jemand anderes hat diesen Bildschirm inzwischen versetzt',
  },
  undoKey: 'rückgängig',
} as const
