#!/usr/bin/env node
/** The `lotse` command for any Node from 20 on: hands over to the product's own Node. */
import { handOver } from './bootstrap/hand-over.mjs'
import { ensureDependencies } from './bootstrap/prepare.mjs'
import { runPlainly } from './bootstrap/say.mjs'

await runPlainly(() => {
  ensureDependencies()
  return handOver(process.argv.slice(2))
})
