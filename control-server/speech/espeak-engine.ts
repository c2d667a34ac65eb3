import { PHRASES } from '#player/speech/phrases'
import type { SpeechLanguage } from '#schema/speech'
import { runProgram } from './run-program.ts'
import type { SpeechEngine } from './speech-engine.ts'

/** Words a minute. Announcements are heard once, in a noisy hall, by people who have just looked up. */
const SPEED_WPM = 155

const LANGUAGES = Object.keys(PHRASES) as SpeechLanguage[]

/** eSpeak NG: small, in every Debian, speaks everything, sounds like a machine. Undefined when it is not installed. */
export async function findEspeak(program: string, signal: AbortSignal): Promise<SpeechEngine | undefined> {
  const version = await runProgram(program, ['--version'], { signal })
  const listed = await runProgram(program, ['--voices'], { signal })
  if (!version.ok || !listed.ok) return undefined
  const number = /\d+(\.\d+)+/.exec(version.value.toString('utf8'))?.[0] ?? 'unknown'
  const spoken = listed.value.toString('utf8')
  // A voice for each line, its language in the second column: "en-gb" speaks English.
  const known = LANGUAGES.filter((language) => new RegExp(`^\\s*\\d+\\s+${language}(-\\S+)?\\s`, 'm').test(spoken))
  const voices = new Map(known.map((language) => [language, `${language} ${number} ${SPEED_WPM}`]))
  return {
    name: 'eSpeak NG',
    voices,
    render: (language, text, stop) =>
      runProgram(program, ['-v', language, '-s', String(SPEED_WPM), '--stdin', '--stdout'], { text, signal: stop }),
  }
}
