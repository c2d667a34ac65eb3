import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from '#schema/parse'
import { SpeechLanguage } from '#schema/speech'
import { runProgram } from './run-program.ts'
import type { SpeechEngine } from './speech-engine.ts'

/** Piper and the folder of its voices, as an operator names them. */
export interface PiperConfig {
  readonly program: string
  readonly voicesDir: string
}

/**
 * Piper: neural voices that sound like people, `de_DE-thorsten-medium.onnx` with its `.onnx.json` beside it. Undefined
 * when the program is another one of that name, or the folder has no voice. Of two voices for a language the first by
 * name speaks.
 */
export async function findPiper(
  { program, voicesDir }: PiperConfig,
  signal: AbortSignal,
): Promise<SpeechEngine | undefined> {
  const help = await runProgram(program, ['--help'], { signal })
  // There is a program for mice of that name, too.
  if (!help.ok || !help.value.toString('utf8').includes('--model')) return undefined
  const files = await voiceFiles(voicesDir)
  if (files.size === 0) return undefined
  return {
    name: 'Piper',
    voices: new Map([...files].map(([language, { id }]) => [language, id])),
    render: (language, text, stop) =>
      runProgram(program, ['--model', files.get(language)?.path ?? '', '--output_file', '-'], {
        text: `${text}\n`,
        signal: stop,
      }),
  }
}

interface VoiceFile {
  readonly path: string
  /** Name and size: another model of the same name is another voice. */
  readonly id: string
}

async function voiceFiles(folder: string): Promise<Map<SpeechLanguage, VoiceFile>> {
  const voices = new Map<SpeechLanguage, VoiceFile>()
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((one) => one.endsWith('.onnx')).toSorted()) {
    const language = parse(SpeechLanguage, /^[a-z]+/.exec(name)?.[0])
    if (!language.ok || voices.has(language.value)) continue
    const path = join(folder, name)
    const { size } = await stat(path)
    voices.set(language.value, { path, id: `${name.slice(0, -'.onnx'.length)} ${size}` })
  }
  return voices
}
