import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadConfig } from './config.ts'

const problemsOf = (env: Record<string, string>) => {
  const config = loadConfig(env)
  return config.ok ? [] : config.error
}

describe('loadConfig', () => {
  it('needs nothing: loopback, two neighbouring ports, the embedded broker', () => {
    expect(loadConfig({})).toMatchObject({
      ok: true,
      value: { host: '127.0.0.1', port: 8080, broker: { kind: 'embedded', port: 8081 }, restored: false },
    })
  })

  it('reads everything', () => {
    const config = loadConfig({
      LOTSE_DATA: '/srv/lotse',
      LOTSE_HOST: '0.0.0.0',
      LOTSE_PORT: '80',
      LOTSE_MQTT_URL: 'mqtts://broker.example:8883',
      LOTSE_MQTT_USER: 'lotse',
      LOTSE_MQTT_PASSWORD: 'geheim',
      LOTSE_MQTT_FILES: '/etc/mosquitto/lotse',
      LOTSE_INCIDENT_WEBHOOK: 'https://alarm.example/lotse',
      LOTSE_SEED: '/srv/seed',
      LOTSE_RESTORED: '1',
      LOTSE_PUBLIC_URL: 'https://lotse.example/',
      LOTSE_ESPEAK: '/opt/espeak-ng',
      LOTSE_PIPER: '/opt/piper',
      LOTSE_PIPER_VOICES: '/srv/voices',
    })
    expect(config).toEqual({
      ok: true,
      value: {
        dataDir: '/srv/lotse',
        host: '0.0.0.0',
        port: 80,
        broker: {
          kind: 'external',
          url: 'mqtts://broker.example:8883',
          user: 'lotse',
          password: 'geheim',
          filesDir: '/etc/mosquitto/lotse',
        },
        incidentWebhook: 'https://alarm.example/lotse',
        seedDir: '/srv/seed',
        restored: true,
        publicUrl: 'https://lotse.example',
        speech: { espeak: '/opt/espeak-ng', piper: { program: '/opt/piper', voicesDir: '/srv/voices' } },
      },
    })
  })

  it('lets the system choose both ports when one is 0', () => {
    expect(loadConfig({ LOTSE_PORT: '0' })).toMatchObject({ value: { port: 0, broker: { port: 0 } } })
  })

  it('treats an empty setting as an absent one', () => {
    expect(loadConfig({ LOTSE_PORT: '', LOTSE_SEED: ' ', LOTSE_MQTT_URL: '' })).toEqual(loadConfig({}))
  })

  it('tells every problem at once', () => {
    const problems = problemsOf({
      LOTSE_PORT: 'achtzig',
      LOTSE_MQTT_URL: 'http://broker',
      LOTSE_PUBLIC_URL: 'lotse',
      LOTSE_RESTORED: 'ja',
    })
    expect(problems).toHaveLength(4)
    expect(problemsOf({ LOTSE_PIPER: '/opt/piper' })).toHaveLength(1)
    expect(problems.join(' ')).toMatch(/LOTSE_PORT.*LOTSE_MQTT_URL.*LOTSE_PUBLIC_URL.*LOTSE_RESTORED/)
  })

  it('refuses settings that contradict each other', () => {
    expect(problemsOf({ LOTSE_PORT: '9000', LOTSE_MQTT_PORT: '9000' })).toHaveLength(1)
    expect(problemsOf({ LOTSE_MQTT_URL: 'mqtt://b', LOTSE_MQTT_PORT: '1883' })).toHaveLength(1)
    expect(problemsOf({ LOTSE_MQTT_PASSWORD: 'x' })).toHaveLength(1)
    expect(problemsOf({ LOTSE_MQTT_FILES: '/etc/mosquitto' })).toHaveLength(1)
    expect(problemsOf({ LOTSE_MQTT_FILES: '/etc/mosquitto', LOTSE_MQTT_URL: 'mqtt://b' })).toHaveLength(1)
    expect(problemsOf({ LOTSE_INCIDENT_WEBHOOK: 'alarm' })).toHaveLength(1)
  })

  it('never throws, whatever the environment holds', () => {
    const names = [
      'LOTSE_PORT',
      'LOTSE_MQTT_PORT',
      'LOTSE_MQTT_URL',
      'LOTSE_PUBLIC_URL',
      'LOTSE_RESTORED',
      'LOTSE_HOST',
    ]
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.string()), (env) => {
        const config = loadConfig(env)
        if (config.ok) expect(config.value.port).toBeLessThanOrEqual(65_535)
        else expect(config.error.length).toBeGreaterThan(0)
      }),
    )
  })
})
