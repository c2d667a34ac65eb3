import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { expect, test } from 'vitest'

const require = createRequire(import.meta.url)
const configuration: unknown = parse(readFileSync(new URL('../electron-builder.yml', import.meta.url), 'utf8'))
const schemaFile = join(dirname(require.resolve('app-builder-lib/package.json')), 'scheme.json')
const validate = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(readFileSync(schemaFile, 'utf8')))

test('the packaging configuration is valid by the schema of electron-builder', () => {
  validate(configuration)
  expect(validate.errors).toBeNull()
})

test('the check can fail: an unknown key is refused', () => {
  expect(validate({ ...(configuration as object), npmRebuidl: false })).toBe(false)
})

test('a packaged player can not be turned into a Node of its own', () => {
  expect(configuration).toMatchObject({
    electronFuses: { runAsNode: false, enableNodeCliInspectArguments: false, onlyLoadAppFromAsar: true },
  })
})
