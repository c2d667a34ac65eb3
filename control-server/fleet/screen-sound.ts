import type { Screen } from '#schema/screen'
import type { SoundVerdict } from '#schema/speech'
import type { JudgedScreen } from './read-screens.ts'
import { ageMs, PROOF_MAX_AGE_MS, type ScreenFacts } from './screen-truth.ts'

/** As what the sound counts for incidents. A player that is not heard of has another kind of trouble. */
export function soundHealthOf(judged: Pick<JudgedScreen, 'screen' | 'facts' | 'why'>, nowMs: number) {
  const { screen, facts, why } = judged
  const verdict = soundOf(screen, facts, nowMs)
  if (verdict === undefined || why === 'unpaired' || verdict === 'audible') return 'well'
  return why === 'offline' || why === 'awaited' || verdict === 'unchecked' ? 'unknown' : 'silent'
}

/** What was last said of the sound, when that was lately; undefined of a screen that is silent by plan. */
export function soundOf(screen: Screen, facts: ScreenFacts, nowMs: number): SoundVerdict | undefined {
  if (!screen.sound) return undefined
  const report = facts.player?.report
  const said = report?.reported.screens.find(({ screenId }) => screenId === facts.screenId)?.sound
  const heard = report?.proofs.find(({ screenId }) => screenId === facts.screenId)?.sound
  if (!report || !said || !heard) return 'unchecked'
  return ageMs(heard, report, nowMs) <= PROOF_MAX_AGE_MS ? said.verdict : 'unchecked'
}

/** German, for staff: whether calls can be heard there, and what to do about it. */
export function soundText(verdict: SoundVerdict): string {
  return TEXTS[verdict]
}

const TEXTS: Readonly<Record<SoundVerdict, string>> = {
  audible: 'Spricht Aufrufe; Ton und Lautstärke sind geprüft.',
  unchecked:
    'Soll Aufrufe sprechen. Ob der Ton an ist, kann an diesem Gerät niemand prüfen; bitte hören Sie einmal hin.',
  muted: 'Der Ton ist am Abspieler stumm geschaltet. Bitte schalten Sie ihn dort wieder ein.',
  blocked:
    'Der Abspieler gibt keinen Ton aus. Laden Sie die Anzeige neu. Hilft das nicht, starten Sie den Abspieler neu.',
  'no-device': 'Am Abspieler ist kein Lautsprecher. Bitte prüfen Sie Kabel und Anschluss.',
}
