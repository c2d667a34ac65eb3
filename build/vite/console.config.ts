import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const root = fileURLToPath(new URL('../../control-server/console/', import.meta.url))

/**
 * The staff web app, to `dist/console`. Addresses are relative, so it can be served below any path. Nothing is inlined
 * and nothing is built from text at run time, so `default-src 'self'` is enough as a content security policy.
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
    outDir: fileURLToPath(new URL('../../dist/console/', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: true,
  },
})
