import type { WayTexts } from './way-texts.ts'

const SCAN = 'Bitte scannen Sie den Code an der Stele noch einmal.'
const ASK = 'Fragen Sie bitte an der Infotheke. Dort hilft man Ihnen gern.'

export const de: WayTexts = {
  title: 'Ihr Weg',
  loading: 'Ihr Weg wird berechnet …',
  unreachable: 'Gerade keine Verbindung. Wir versuchen es weiter. Der Weg steht auch an der Stele.',
  time: 'Gehzeit',
  length: 'Strecke',
  profiles: 'Wie sind Sie unterwegs?',
  profile: {
    quick: 'Schnell',
    'step-free': 'Ohne Stufen',
    blind: 'Blind oder sehbehindert',
    stroller: 'Mit Kinderwagen',
  },
  moreProfiles: 'Weitere',
  step: (step, count) => `Schritt ${step} von ${count}`,
  back: 'Zurück',
  next: 'Weiter',
  allSteps: 'Alle Schritte',
  plan: (level) => `Plan mit dem Weg: ${level}`,
  goodToKnow: 'Gut zu wissen',
  changed: 'Der Weg hat sich geändert.',
  stillFromStele: 'Er beginnt weiterhin an der Stele.',
  quickestShown: 'Gezeigt ist der schnellste Weg. Die Infotheke hilft Ihnen weiter.',
  closed: { title: 'Dorthin kommt man im Moment nicht', note: ASK },
  noRoute: { title: 'Dorthin zeigt der Plan keinen Weg', note: ASK },
  elsewhere: { title: 'Diesen Weg gibt es hier nicht', note: `Der Plan dieses Hauses kennt ihn nicht (mehr). ${SCAN}` },
  noPlan: { title: 'Hier gibt es noch keinen Plan', note: ASK },
  empty: { title: 'Hier fehlt das Ziel', note: `In dieser Adresse steht kein Weg. ${SCAN}` },
  garbled: { title: 'Diese Adresse ist nicht vollständig', note: `Ein Stück davon fehlt oder ist verändert. ${SCAN}` },
  newer: {
    title: 'Diese Seite ist veraltet',
    note: 'Bitte laden Sie sie neu. Hilft das nicht, scannen Sie bitte den Code an der Stele noch einmal.',
  },
  broken: {
    title: 'Der Plan ist nicht vollständig angekommen',
    note: 'Bitte laden Sie die Seite neu. Hilft das nicht: Der Weg steht auch an der Stele, und die Infotheke hilft Ihnen gern.',
  },
  reload: 'Neu laden',
  stale: 'Gerade keine Verbindung. Wir versuchen es weiter.',
  old: 'Keine Verbindung: Ob inzwischen etwas gesperrt ist, wissen wir nicht. Bitte achten Sie auf die Schilder.',
}

/** Leichte Sprache: short sentences, one thought each, no abbreviations. */
export const leicht: WayTexts = {
  ...de,
  loading: 'Bitte warten …',
  unreachable: 'Das Internet ist gerade weg. Wir versuchen es weiter. Die Stele zeigt den Weg auch.',
  time: 'So lange gehen Sie',
  length: 'So weit gehen Sie',
  profiles: 'Wie gehen Sie?',
  profile: { ...de.profile, blind: 'Ich sehe nicht gut', stroller: 'Mit Kinder-Wagen' },
  moreProfiles: 'Mehr',
  plan: (level) => `Plan mit dem Weg: ${level}`,
  goodToKnow: 'Wichtig',
  changed: 'Der Weg ist jetzt anders.',
  stillFromStele: 'Der Weg fängt wieder an der Stele an.',
  quickestShown: 'Sie sehen den schnellsten Weg. Die Info-Theke hilft Ihnen.',
  closed: { title: 'Der Weg dorthin ist jetzt gesperrt', note: 'Fragen Sie bitte an der Info-Theke.' },
  noRoute: { title: 'Wir kennen keinen Weg dorthin', note: 'Fragen Sie bitte an der Info-Theke.' },
  elsewhere: { title: 'Diesen Weg gibt es hier nicht', note: 'Bitte gehen Sie zur Stele. Scannen Sie den Code neu.' },
  noPlan: { title: 'Hier gibt es noch keinen Plan', note: 'Fragen Sie bitte an der Info-Theke.' },
  empty: { title: 'Hier fehlt das Ziel', note: 'Bitte gehen Sie zur Stele. Scannen Sie den Code neu.' },
  garbled: { title: 'Die Adresse ist nicht ganz', note: 'Bitte gehen Sie zur Stele. Scannen Sie den Code neu.' },
  newer: { title: 'Diese Seite ist zu alt', note: 'Bitte laden Sie die Seite neu.' },
  broken: {
    title: 'Der Plan ist nicht ganz angekommen',
    note: 'Bitte laden Sie die Seite neu. Oder schauen Sie auf die Stele. Die Info-Theke hilft Ihnen auch.',
  },
  stale: 'Das Internet ist gerade weg. Wir versuchen es weiter.',
  old: 'Das Internet ist weg. Vielleicht ist etwas gesperrt. Bitte schauen Sie auf die Schilder.',
}
