import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const root = fileURLToPath(new URL('../../control-server/phone/', import.meta.url))

/**
 * The visitor's phone pages, to `dist/phone`: one for every number, one for every route, and the worker that opens them
 * in a dead spot, whose name must stay the same. Addresses are relative, nothing is inlined: `default-src 'self'` is
 * enough. The page of a route is served at `/w`, beside the folder `/n/` in which all else lies; the script of its
 * worker is asked for at `/w/assets/`.
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
  experimental: {
    renderBuiltUrl: (filename, { hostId, hostType }) => {
      if (hostType === 'html' && hostId.endsWith('way.html')) return `./n/${filename}`
      // Unlike all else that a page loads, a worker's script is kept by whoever keeps its own address: `/w`.
      if (hostType === 'js' && filename.startsWith('assets/way-worker-')) {
        return { runtime: `new URL(${JSON.stringify(`./w/${filename}`)}, location.href).href` }
      }
      return { relative: true }
    },
  },
  // One file each: the page of a route keeps the script of its worker for dead spots by its name.
  worker: { format: 'es', rolldownOptions: { output: { codeSplitting: false } } },
  build: {
    outDir: fileURLToPath(new URL('../../dist/phone/', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: `${root}index.html`, way: `${root}way.html`, sw: `${root}worker/sw.ts` },
      output: { entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js') },
    },
  },
})
