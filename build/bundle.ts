import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build, parseSync } from 'vite'

/** Builds the pages of screens, staff and visitors' phones, and refuses a bundle that a browser could not read. */
await bundle('renderer.config.ts', '../dist/renderer')
await bundle('console.config.ts', '../dist/console')
await bundle('phone.config.ts', '../dist/phone')
compress(fileURLToPath(new URL('../dist/phone/assets', import.meta.url)))

async function bundle(configName: string, outName: string): Promise<void> {
  const configFile = fileURLToPath(new URL(`vite/${configName}`, import.meta.url))
  if (!existsSync(configFile)) return
  await build({ configFile, logLevel: 'warn' })
  refuseRawDecorators(fileURLToPath(new URL(outName, import.meta.url)))
}

/** Phones load pages where the line is thin: a smaller copy beside each file, for those who can read it. */
function compress(folder: string): void {
  for (const name of readdirSync(folder).filter((one) => /\.(js|css|svg)$/.test(one))) {
    const bytes = readFileSync(`${folder}/${name}`)
    writeFileSync(`${folder}/${name}.br`, brotliCompressSync(bytes))
    writeFileSync(`${folder}/${name}.gz`, gzipSync(bytes, { level: 9 }))
  }
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
