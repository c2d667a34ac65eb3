import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { root } from './prepare.mjs'
import { Plain, say } from './say.mjs'

/** A Chromium, a Mosquitto and an eSpeak NG for the tests, through the system's package manager or, for Chromium, Playwright. */
export function ensureTestTools() {
  const missing = []
  if (!isThere('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable')) missing.push('chromium')
  if (!isThere('mosquitto')) missing.push('mosquitto')
  if (!isThere('espeak-ng')) missing.push('espeak-ng')
  if (missing.length === 0) return {}
  say(`Ich hole für die Prüfungen: ${missing.join(', ')} …`)
  if (installPackages(missing)) return {}
  if (missing.some((name) => name !== 'chromium')) {
    throw new Plain(
      'Für die Prüfungen fehlen Programme. Bitte installieren: sudo apt install mosquitto espeak-ng chromium.',
    )
  }
  return { LOTSE_BROWSER: installPlaywrightBrowser() }
}

function installPackages(names) {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = (...args) => {
    const [command, ...rest] = [...asRoot, 'apt-get', ...args]
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    return spawnSync(command, rest, { stdio: 'ignore', env }).status === 0
  }
  // The package starts a broker of its own on Debian; the tests start theirs on a free port beside it.
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', ...names)
}

function installPlaywrightBrowser() {
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  const install = spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore' })
  const where = spawnSync(
    process.execPath,
    ['-e', "process.stdout.write(require('@playwright/test').chromium.executablePath())"],
    { cwd: root, encoding: 'utf8' },
  )
  if (install.status !== 0 || where.status !== 0) {
    throw new Plain('Für die Prüfungen fehlt Chromium. Bitte installieren: sudo apt install chromium.')
  }
  return where.stdout
}

function isThere(...names) {
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    '/usr/bin',
    '/usr/sbin',
    '/usr/local/sbin',
    '/snap/bin',
  ]
  return names.some((name) => folders.some((folder) => isExecutable(join(folder, name))))
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
