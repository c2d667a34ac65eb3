import { describe, expect, it } from 'vitest'
import { type Language, LANGUAGES } from '#schema/language'
import { describeRoute } from '../directions.ts'
import { demoGraph, type DemoRoute, demoRoutes } from '#build/demo/testing-routes'

/** Read line by line by people; `vitest -u` writes them anew, and then somebody reads the difference. */
const COUNTS: Record<Language, number> = { de: 200, leicht: 50, en: 50, tr: 15, uk: 15, ru: 15, pl: 15, ar: 15 }

const routes = demoRoutes(200)

function textOf({ from, target, profile, route }: DemoRoute, language: Language): string {
  const steps = describeRoute(demoGraph, route, from.headingDeg, language, profile)
  const lines = steps.map(
    ({ icon, title, detail }) => `  ${icon.padEnd(12)} ${[title, detail].filter(Boolean).join(' | ')}`,
  )
  return [`${from.levelId} ${from.point.join(' ')}, ${from.headingDeg}° → ${target.id}, ${profile}`, ...lines].join(
    '\n',
  )
}

describe('golden texts', () => {
  it.each(LANGUAGES)('%s', async (language) => {
    const texts = routes.slice(0, COUNTS[language]).map((route) => textOf(route, language))
    await expect(`${texts.join('\n\n')}\n`).toMatchFileSnapshot(`golden/${language}.txt`)
  })
})
