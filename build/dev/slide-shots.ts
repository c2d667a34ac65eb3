import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from '@playwright/test'
import sharp from 'sharp'
import { createServer, type Plugin } from 'vite'
import { cityHallFront, cityPark, windingTower } from '../demo/pictures/draw.ts'
import { SLIDE_PICTURES, SLIDE_SCENES } from './slide-scenes.ts'

/*
 * Every kind of slide in every kind of zone, straight from the sources, on one sheet each.
 *
 *   node build/dev/slide-shots.ts --out DIR [--only TEXT] [--theme nacht]
 */
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'data/slides' },
    only: { type: 'string' },
    theme: { type: 'string', default: 'tag' },
  },
})

const NOW = Date.parse('2026-11-26T08:42:00Z')
/** Zones on the sheet, pixels: x, y, width, height. */
const ZONES = [
  [0, 0, 1_920, 1_080],
  [1_950, 0, 1_120, 524],
  [1_950, 554, 960, 960],
  [3_100, 0, 1_080, 1_920],
  [0, 1_110, 1_920, 160],
  [0, 1_300, 1_920, 108],
  [0, 1_438, 1_440, 300],
] as const
const SHEET = { width: 4_180, height: 1_920, scale: 0.42 }

/** The page, run in the browser: shows `turn` in each zone once its elements are ready. */
const PAGE = `<!doctype html><html lang="de" data-device="monitor" data-theme="THEME"><head><meta charset="utf-8">
<link rel="stylesheet" href="/design/tokens.css">
<style>body { background: #888; overflow: hidden } body > * { position: absolute !important }</style>
<script type="module">
import { applyBranding } from '/design/branding.ts'
${['clock', 'events', 'figure', 'gallery', 'image', 'notice', 'pdf', 'table', 'ticker'].map((kind) => `import '/slides/slide-${kind}.ts'`).join('\n')}
window.show = async (slide, zones, now) => {
  document.body.replaceChildren()
  applyBranding(document, {})
  const context = { timeZone: 'Europe/Berlin', asset: (sha256) => '/assets/' + sha256, now: () => now }
  const scheduled = { slideId: slide.id, ruleId: 'r', startedAt: now, endsAt: now + slide.durationMs, pass: 0 }
  const turn = { key: slide.id, subject: slide.id, slide, scheduled, startedAt: now, endsAt: now + slide.durationMs, item: { index: 0, count: 1 } }
  await document.fonts.load('500 20px "Atkinson Hyperlegible Next"')
  await Promise.all(zones.map(async ([x, y, width, height]) => {
    const element = document.createElement('lotse-slide-' + slide.kind)
    Object.assign(element, { turn, context })
    for (const [name, value] of Object.entries({ left: x, top: y, width, height })) element.style[name] = value + 'px'
    document.body.append(element)
    await element.prepare(AbortSignal.timeout(8000))
    element.begin()
  }))
}
</script></head><body></body></html>`

function pages(): Plugin {
  return {
    name: 'slide-shots',
    configureServer: (server) => {
      server.middlewares.use((request, response, next) => {
        const sha256 = /^\/assets\/(\w+)/.exec(request.url ?? '')?.[1]
        if (sha256 !== undefined) {
          picture(sha256).then((bytes) => response.end(bytes), next)
        } else if (request.url === '/shots') {
          response.setHeader('content-type', 'text/html')
          response.end(PAGE.replace('THEME', values.theme))
        } else next()
      })
    },
  }
}

async function picture(sha256: string): Promise<Buffer> {
  const svg = {
    [SLIDE_PICTURES.tower]: () => windingTower(760, 1_048),
    [SLIDE_PICTURES.park]: () => cityPark(1_120, 524),
    [SLIDE_PICTURES.front]: () => cityHallFront(1_600, 900),
  }[sha256]
  return sharp(Buffer.from(svg?.() ?? officialPage()))
    .png()
    .toBuffer()
}

/** An upright page with lines of type, as of an official notice. */
function officialPage(): string {
  const lines = Array.from({ length: 26 }, (_, index) => {
    const width = index % 6 === 5 ? 380 : 800
    return `<rect x="100" y="${330 + index * 38}" width="${width}" height="12" fill="#364553"/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="1414"><rect width="1000" height="1414" fill="#fff"/>
<rect x="100" y="120" width="560" height="46" fill="#0b1a27"/><rect x="100" y="200" width="420" height="30" fill="#0b1a27"/>${lines.join('')}</svg>`
}

mkdirSync(values.out, { recursive: true })
await using server = await createServer({
  root: fileURLToPath(new URL('../../renderer', import.meta.url)),
  configFile: false,
  oxc: { decorator: { legacy: true } },
  logLevel: 'error',
  cacheDir: join(values.out, '.vite'),
  appType: 'custom',
  server: { port: 0, host: '127.0.0.1', hmr: false, fs: { allow: ['../../..'] } },
  plugins: [pages()],
}).then(async (vite) => {
  await vite.listen()
  return Object.assign(vite, { [Symbol.asyncDispose]: () => vite.close() })
})
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
})
await take(browser, server.resolvedUrls?.local[0] ?? '')
await browser.close()

async function take(in_: Browser, url: string): Promise<void> {
  const { width, height, scale } = SHEET
  const page = await in_.newPage({ viewport: { width, height }, deviceScaleFactor: scale, locale: 'de-DE' })
  page.on('console', (message) => console.log(message.text()))
  page.on('pageerror', (error) => console.log(error.message))
  await page.goto(`${url}shots`)
  await page.waitForFunction(() => 'show' in globalThis, undefined, { timeout: 30_000 })
  for (const [name, slide] of Object.entries(SLIDE_SCENES)) {
    if (values.only !== undefined && !name.includes(values.only)) continue
    await page.evaluate(`show(${JSON.stringify(slide)}, ${JSON.stringify(ZONES)}, ${NOW})`)
    await page.waitForTimeout(150)
    await page.screenshot({ path: join(values.out, `${name}-${values.theme}.png`) })
    console.log(name)
  }
}
