import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createFindEngines } from './find-engines.ts'
import { runProgram } from './run-program.ts'
import { engineFor } from './speech-engine.ts'
import { parseWav } from './wav.ts'

let folder: string
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'lotse-speech-'))))
afterEach(() => rm(folder, { recursive: true }))

const never = new AbortController().signal
/** A program in place of Piper: the same options, a real voice behind them. */
async function writePiper(help = 'usage: piper [-h] -m MODEL [--model MODEL] [-f OUTPUT_FILE]'): Promise<string> {
  const file = join(folder, 'piper')
  const script = `#!/bin/sh
if [ "$1" = --help ]; then echo '${help}'; exit 0; fi
[ "$1" = --model ] && [ -f "$2" ] && [ "$3" = --output_file ] && [ "$4" = - ] || { echo 'wrong use' >&2; exit 2; }
exec espeak-ng -v de --stdin --stdout
`
  await writeFile(file, script)
  await chmod(file, 0o755)
  return file
}

describe('engines', () => {
  test('are none where nothing is installed', async () => {
    expect(await createFindEngines({ espeak: join(folder, 'espeak-ng') })(never)).toEqual([])
  })

  test('Piper speaks the languages that it has a voice for, eSpeak NG the others', async () => {
    await writeFile(join(folder, 'de_DE-thorsten-medium.onnx'), 'model')
    await writeFile(join(folder, 'de_DE-thorsten-medium.onnx.json'), '{}')
    const piper = { program: await writePiper(), voicesDir: folder }
    const engines = await createFindEngines({ espeak: 'espeak-ng', piper })(never)
    expect(['de', 'en'].map((language) => engineFor(engines, language as 'de')?.name)).toEqual(['Piper', 'eSpeak NG'])
    expect(engines[0]?.voices).toEqual(new Map([['de', 'de_DE-thorsten-medium 5']]))
    const spoken = await engines[0]?.render('de', 'Nummer', never)
    expect(spoken?.ok && parseWav(spoken.value).ok).toBe(true)
  })

  test('another program of the name Piper, or a folder without voices, is not one', async () => {
    const piper = { program: await writePiper('Configure your gaming mouse'), voicesDir: folder }
    expect((await createFindEngines({ espeak: 'espeak-ng', piper })(never)).map(({ name }) => name)).toEqual([
      'eSpeak NG',
    ])
    const bare = { program: await writePiper(), voicesDir: join(folder, 'nowhere') }
    expect((await createFindEngines({ espeak: 'espeak-ng', piper: bare })(never)).map(({ name }) => name)).toEqual([
      'eSpeak NG',
    ])
  })

  test('no text is taken for an option', async () => {
    const [espeak] = await createFindEngines({ espeak: 'espeak-ng' })(never)
    const spoken = await espeak?.render('de', '--version', never)
    expect(spoken?.ok && parseWav(spoken.value).ok).toBe(true)
  })
})

describe('a program', () => {
  test('that fails says what it complained about', async () => {
    expect(await runProgram('sh', ['-c', 'echo "no voice" >&2; exit 3'])).toEqual({
      ok: false,
      error: 'sh ended with 3: no voice',
    })
  })

  test('that is not there, floods or is not wanted any more does no harm', async () => {
    expect(await runProgram(join(folder, 'nothing'), [])).toMatchObject({ ok: false })
    expect(await runProgram('sh', ['-c', 'cat /dev/zero'])).toMatchObject({ ok: false })
    const stop = new AbortController()
    const running = runProgram('sleep', ['60'], { signal: stop.signal })
    stop.abort()
    expect(await running).toMatchObject({ ok: false })
    expect(await runProgram('true', [], { text: 'x'.repeat(1_000_000) })).toMatchObject({ ok: true })
  })
})
