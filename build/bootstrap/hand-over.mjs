import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { productNode, root } from './prepare.mjs'

/** Runs `lotse ARGS` on the product's Node and resolves to its exit code. */
export function handOver(args) {
  return new Promise((resolve) => {
    const child = spawn(productNode, [join(root, 'build', 'lotse.ts'), ...args], { stdio: 'inherit' })
    // Ctrl-C reaches the whole process group by itself; a SIGTERM reaches only this process.
    process.on('SIGINT', () => {})
    process.on('SIGTERM', () => child.kill('SIGTERM'))
    process.on('SIGHUP', () => child.kill('SIGHUP'))
    child.on('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)))
  })
}
