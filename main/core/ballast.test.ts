import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dropBallast, takeBallast } from './ballast.ts'
import { testFolder } from './test-folder.ts'

test('takes room once and gives it back once', () => {
  using folder = testFolder()
  expect(dropBallast(folder.path)).toBe(false)
  takeBallast(folder.path)
  takeBallast(folder.path)
  expect(statSync(join(folder.path, 'ballast')).size).toBe(8_388_608)
  expect(dropBallast(folder.path)).toBe(true)
  expect(existsSync(join(folder.path, 'ballast'))).toBe(false)
})
