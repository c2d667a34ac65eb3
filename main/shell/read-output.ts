import { execFile } from 'node:child_process'
import type { OutputCheck } from '#schema/local-api'

type Output = OutputCheck['output']

/** What a tool printed. */
export interface ToolOutcome {
  readonly code: number
  readonly text: string
}

/** Runs a small program. Undefined when it is not installed or does not end. */
export type RunTool = (command: string, args: readonly string[]) => Promise<ToolOutcome | undefined>

const TOOL_TIMEOUT_MS = 3_000

/** In English, whatever the machine speaks. */
export const runTool: RunTool = (command, args) =>
  new Promise((resolve) => {
    const options = { timeout: TOOL_TIMEOUT_MS, env: { ...process.env, LC_ALL: 'C' }, maxBuffer: 65_536 }
    execFile(command, [...args], options, (error, stdout, stderr) => {
      const code = error ? error.code : 0
      resolve(typeof code === 'number' ? { code, text: `${stdout}\n${stderr}` } : undefined)
    })
  })

/**
 * Asks the mixer of this machine whether sound gets through: PipeWire, PulseAudio or bare ALSA, the first that knows.
 * `unknown` when none does.
 */
export function createOutputReader(run: RunTool): () => Promise<Output> {
  return async () => {
    for (const ask of [askPipeWire, askPulse, askAlsa]) {
      const output = await ask(run)
      if (output !== 'unknown') return output
    }
    return 'unknown'
  }
}

/** `Volume: 0.40` or `Volume: 0.40 [MUTED]`. Silent about a sink that is only a stand-in, so PulseAudio's tool tells. */
async function askPipeWire(run: RunTool): Promise<Output> {
  const outcome = await run('wpctl', ['get-volume', '@DEFAULT_AUDIO_SINK@'])
  const found = outcome?.code === 0 ? /Volume:\s*(\d+(?:\.\d+)?)(\s*\[MUTED\])?/.exec(outcome.text) : null
  if (!found) return 'unknown'
  if (found[2] !== undefined || Number(found[1]) === 0) return 'muted'
  return (await isStandIn(run)) ? 'no-device' : 'on'
}

async function askPulse(run: RunTool): Promise<Output> {
  const mute = await run('pactl', ['get-sink-mute', '@DEFAULT_SINK@'])
  if (mute && /No such entity/i.test(mute.text)) return 'no-device'
  if (mute?.code !== 0) return 'unknown'
  if (/Mute:\s*yes/i.test(mute.text)) return 'muted'
  const volume = await run('pactl', ['get-sink-volume', '@DEFAULT_SINK@'])
  const percents = [...(volume?.text ?? '').matchAll(/(\d+)%/g)].map(([, percent]) => Number(percent))
  if (percents.length === 0) return 'unknown'
  if (percents.every((percent) => percent === 0)) return 'muted'
  return (await isStandIn(run)) ? 'no-device' : 'on'
}

/** Sound servers make a sink that swallows everything when there is no device. */
async function isStandIn(run: RunTool): Promise<boolean> {
  const sink = await run('pactl', ['get-default-sink'])
  return sink?.code === 0 && /^(auto_null|@DEFAULT_SINK@)\b/.test(sink.text.trim())
}

/** `Mono: Playback 57 [65%] [-22.50dB] [on]`, one line for each channel. */
async function askAlsa(run: RunTool): Promise<Output> {
  const outcome = await run('amixer', ['sget', 'Master'])
  if (outcome?.code !== 0) {
    return outcome && /No such (file or directory|device)|cannot find card/i.test(outcome.text)
      ? 'no-device'
      : 'unknown'
  }
  const channels = [...outcome.text.matchAll(/\[(\d+)%\](?:[^\n]*\[(on|off)\])?/g)]
  if (channels.length === 0) return 'unknown'
  return channels.some(([, percent, turned]) => Number(percent) > 0 && turned !== 'off') ? 'on' : 'muted'
}
