import { describe, expect, test } from 'vitest'
import { createOutputReader, runTool, type RunTool, type ToolOutcome } from './read-output.ts'

/** A machine on which these programs print these texts. */
const machine =
  (programs: Readonly<Record<string, string | ToolOutcome>>): RunTool =>
  (command, args) => {
    const said = programs[`${command} ${args[0]}`]
    return Promise.resolve(typeof said === 'string' ? { code: 0, text: said } : said)
  }

const alsa = (line: string): string => `Simple mixer control 'Master',0
  Capabilities: pvolume pvolume-joined pswitch pswitch-joined
  Playback channels: Mono
  Limits: Playback 0 - 87
  ${line}
`
const speakers = { 'pactl get-default-sink': 'alsa_output.pci-0000_00_1f.3.analog-stereo' }
const loud = 'Volume: front-left: 26214 /  40% / -23.88 dB,   front-right: 26214 /  40% / -23.88 dB'

describe('the output of a machine', () => {
  test.each([
    ['PipeWire', { 'wpctl get-volume': 'Volume: 0.40', ...speakers }, 'on'],
    ['PipeWire, muted', { 'wpctl get-volume': 'Volume: 0.40 [MUTED]', ...speakers }, 'muted'],
    ['PipeWire at 0', { 'wpctl get-volume': 'Volume: 0.00', ...speakers }, 'muted'],
    ['PipeWire without PulseAudio’s tool', { 'wpctl get-volume': 'Volume: 1.00' }, 'on'],
    [
      'PipeWire with a stand-in',
      { 'wpctl get-volume': 'Volume: 1.00', 'pactl get-default-sink': 'auto_null' },
      'no-device',
    ],
    ['PulseAudio', { 'pactl get-sink-mute': 'Mute: no', 'pactl get-sink-volume': loud, ...speakers }, 'on'],
    ['PulseAudio, muted', { 'pactl get-sink-mute': 'Mute: yes', ...speakers }, 'muted'],
    [
      'PulseAudio at 0',
      { 'pactl get-sink-mute': 'Mute: no', 'pactl get-sink-volume': 'Volume: mono: 0 /   0% / -inf dB', ...speakers },
      'muted',
    ],
    ['PulseAudio without a sink', { 'pactl get-sink-mute': { code: 1, text: 'Failure: No such entity' } }, 'no-device'],
    [
      'PulseAudio that does not run, on ALSA',
      {
        'wpctl get-volume': { code: 2, text: 'Could not connect to PipeWire' },
        'pactl get-sink-mute': { code: 1, text: 'Connection failure: Connection refused' },
        'amixer sget': alsa('Mono: Playback 57 [65%] [-22.50dB] [on]'),
      },
      'on',
    ],
    ['ALSA, off', { 'amixer sget': alsa('Mono: Playback 57 [65%] [-22.50dB] [off]') }, 'muted'],
    ['ALSA at 0', { 'amixer sget': alsa('Mono: Playback 0 [0%] [-65.25dB] [on]') }, 'muted'],
    ['ALSA without a switch', { 'amixer sget': alsa('Front Left: Playback 200 [78%]') }, 'on'],
    [
      'ALSA without a card',
      { 'amixer sget': { code: 1, text: 'amixer: Mixer attach default error: No such file or directory' } },
      'no-device',
    ],
    ['no mixer at all', {}, 'unknown'],
    ['a tool that says something else', { 'wpctl get-volume': 'hello', 'amixer sget': alsa('') }, 'unknown'],
  ] as const)('%s', async (_name, programs, output) => {
    expect(await createOutputReader(machine(programs))()).toBe(output)
  })

  test('is asked of real programs, which may fail or not be there', async () => {
    expect(await runTool('node', ['-e', 'console.log("ja"); process.exitCode = 3'])).toEqual({
      code: 3,
      text: 'ja\n\n',
    })
    expect(await runTool('lotse-has-no-such-tool', [])).toBeUndefined()
  })
})
