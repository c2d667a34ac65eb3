import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generateDemo } from './generate-demo.ts'
import { mockCitySources } from './mock-city/mock-city-sources.ts'

/** Writes the demo city hall as a seed folder: `site.json` and `media/`. Overwrites what is there. */
export async function writeDemoSeed(dir: string, { mockCityUrl }: { readonly mockCityUrl: string }): Promise<void> {
  const { seed, media } = await generateDemo(mockCitySources(mockCityUrl))
  await mkdir(join(dir, 'media'), { recursive: true })
  for (const [name, bytes] of media) await writeFile(join(dir, 'media', name), bytes)
  await writeFile(join(dir, 'site.json'), `${JSON.stringify(seed, undefined, 1)}\n`)
}
