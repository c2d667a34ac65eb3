import { PHRASES } from '#player/speech/phrases'
import type { SpeechLanguage } from '#schema/speech'
import { runProgram } from './run-program.ts'
import type { SpeechEngine } from './speech-engine.ts'

/** Words a minute. Announcements are heard once, in a noisy hall, by people who have just looked up. */
const SPEED_WPM = 155

const LANGUAGES = Object.keys(PHRASES) as SpeechLanguage[]

/** eSpeak NG: small, in every Debian, speaks everything, sounds like a machine. Undefined when it is not installed. */
export async function findEspeak(program: string): Promise<SpeechEngine | undefined> {
  const version = await runProgram(program, ['--version'])
  if (!version.ok) return undefined
  const number = /\d+(\.\d+)+/.exec(version.value.toString('utf8'))?.[0] ?? 'unknown'
  const voices = new Map<SpeechLanguage, string>()
  for (const language of LANGUAGES) {
    // A heading, and a line for each voice.
    const listed = await runProgram(program, [`--voices=${language}`])
    if (listed.ok && listed.value.toString('utf8').trim().includes('\n'))
      voices.set(language, `${language} ${number} ${SPEED_WPM}`)
  }
  return {
    name: 'eSpeak NG',
    voices,
    render: (language, text, signal) =>
      runProgram(program, ['-v', language, '-s', String(SPEED_WPM), '--stdin', '--stdout'], { text, signal }),
  }
}
