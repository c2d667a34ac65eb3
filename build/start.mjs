/** `npm start`: brings what is missing, then runs the whole city hall. `npm run bench` comes this way too. */
import { handOver } from './bootstrap/hand-over.mjs'
import { ensureBundles, ensureDependencies } from './bootstrap/prepare.mjs'
import { runPlainly } from './bootstrap/say.mjs'

await runPlainly(() => {
  const args = process.argv.slice(2)
  ensureDependencies()
  if (!args.includes('--help')) ensureBundles()
  return handOver(args[0] === 'bench' ? args : ['start', ...args])
})
