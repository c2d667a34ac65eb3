import { germanTimes } from './german-times.ts'
import { glassOf, type ScreenFacts, type Why } from './screen-truth.ts'

export interface TruthText {
  readonly facts: ScreenFacts
  readonly why: Why
  /** Since when it has been so, by this server's clock. */
  readonly since: number
  readonly timeZone: string
}

const RELOAD = 'Laden Sie die Anzeige neu'

/** German, for staff: what is the case, since when, and what to do about it. */
export function truthText({ facts, why, since, timeZone }: TruthText, nowMs: number): string {
  const times = germanTimes(timeZone, nowMs)
  const release = facts.desired ? `Stand ${times.of(facts.desired.publishedAt)}` : 'Stand'
  const seit = times.since(since)
  const texts: Readonly<Record<Why, () => string>> = {
    right: () => `Zeigt den ${release}, am Bild geprüft.`,
    dark: () => `Ist nach Plan ausgeschaltet und hat den ${release}.`,
    unproven: () => `Die Anzeige meldet den ${release}. ${unprovenText(facts, timeZone, nowMs)}`,
    updating: () => `Der ${release} ist unterwegs.`,
    unpaired: () => 'Kein Abspieler ist gekoppelt.',
    offline: () => `${silentText(facts, timeZone, nowMs)} Bitte prüfen Sie Strom und Netzkabel.`,
    awaited: () => `Der Server hört ${times.since(facts.listeningSince)} wieder zu und wartet auf den Abspieler.`,
    unpublished: () => 'Für diesen Bildschirm ist noch nichts veröffentlicht.',
    black: () =>
      `Ist ${seit} schwarz, obwohl er etwas zeigen soll. ${RELOAD}. Hilft das nicht, sehen Sie vor Ort nach, ob er eingeschaltet ist.`,
    frozen: () =>
      `Zeigt ${seit} dasselbe Bild und bewegt sich nicht. ${RELOAD}. Hilft das nicht, starten Sie den Abspieler neu.`,
    wrong: () =>
      `Zeigt ${seit} etwas anderes, als er soll; vielleicht verdeckt etwas die Anzeige. ${RELOAD}. Hilft das nicht, sehen Sie vor Ort nach.`,
    rejected: () =>
      `Der ${release} konnte nicht gezeigt werden, der vorige läuft. Bitte ändern Sie den zuletzt hinzugefügten Beitrag oder nehmen Sie ihn heraus.`,
    failed: () =>
      facts.player?.report?.reported.problem ??
      `Der ${release} lässt sich nicht laden, der vorige läuft. Der Abspieler versucht es weiter.`,
    'page-silent': () =>
      `${pageSilentText(facts, timeZone, nowMs)} ${RELOAD}. Hilft das nicht, starten Sie den Abspieler neu.`,
    older: () =>
      `Zeigt ${seit} einen älteren als den ${release}. Der Abspieler versucht es weiter; bleibt es dabei, prüfen Sie seine Netzverbindung.`,
  }
  const isHeard = why !== 'unpaired' && why !== 'offline' && why !== 'awaited'
  const unsure = isHeard && facts.player?.report?.reported.clockUnsure === true
  return unsure ? `${texts[why]()} Die Uhr des Abspielers geht falsch; bitte stellen Sie sie.` : texts[why]()
}

function silentText({ player }: ScreenFacts, timeZone: string, nowMs: number): string {
  if (player?.lastSeenAt === undefined) {
    return 'Der Abspieler hat sich noch nicht gemeldet.'
  }
  const since = germanTimes(timeZone, nowMs).since(player.lastSeenAt)
  return `Der Abspieler meldet sich ${since} nicht. Der Bildschirm spielt weiter, was er hat.`
}

function unprovenText(facts: ScreenFacts, timeZone: string, nowMs: number): string {
  const checkedAt = instantOf(glassOf(facts, nowMs).checkedAgeMs, nowMs)
  return checkedAt === undefined
    ? 'Ob er wirklich zu sehen ist, prüft an diesem Gerät niemand.'
    : `Ob er wirklich zu sehen ist, wurde zuletzt ${germanTimes(timeZone, nowMs).at(checkedAt)} geprüft.`
}

function pageSilentText(facts: ScreenFacts, timeZone: string, nowMs: number): string {
  const presentedAt = instantOf(glassOf(facts, nowMs).presentedAgeMs, nowMs)
  return presentedAt === undefined
    ? 'Der Abspieler meldet sich, aber seine Anzeige hat noch kein Bild gezeigt.'
    : `Der Abspieler meldet sich, aber seine Anzeige zeigt ${germanTimes(timeZone, nowMs).since(presentedAt)} kein neues Bild.`
}

/** The instant of something of this age; undefined when its age is not known. */
export function instantOf(ageMs: number, nowMs: number): number | undefined {
  return Number.isFinite(ageMs) ? nowMs - ageMs : undefined
}
