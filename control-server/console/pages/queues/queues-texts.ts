import { countText, listText, NBSP } from '../../parts/times.ts'

const minutes = (text: string) => (text === '1' ? `1${NBSP}Minute` : `${text}${NBSP}Minuten`)

/** Sentences of the page of queues. Sie-form: what happened, what it means, what to do. */
export const queuesTexts = {
  title: 'Anliegen',
  headline: (count: number) => (count === 0 ? 'Noch gibt es kein Anliegen' : countText(count, 'Anliegen', 'Anliegen')),
  lead: 'Nummern, Dauer, und was gilt, wenn jemand nicht kommt. Wählen Sie ein Anliegen, um es zu ändern.',
  none: 'Anliegen und Plätze werden mit dem Gebäude eingerichtet.',
  queuesOf: (area: string) => `Anliegen: ${area}`,
  countersOf: (area: string) => `Plätze: ${area}`,
  counters: 'Plätze',
  numbers: (first: string, last: string) => `${first} bis ${last}`,
  service: (count: number) => `etwa ${countText(count, 'Minute', 'Minuten')}`,
  calls: (count: number) => (count === 1 ? 'einmal aufrufen' : `bis zu ${count}-mal aufrufen`),
  place: (label: string) => `Platz ${label}`,
  allQueues: 'ruft alle Anliegen auf',
  onlyQueues: (names: readonly string[]) =>
    names.length === 0 ? 'ruft kein Anliegen auf' : `ruft nur ${listText(names.map((name) => `„${name}“`))} auf`,
  unserved: 'Kein Platz ruft dieses Anliegen auf. Bitte wählen Sie es bei einem Platz aus.',
  shares: (name: string) => `Hat dieselben Nummern wie „${name}“. Im Wartebereich sind sie nicht zu unterscheiden.`,
  back: 'Alle Anliegen',
  teach: {
    title: 'Was legen Sie hier fest?',
    lines: [
      ['Nummern', 'Buchstabe und Bereich: daran erkennen Menschen ihr Anliegen auf dem Bildschirm.'],
      ['Dauer', 'Wie lange es am Platz etwa dauert. Daraus entsteht die geschätzte Wartezeit, bis genug gemessen ist.'],
      ['Wer nicht kommt', 'Wie oft aufgerufen wird, wie lange dazwischen Pause ist, und wo die Person weiter wartet.'],
      ['Plätze', 'Welcher Platz welche Anliegen aufruft.'],
    ],
    hint: 'Änderungen gelten ab der nächsten Nummer. Schon gezogene Nummern bleiben, wie sie sind.',
  },
  form: {
    letter: 'Buchstabe',
    letterHint: 'I, O, Q, S und B fehlen: Sie sind mit 1, 0, 5 und 8 zu verwechseln.',
    first: 'Erste Nummer',
    last: 'Letzte Nummer',
    serviceMinutes: 'Dauer am Platz (Minuten)',
    noShow: 'Wenn jemand nicht kommt',
    callsMax: 'So oft aufrufen',
    coolDownMinutes: 'Pause bis zum nächsten Aufruf (Minuten)',
    reentry: 'Danach wartet die Person weiter',
    reentries: { kept: 'an ihrer alten Stelle', end: 'am Ende der Reihe' },
    means: 'Das bedeutet',
    save: 'Speichern',
    busy: 'Wird gespeichert …',
    saved: (name: string) => `„${name}“ ist gespeichert. Es gilt ab der nächsten Nummer.`,
    reset: 'Verwerfen',
    draft: 'Noch nicht gespeichert. Ihre Angaben bleiben in diesem Fenster erhalten.',
  },
  meaning: {
    numbers: (first: string, last: string, count: number) =>
      `Gezogen werden ${first} bis ${last}, danach geht es von vorn los. So können ${count.toLocaleString('de-DE')} Menschen zugleich warten.`,
    oneCall: 'Wer nach dem Aufruf nicht kommt, gilt gleich als nicht erschienen.',
    calls: (count: number) => `Wer nach dem ${count}. Aufruf nicht kommt, gilt als nicht erschienen.`,
    coolDown: (text: string) =>
      text === '0'
        ? 'Nach einem vergeblichen Aufruf kann dieselbe Nummer sofort wieder an der Reihe sein.'
        : `Nach einem vergeblichen Aufruf sind ${minutes(text)} lang andere an der Reihe.`,
    kept: 'Dann geht es an der alten Stelle weiter.',
    end: 'Dann geht es hinter allen weiter, die warten.',
  },
  problems: {
    number: 'Bitte eine ganze Zahl von 1 bis 999.',
    backwards: 'Die letzte Nummer ist kleiner als die erste. Bitte tauschen Sie die beiden.',
    claimed: (first: string, last: string, name: string) =>
      first === last
        ? `${first} gehört schon zu „${name}“. Bitte wählen Sie einen anderen Buchstaben oder andere Nummern.`
        : `${first} bis ${last} gehören schon zu „${name}“. Bitte wählen Sie einen anderen Buchstaben oder andere Nummern.`,
    serviceMinutes: 'Bitte eine ganze Zahl von 1 bis 240.',
    callsMax: 'Bitte eine ganze Zahl von 1 bis 9.',
    coolDown: 'Bitte eine Zahl von 0 bis 60.',
    noQueue: 'Bitte wählen Sie mindestens ein Anliegen.',
  },
  meanwhile: {
    title: 'Inzwischen hat jemand anderes gespeichert',
    text: (rules: string) => `Jetzt gilt: ${rules}`,
    keep: 'Meine Angaben behalten',
    take: 'Meine verwerfen',
  },
  counter: {
    title: 'Was ruft dieser Platz auf?',
    all: 'Alle Anliegen dieses Wartebereichs',
    allHint: 'Auch solche, die später dazukommen.',
    some: 'Nur diese',
    alone: (names: readonly string[]) =>
      `Dann ruft kein Platz mehr ${listText(names.map((name) => `„${name}“`))} auf. Bitte geben Sie es vorher einem anderen Platz.`,
    saved: (label: string) => `Platz ${label} ist gespeichert. Es gilt ab dem nächsten Aufruf.`,
  },
} as const
