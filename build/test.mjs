/** `npm test`: brings what it needs, runs every check, and ends with one line `N passed, N failed`. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBundles, ensureDependencies, productNode, root } from './bootstrap/prepare.mjs'
import { runPlainly, say } from './bootstrap/say.mjs'
import { ensureTestTools } from './bootstrap/test-tools.mjs'

const results = join(root, 'test-results')
const tool = (...path) => join(root, 'node_modules', ...path)

await runPlainly(() => {
  ensureDependencies()
  const env = {
    ...process.env,
    ...ensureTestTools(),
    PATH: `${tool('.bin')}:${process.env.PATH}`,
    // Servers and players start more than a hundred times, and half of a start is the same compilation each time.
    NODE_COMPILE_CACHE: tool('.cache', 'compiled'),
  }
  rmSync(results, { recursive: true, force: true })
  mkdirSync(results, { recursive: true })

  const run = (name, command, ...args) => {
    const startedAt = performance.now()
    say(`\n── ${name}`)
    const { status } = spawnSync(command, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] })
    say(`── ${name}: ${status === 0 ? 'gut' : 'FEHLER'}, ${Math.round((performance.now() - startedAt) / 1_000)} s`)
    return status === 0
  }
  const check = (name, command, ...args) => tally(run(name, command, ...args))

  const counts = [
    check('Typen', tool('.bin', 'tsc'), '-b'),
    check('Regeln', tool('.bin', 'oxlint')),
    check('Form', tool('.bin', 'oxfmt'), '--check'),
    check('Unbenutztes', productNode, tool('knip', 'bin', 'knip.js')),
    suite(
      'Einheiten',
      () =>
        run(
          'Einheiten',
          productNode,
          tool('vitest', 'vitest.mjs'),
          'run',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${join(results, 'vitest.json')}`,
        ),
      () => readVitest(join(results, 'vitest.json')),
    ),
    tally(bundle()),
    suite(
      'Ganzes',
      () => run('Ganzes', productNode, tool('@playwright', 'test', 'cli.js'), 'test'),
      () => readPlaywright(join(results, 'playwright.json')),
    ),
  ]
  const passed = counts.reduce((sum, count) => sum + count.passed, 0)
  const failed = counts.reduce((sum, count) => sum + count.failed, 0)
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  return failed === 0 ? 0 : 1
})

function tally(fine) {
  return { passed: fine ? 1 : 0, failed: fine ? 0 : 1 }
}

/** Counts of a runner. One that ended badly without a failed test has crashed, and that is a failure too. */
function suite(name, runSuite, read) {
  const fine = runSuite()
  try {
    const { passed, failed } = read()
    if (passed + failed === 0) return { passed: 0, failed: 1 }
    return { passed, failed: fine ? failed : Math.max(1, failed) }
  } catch (error) {
    say(`${name}: kein Ergebnis (${error.message})`)
    return { passed: 0, failed: 1 }
  }
}

function bundle() {
  try {
    ensureBundles()
    return true
  } catch (error) {
    say(error.message)
    return false
  }
}

function readVitest(file) {
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const brokenFiles = report.testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.length === 0,
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length }
}

function readPlaywright(file) {
  const { stats, errors } = JSON.parse(readFileSync(file, 'utf8'))
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}
