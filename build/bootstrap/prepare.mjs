import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Plain, say } from './say.mjs'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The Node that the product runs on; it comes with the dependencies. */
export const productNode = join(root, 'node_modules', '.bin', 'node')

const dependencyStamp = join(root, 'node_modules', '.lotse-dependencies')
const bundleStamp = join(root, 'dist', '.stamp')
/** Everything that ends up in the pages. */
const bundleSources = [
  'renderer',
  'control-server/console',
  'control-server/phone',
  'content-schema',
  'player',
  'build/vite',
]

/** Installs what package-lock.json asks for, once per change of it. Brings Node 24 along. */
export function ensureDependencies() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 20) {
    throw new Plain(
      `Lotse braucht Node 20 oder neuer, hier läuft ${process.version}. Bitte installieren Sie eine neuere Version.`,
    )
  }
  const wanted = hashFiles([join(root, 'package-lock.json')])
  if (existsSync(productNode) && readIfThere(dependencyStamp) === wanted) return
  requireWritable(root)
  say('Ich hole die Bausteine von Lotse (einmalig, etwa eine Minute) …')
  // Not `npm ci`: it refuses a lock file that lacks binaries for other machines, which no registry mirror has to carry.
  // `--no-save` keeps to the lock file and leaves it alone.
  const flags = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = spawnSync('npm', ['install', ...flags], { cwd: root, encoding: 'utf8' })
  if (npm.error) throw new Plain('npm ist nicht installiert. Bitte installieren Sie npm und starten Sie noch einmal.')
  if (npm.status !== 0) {
    throw new Plain(
      `Die Bausteine ließen sich nicht holen. Prüfen Sie bitte die Internetverbindung und den freien Speicher. ` +
        `Was npm dazu sagt, steht in ${keepLog('npm', npm.stdout + npm.stderr)}.`,
    )
  }
  if (!existsSync(productNode)) {
    throw new Plain(`Für diesen Rechner (${process.platform}, ${process.arch}) gibt es noch kein Node 24 in Lotse.`)
  }
  writeFileSync(dependencyStamp, wanted)
}

/** Builds the pages of screens and console when their sources have changed. */
export function ensureBundles() {
  const wanted = hashFiles([
    join(root, 'package-lock.json'),
    ...bundleSources.flatMap((name) => listFiles(join(root, name))),
  ])
  if (readIfThere(bundleStamp) === wanted) return
  requireWritable(root)
  say('Ich baue die Seiten für Bildschirme und Konsole …')
  const bundle = spawnSync(productNode, [join(root, 'build', 'bundle.ts')], { cwd: root, encoding: 'utf8' })
  if (bundle.status !== 0) {
    throw new Plain(
      `Die Seiten ließen sich nicht bauen. Einzelheiten stehen in ${keepLog('bundle', bundle.stdout + bundle.stderr)}.`,
    )
  }
  mkdirSync(dirname(bundleStamp), { recursive: true })
  writeFileSync(bundleStamp, wanted)
}

function requireWritable(folder) {
  try {
    accessSync(folder, constants.W_OK)
  } catch {
    throw new Plain(`In den Ordner ${folder} darf ich nicht schreiben. Bitte geben Sie die Rechte dafür.`)
  }
}

function keepLog(name, text) {
  const file = join(tmpdir(), `lotse-${name}-${process.pid}.log`)
  writeFileSync(file, text)
  return file
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

function hashFiles(files) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`)
  for (const file of files) hash.update(`${file.slice(root.length)}\n`).update(readFileSync(file))
  return hash.digest('hex')
}

function listFiles(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .toSorted()
}
