import type { WayTexts } from './way-texts.ts'

const SCAN = 'Proszę ponownie zeskanować kod na ekranie informacyjnym.'
const ASK = 'Proszę zapytać w informacji. Tam chętnie Państwu pomogą.'

export const pl: WayTexts = {
  title: 'Państwa droga',
  loading: 'Obliczamy drogę …',
  unreachable: 'Teraz nie ma połączenia. Próbujemy dalej. Drogę pokazuje też ekran informacyjny.',
  time: 'Czas dojścia',
  length: 'Odległość',
  profiles: 'Jak się Państwo poruszają?',
  profile: {
    quick: 'Najszybciej',
    'step-free': 'Bez schodów',
    blind: 'Osoba niewidoma lub słabowidząca',
    stroller: 'Z wózkiem dziecięcym',
  },
  moreProfiles: 'Inne',
  step: (step, count) => `Krok ${step} z ${count}`,
  back: 'Wstecz',
  next: 'Dalej',
  allSteps: 'Wszystkie kroki',
  plan: (level) => `Plan z drogą: ${level}`,
  goodToKnow: 'Warto wiedzieć',
  changed: 'Droga się zmieniła.',
  stillFromStele: 'Nadal zaczyna się przy ekranie informacyjnym.',
  quickestShown: 'Pokazana jest najszybsza droga. W informacji chętnie pomogą.',
  closed: { title: 'Teraz nie można tam dojść', note: ASK },
  noRoute: { title: 'Plan nie pokazuje tam drogi', note: ASK },
  elsewhere: { title: 'Tutaj nie ma takiej drogi', note: `Plan tego budynku jej nie zna. ${SCAN}` },
  noPlan: { title: 'Tutaj nie ma jeszcze planu', note: ASK },
  empty: { title: 'Brakuje celu', note: `W tym adresie nie ma drogi. ${SCAN}` },
  garbled: { title: 'Ten adres jest niepełny', note: `Brakuje jego części albo została zmieniona. ${SCAN}` },
  newer: {
    title: 'Ta strona jest nieaktualna',
    note: 'Proszę ją odświeżyć. Jeśli to nie pomoże, proszę ponownie zeskanować kod na ekranie informacyjnym.',
  },
  broken: {
    title: 'Plan nie dotarł w całości',
    note: 'Proszę odświeżyć stronę. Jeśli to nie pomoże: drogę pokazuje też ekran informacyjny, a w informacji chętnie Państwu pomogą.',
  },
  reload: 'Odśwież',
  stale: 'Teraz nie ma połączenia. Próbujemy dalej.',
  old: 'Brak połączenia: być może coś już zamknięto. Proszę zwracać uwagę na oznaczenia.',
}
