import type { PriorityReason, TicketPhase } from '#schema/ticket'
import { countText, listText, NBSP } from '../../parts/times.ts'
import type { Act } from './offers.ts'

const acts: Readonly<Record<Act, string>> = {
  arrived: 'Ist da',
  recall: 'Noch einmal aufrufen',
  missed: 'Nicht gekommen',
  'send-back': 'Zurückstellen',
  finish: 'Fertig',
  park: 'Parken',
  pickup: 'Zum Abholen',
  transfer: 'Weiterleiten …',
}

const priorities: Readonly<Record<PriorityReason, string>> = {
  disability: 'Behinderung',
  pregnant: 'Schwangerschaft',
  'small-child': 'kleines Kind',
  'old-age': 'hohes Alter',
  'staff-decision': 'auf Bitte am Schalter',
}

/** Every sentence of the counter's page. What a command has done says `command-words.ts`. */
export const counterTexts = {
  chooseTitle: 'An welchem Platz sitzen Sie?',
  chooseLead: 'Diese Wahl merkt sich Ihr Browser. Sie können sie oben jederzeit ändern.',
  place: (label: string) => `Platz ${label}`,
  onlyQueues: (names: readonly string[]) => `nur ${listText(names)}`,
  change: 'Platz wechseln',
  noAreas: 'Noch gibt es keinen Wartebereich. Er wird mit dem Gebäude eingerichtet.',

  acts,
  own: 'Ihre Nummer',
  calledSince: 'aufgerufen seit',
  withYou: 'bei Ihnen seit',
  attempt: (attempt: number) => `${attempt}. Aufruf`,
  hasWaited: (wait: string) => `hat ${wait} gewartet`,
  leavingDisplays: 'verlässt gleich die Bildschirme',
  offDisplays: 'steht nicht mehr auf den Bildschirmen',
  none: 'Niemand ist aufgerufen',
  noneHint: 'Die nächste Nummer erscheint hier und zugleich auf den Bildschirmen.',
  pausedTitle: (since: string) => `Pause seit ${since}`,
  pausedHint: 'Von hier wird niemand aufgerufen. Die Nummern warten auf die anderen Plätze.',
  missedAgain: (minutes: number, atEnd: boolean) =>
    `${atEnd ? 'ganz hinten, ' : ''}${minutes === 0 ? 'später' : `in ${minutes}${NBSP}Min.`} noch ein Aufruf`,
  missedFinally: 'gilt dann als nicht erschienen',

  next: 'Nächste Nummer aufrufen',
  nextClosing: (ticket: string) => `schließt ${ticket} ab`,
  calling: 'Wird aufgerufen …',
  refused: {
    nobody: ['Gerade wartet niemand', 'Neue Nummern erscheinen hier von selbst.'],
    'cooling-down': [
      'Gerade ist niemand an der Reihe',
      'Wer eben nicht kam, wird erst nach einer kurzen Frist wieder aufgerufen.',
    ],
    offline: [
      'Ohne Verbindung geht kein Aufruf',
      'Jemand anders könnte dieselbe Nummer aufrufen. Sobald der Server antwortet, geht es hier weiter.',
    ],
    deferred: ['Einen Moment', 'Erst wird nachgetragen, was ohne Verbindung geschah.'],
  },
  space: 'Leertaste',
  pause: 'Pause',
  unpause: 'Pause beenden',
  unpauseHint: 'Danach rufen Sie wie gewohnt auf.',

  shown: (shown: number, total: number) => `auf ${shown} von ${total} gezeigt`,
  spoken: 'gesprochen',
  spokenPartly: (spoken: number, total: number) => `auf ${spoken} von ${total} gesprochen`,
  notSpoken: 'noch nicht gesprochen',
  shownWaiting: 'noch nicht gezeigt',
  shownNowhere: 'Kein Bildschirm zeigt diesen Wartebereich',
  shownNowhereHint: 'Bitte rufen Sie die Person zusätzlich selbst.',
  alarm: (name: string, problem: string) => `${name}: ${problem}`,
  alarmMore: (count: number) => `${countText(count, 'weiterer Bildschirm', 'weitere Bildschirme')} mit Störung`,

  offlineOwn: 'Abschließen und parken können Sie auch ohne Verbindung. Es wird nachgetragen.',
  deferred: {
    finish: 'ist fertig',
    park: 'ist geparkt',
  },
  deferredHint: 'Wird nachgetragen, sobald die Verbindung wieder da ist.',
  delivering: 'Wird gerade nachgetragen …',
  withdraw: 'Doch nicht',
  delivered: (number: string, kind: 'finish' | 'park') =>
    `Die Verbindung ist wieder da: ${number} ${kind === 'finish' ? 'ist abgeschlossen' : 'ist geparkt'}.`,
  notDelivered: (number: string, kind: 'finish' | 'park', message: string) =>
    `„${acts[kind]}“ für ${number} konnte nicht nachgetragen werden. ${message}`,
  notKept:
    'Ihr Browser merkt sich nichts, deshalb geht das ohne Verbindung nicht. Bitte warten Sie, bis sie wieder da ist.',
  noAnswer:
    'Der Server hat nicht geantwortet. Ob es geklappt hat, sehen Sie hier, sobald die Verbindung wieder da ist. Ein zweiter Druck tut nichts doppelt.',

  elsewhereTitle: 'Dieser Platz wird in einem anderen Fenster oder an einem anderen PC bedient',
  elsewhere: 'Damit niemand doppelt aufgerufen wird, ruft nur eine Seite auf. Hier sehen Sie zu.',
  takeOver: 'Hier weiterarbeiten',

  pauseOver: 'Pause beendet',
  undo: 'Rückgängig',
  takenBack: (what: string) => `Zurückgenommen: ${what}`,
  undoLeft: (seconds: number) => `noch ${seconds}${NBSP}Sek.`,
  keyList: 'aus der Liste rufen',
  keyAll: 'alle Tasten',
  keysTitle: 'Alle Tasten',
  keysHint: 'Die Tasten ruhen, während Sie schreiben oder ein Fenster offen ist.',
  keyUnit: { from: '1', to: '9' },
  close: 'Schließen',

  waitingCount: (count: number) =>
    count === 0 ? 'Niemand wartet' : countText(count, 'Person wartet', 'Personen warten'),
  longest: (wait: string) => `längste Wartezeit ${wait}`,
  openCounters: (count: number) =>
    count === 0 ? 'kein Platz ruft auf' : countText(count, 'Platz ruft auf', 'Plätze rufen auf'),
  listCaption: 'Wartende, in der Reihenfolge der Aufrufe',
  listMoved: 'Die Liste hat sich gerade geändert. Bitte sehen Sie noch einmal hin.',
  columns: {
    key: 'Taste',
    number: 'Nummer',
    queue: 'Anliegen',
    wait: 'wartet',
    why: 'Warum an dieser Stelle',
    more: 'Mehr',
  },
  notThere: (time: string) => `Termin um ${time}, noch nicht da`,
  overdue: (time: string) => `Termin war um ${time}, noch nicht da`,
  callByKey: (key: number, number: string) => `${key}: ${number} jetzt aufrufen`,
  moreAbout: (number: string) => `Mehr zu ${number}`,
  empty: 'Kommt jemand ohne Nummer zu Ihnen, ziehen Sie unten eine.',
  others: (count: number) => `${countText(count, 'weitere Person', 'weitere Personen')} zeigen`,
  fewer: 'Weniger zeigen',

  bookedTitle: 'Termine, noch nicht da',
  bookedShort: 'Termine',
  asideTitle: 'Zur Seite gelegt',
  asidePhase: (phase: TicketPhase) =>
    phase === 'parked' ? 'geparkt' : phase === 'missed' ? 'nicht erschienen' : 'zum Abholen',
  asideSince: (phase: string, since: string, counter: string | undefined) =>
    `${phase} seit ${since}${counter === undefined ? '' : `, Platz ${counter}`}`,
  forgotten: 'vergessen?',
  call: 'Aufrufen',
  callOf: (number: string) => `${number} aufrufen`,
  resume: 'Einreihen',
  resumeOf: (number: string) => `${number} wieder einreihen`,

  issue: 'Nummer ziehen',
  priority: 'Vorrang',
  noPriority: 'ohne Vorrang',
  priorities,
  issuing: 'Nummer wird gezogen …',
  issued: (number: string, queue: string) => `Nummer ${number} gezogen: ${queue}. Bitte nennen Sie sie der Person.`,
  slipHint: 'Mit dem Handy scannen: Dann sieht die Person ihren Platz in der Reihe.',
  phoneCode: (number: string) => `QR-Code für ${number}`,
  print: 'Drucken',
  printHint: 'Ihr Platz in der Reihe auf dem Handy',
  printed: (time: string) => `gezogen um ${time}`,

  ticketWaits: (wait: string, why: string) => `wartet seit ${wait}, ${why}`,
  ticketNew: (why: string) => `gerade gekommen, ${why}`,
  callNow: 'Jetzt aufrufen',
  prioritise: 'Vorziehen wegen',
  unprioritise: 'Nicht mehr vorziehen',
  cancel: 'Nummer streichen',
  cancelHint: 'Wenn jemand gegangen ist. Eine Minute lang lässt sich das zurücknehmen.',

  transferTitle: (number: string) => `${number} weiterleiten`,
  transferHint: 'Die Nummer bleibt, die Wartezeit zählt weiter.',
  transferQueue: 'Anliegen',
  transferCounter: 'Platz',
  anyCounter: 'jeder, der es bearbeitet',
  transfer: 'Weiterleiten',
  transferSame: 'Bitte wählen Sie ein anderes Anliegen oder einen Platz.',
  abort: 'Abbrechen',
} as const
