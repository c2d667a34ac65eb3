import { countText, NBSP } from '../../parts/times.ts'

/** Sentences of the page of buttons. Sie-form: what happened, what it means, what to do. */
export const buttonsTexts = {
  title: 'Tasten',
  headline: (ready: number, total: number) =>
    total === 0
      ? 'Noch ist keine Taste angeschlossen'
      : ready === total
        ? total === 1
          ? 'Das Gerät mit Tasten ist bereit'
          : `Alle ${total} Geräte mit Tasten sind bereit`
        : `${ready} von ${countText(total, 'Gerät', 'Geräten')} mit Tasten ${ready === 1 ? 'ist' : 'sind'} bereit`,
  lead: 'Drücken Sie eine Taste am Platz: Hier leuchtet sie auf, und Sie sagen, was sie tun soll.',
  none: 'Stecken Sie einen Knopf, ein Tastenfeld oder ein Fußpedal an einen Abspieler oder Platz-PC. Nach ein paar Sekunden erscheint das Gerät hier.',
  listCaption: 'Geräte mit Tasten',
  families: {
    keypad: 'Tastenfeld',
    'foot-switch': 'Fußschalter',
    'x-keys': 'Tastenfeld',
    'stream-deck': 'Tastenfeld',
    'red-button': 'Knopf',
  },
  at: (player: string) => `an „${player}“`,
  states: {
    ready: 'bereit',
    offered: 'ist eine Tastatur',
    blocked: 'gesperrt',
    unplugged: 'nicht angeschlossen',
    silent: 'Abspieler meldet sich nicht',
  },
  hints: {
    ready: '',
    offered: `Von Tastaturen liest Lotse nichts. Ist es ein Tastenfeld nur für Aufrufe, übernehmen Sie es: Dann zählen Ziffernblock und F13 bis F24, Buchstaben nie. Das dauert bis zu zehn${NBSP}Sekunden.`,
    blocked:
      'Der Rechner lässt Lotse dieses Gerät nicht lesen. Es fehlt die Freigabe, die in der Betriebsanleitung unter „Buttons“ steht.',
    unplugged: 'Bitte stecken Sie es wieder ein. Was die Tasten tun, bleibt gespeichert.',
    silent: 'Tasten lösen gerade nichts aus. Bitte prüfen Sie Strom und Netz des Geräts.',
  },
  adopt: 'Als Tastenfeld übernehmen',
  giveBack: 'Wieder als Tastatur nutzen',
  adopted: (name: string) => `„${name}“ ist übernommen. Drücken Sie in ein paar Sekunden eine Taste.`,
  givenBack: (name: string) => `„${name}“ wird nicht mehr gelesen.`,
  forget: 'Gerät vergessen',
  forgotten: (name: string) => `„${name}“ ist vergessen.`,
  noButtons: 'Noch keine Taste gedrückt.',
  justPressed: 'Gerade gedrückt',
  pressed: (when: string) => `zuletzt ${when}`,
  heard: (button: string, device: string) => `Gedrückt: ${button}, ${device}.`,
  outcomes: {
    done: 'ausgeführt',
    refused: 'abgelehnt',
    tested: 'Probe',
    dropped: 'verloren',
  },
  actions: {
    'call-next': 'Nächste Nummer aufrufen',
    recall: 'Noch einmal aufrufen',
    arrived: 'Ist da',
    missed: 'Nicht gekommen',
    park: 'Parken',
    finish: 'Fertig',
    pause: 'Pause',
  },
  does: (action: string, place: string) => `${action}, ${place}`,
  gonePlace: 'Platz gibt es nicht mehr',
  free: 'ohne Aufgabe',
  teach: {
    title: 'Taste anlernen',
    steps: [
      'Gehen Sie an den Platz und drücken Sie die Taste einmal.',
      'Sie leuchtet hier auf und ist ausgewählt. Niemand wird dabei aufgerufen, solange sie keine Aufgabe hat.',
      'Wählen Sie Platz und Aufgabe und speichern Sie.',
    ],
    hint: 'Sie erreichen beides nicht zugleich? Drücken Sie zuerst, die Taste bleibt in der Liste.',
  },
  form: {
    place: 'Platz',
    choosePlace: 'Bitte wählen',
    action: 'Was soll sie tun?',
    save: 'Speichern',
    busy: 'Wird gespeichert …',
    saved: (button: string) => `Gespeichert. ${button} gilt sofort.`,
    needPlace: 'Bitte wählen Sie einen Platz.',
    needAction: 'Bitte wählen Sie, was die Taste tun soll.',
  },
  lastPress: 'Letzter Druck',
  test: 'Ausprobieren',
  testHint: `Eine Minute lang ruft die Taste niemanden auf und leuchtet hier nur auf.`,
  testing: (seconds: number) =>
    `Drücken Sie jetzt. Noch ${countText(seconds, 'Sekunde', 'Sekunden')} wird niemand aufgerufen.`,
  remove: 'Taste vergessen',
  removed: (button: string) => `${button} ist vergessen. Drücken Sie sie, um sie neu anzulernen.`,
  back: 'Alle Tasten',
} as const
