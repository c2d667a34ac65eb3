import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const root = fileURLToPath(new URL('../../control-server/phone/', import.meta.url))

/**
 * The visitor's phone page, to `dist/phone`: one page for every number, and the worker that opens it in a dead spot,
 * whose name must stay the same. Addresses are relative, nothing is inlined: `default-src 'self'` is enough.
 */
export default defineConfig({
  root,
  base: './',
  publicDir: false,
  oxc: {
    decorator: { legacy: true },
    assumptions: { setPublicClassFields: true },
    typescript: { removeClassFieldsWithoutInitializer: true },
  },
  build: {
    outDir: fileURLToPath(new URL('../../dist/phone/', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: `${root}index.html`, sw: `${root}worker/sw.ts` },
      output: { entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js') },
    },
  },
})
