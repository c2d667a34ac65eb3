import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const root = fileURLToPath(new URL('../../renderer', import.meta.url))
const pages = ['screen', 'stele']

/** The pages that visitors see. Relative addresses, because a shell serves them below a path that it chooses. */
export default defineConfig({
  root,
  base: './',
  publicDir: false,
  oxc: { decorator: { legacy: true } },
  build: {
    outDir: fileURLToPath(new URL('../../dist/renderer', import.meta.url)),
    emptyOutDir: true,
    target: 'chrome138',
    // `default-src 'self'` allows neither data: addresses nor inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: pages.filter((page) => existsSync(`${root}/${page}/main.ts`)).map((page) => `${root}/${page}.html`),
    },
  },
})
