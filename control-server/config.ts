import { resolve } from 'node:path'
import { fail, ok, type Result } from '#schema/result'
import type { SpeechConfig } from './speech/find-engines.ts'

export interface EmbeddedBrokerConfig {
  readonly kind: 'embedded'
  /** 0 lets the system choose. */
  readonly port: number
}

export interface ExternalBrokerConfig {
  readonly kind: 'external'
  /** `mqtt://host:port` or `mqtts://host:port`; handed to players as it is. */
  readonly url: string
  readonly user?: string
  readonly password?: string
  /** Folder of a Mosquitto on this machine whose accounts Lotse keeps: `passwords`, `acl` and `mosquitto.pid`. */
  readonly filesDir?: string
}

/** Everything that an operator can set. Built once, frozen, handed around. */
export interface Config {
  /** Database, assets and lock live here and nowhere else. */
  readonly dataDir: string
  readonly host: string
  /** 0 lets the system choose. */
  readonly port: number
  readonly broker: EmbeddedBrokerConfig | ExternalBrokerConfig
  /** Content for the first run: `site.json` and `media/`. */
  readonly seedDir?: string
  /** The data were restored from a backup: the epoch rises once at this start. */
  readonly restored: boolean
  /** How people and players reach this server when it is behind a proxy; without it, the address that they used. */
  readonly publicUrl?: string
  /** Told by POST when screens go bad together and when they are well again. */
  readonly incidentWebhook?: string
  /** What calls are spoken with. */
  readonly speech: SpeechConfig
}

export type Env = Readonly<Record<string, string | undefined>>

/** The only reader of environment variables. Lists every problem at once, in German, for operators. */
export function loadConfig(env: Env): Result<Config, string[]> {
  const problems: string[] = []
  const port = readPort(env, 'LOTSE_PORT', 8080, problems)
  const mqttPort = readPort(env, 'LOTSE_MQTT_PORT', port === 0 ? 0 : port + 1, problems)
  const mqttUrl = readUrl(env, 'LOTSE_MQTT_URL', ['mqtt:', 'mqtts:'], problems)
  const publicUrl = readUrl(env, 'LOTSE_PUBLIC_URL', ['http:', 'https:'], problems)
  const incidentWebhook = readUrl(env, 'LOTSE_INCIDENT_WEBHOOK', ['http:', 'https:'], problems)
  const restored = readFlag(env, 'LOTSE_RESTORED', problems)
  const user = text(env, 'LOTSE_MQTT_USER')
  const password = text(env, 'LOTSE_MQTT_PASSWORD')
  const filesDir = text(env, 'LOTSE_MQTT_FILES')
  const seedDir = text(env, 'LOTSE_SEED')
  const voicesDir = text(env, 'LOTSE_PIPER_VOICES')

  if (mqttUrl !== undefined && text(env, 'LOTSE_MQTT_PORT') !== undefined) {
    problems.push('LOTSE_MQTT_PORT gilt nur für den eingebauten Broker. Bitte lassen Sie es neben LOTSE_MQTT_URL weg.')
  }
  if (mqttUrl === undefined && (user !== undefined || password !== undefined)) {
    problems.push('LOTSE_MQTT_USER und LOTSE_MQTT_PASSWORD brauchen LOTSE_MQTT_URL, die Adresse Ihres Brokers.')
  }
  if (filesDir !== undefined && (mqttUrl === undefined || password === undefined)) {
    problems.push(
      'LOTSE_MQTT_FILES braucht LOTSE_MQTT_URL und LOTSE_MQTT_PASSWORD: die Adresse des Mosquitto und ein Passwort, das Lotse dort einträgt.',
    )
  }
  if (mqttUrl === undefined && port !== 0 && port === mqttPort) {
    problems.push(`LOTSE_PORT und LOTSE_MQTT_PORT sind beide ${port}. Bitte wählen Sie zwei verschiedene Anschlüsse.`)
  }
  if (voicesDir === undefined && text(env, 'LOTSE_PIPER') !== undefined) {
    problems.push('LOTSE_PIPER braucht LOTSE_PIPER_VOICES, den Ordner mit den Stimmen.')
  }
  if (problems.length > 0) return fail(problems)

  const broker: Config['broker'] =
    mqttUrl === undefined
      ? { kind: 'embedded', port: mqttPort }
      : {
          kind: 'external',
          url: mqttUrl,
          ...(user !== undefined && { user }),
          ...(password !== undefined && { password }),
          ...(filesDir !== undefined && { filesDir: resolve(filesDir) }),
        }
  return ok(
    Object.freeze({
      dataDir: resolve(text(env, 'LOTSE_DATA') ?? 'data/server'),
      host: text(env, 'LOTSE_HOST') ?? '127.0.0.1',
      port,
      broker: Object.freeze(broker),
      restored,
      speech: readSpeech(env, voicesDir),
      ...(seedDir !== undefined && { seedDir: resolve(seedDir) }),
      ...(publicUrl !== undefined && { publicUrl }),
      ...(incidentWebhook !== undefined && { incidentWebhook }),
    }),
  )
}

function readSpeech(env: Env, voicesDir: string | undefined): SpeechConfig {
  const piper = voicesDir !== undefined && {
    program: text(env, 'LOTSE_PIPER') ?? 'piper',
    voicesDir: resolve(voicesDir),
  }
  return Object.freeze({ espeak: text(env, 'LOTSE_ESPEAK') ?? 'espeak-ng', ...(piper && { piper }) })
}

/** Empty is the same as absent: that is how service files switch a setting off. */
function text(env: Env, name: string): string | undefined {
  const value = env[name]?.trim()
  return value === '' ? undefined : value
}

function readPort(env: Env, name: string, fallback: number, problems: string[]): number {
  const value = text(env, name)
  if (value === undefined) return Math.min(fallback, 65_535)
  const port = Number(value)
  if (/^[0-9]{1,5}$/.test(value) && port <= 65_535) return port
  problems.push(`${name} muss eine Zahl von 0 bis 65535 sein, nicht „${value}“.`)
  return fallback
}

function readUrl(env: Env, name: string, protocols: readonly string[], problems: string[]): string | undefined {
  const value = text(env, name)
  if (value === undefined) return undefined
  if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value.replace(/\/+$/, '')
  problems.push(
    `${name} muss eine Adresse mit ${protocols.map((p) => `${p}//`).join(' oder ')} sein, nicht „${value}“.`,
  )
  return undefined
}

function readFlag(env: Env, name: string, problems: string[]): boolean {
  const value = text(env, name)?.toLowerCase()
  if (value === undefined || value === '0' || value === 'false') return false
  if (value === '1' || value === 'true') return true
  problems.push(`${name} muss 1 oder 0 sein, nicht „${value}“.`)
  return false
}
