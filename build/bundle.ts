import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, parseSync } from 'vite'

/** Builds the pages of screens, staff and visitors' phones, and refuses a bundle that a browser could not read. */
await bundle('renderer.config.ts', '../dist/renderer')
await bundle('console.config.ts', '../dist/console')
await bundle('phone.config.ts', '../dist/phone')

async function bundle(configName: string, outName: string): Promise<void> {
  const configFile = fileURLToPath(new URL(`vite/${configName}`, import.meta.url))
  if (!existsSync(configFile)) return
  await build({ configFile, logLevel: 'warn' })
  refuseRawDecorators(fileURLToPath(new URL(outName, import.meta.url)))
}

/** A bundler that meets decorators which it does not transform passes them on as they are, and succeeds. */
function refuseRawDecorators(folder: string): void {
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))
  for (const name of scripts) {
    const { program, errors } = parseSync(name, readFileSync(`${folder}/${name}`, 'utf8'))
    const [error] = errors
    if (error) throw new Error(`${name} is no script: ${error.message}`)
    if (hasDecorator(program)) throw new Error(`${name} contains a decorator that was not transformed`)
  }
}

function hasDecorator(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(hasDecorator)
  if (typeof node !== 'object' || node === null) return false
  if ('type' in node && node.type === 'Decorator') return true
  return Object.values(node).some(hasDecorator)
}
