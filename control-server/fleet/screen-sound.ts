import type { Screen } from '#schema/screen'
import type { SoundVerdict } from '#schema/speech'
import type { JudgedScreen } from './read-screens.ts'
import { ageMs, healthOf, PROOF_MAX_AGE_MS, type ScreenFacts } from './screen-truth.ts'

/** Whether people in front of a screen get what it should give them. `none`: it is silent by plan. */
export interface ScreenSenses {
  readonly screenId: string
  readonly picture: 'there' | 'gone' | 'unsure'
  readonly sound: 'there' | 'gone' | 'unsure' | 'none'
}

/** Picture and sound of a screen, for whoever relies on them: a call needs both (two senses). */
export function sensesOf({ screen, facts, why }: JudgedScreen, nowMs: number): ScreenSenses {
  const health = healthOf(why)
  const isUnsure = health === 'unknown' || why === 'unproven'
  const isThere = health === 'well' && why !== 'unpaired'
  return {
    screenId: screen.id,
    picture: isUnsure ? 'unsure' : isThere ? 'there' : 'gone',
    sound: soundSense({ screen, facts, why }, nowMs),
  }
}

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

function soundSense(judged: Pick<JudgedScreen, 'screen' | 'facts' | 'why'>, nowMs: number): ScreenSenses['sound'] {
  const { screen, facts, why } = judged
  const verdict = soundOf(screen, facts, nowMs)
  if (verdict === undefined) return 'none'
  if (why === 'unpaired' || why === 'offline') return 'gone'
  if (verdict === 'unchecked' || why === 'awaited') return 'unsure'
  return verdict === 'audible' ? 'there' : 'gone'
}
