import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashOf, PAGE_NAMES, routeOf } from './router.ts'

describe('routes', () => {
  it('come back from their address', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...PAGE_NAMES),
        fc.option(fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/), { nil: undefined }),
        (page, selected) => {
          const route = selected === undefined ? { page } : { page, selected }
          expect(routeOf(hashOf(route))).toEqual(route)
        },
      ),
    ))

  it.each(['', '#', '#/', '#/gibt-es-nicht', '#/aufrufen/<b>', 'aufrufen'])('are the counter for %j', (hash) =>
    expect(routeOf(hash)).toEqual({ page: 'counter' }),
  )
})
