import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Bundles the Electron shell, the player core and the buttons for packaging: `dist/electron/{main,core,buttons}.js`. */
export default defineConfig({
  root,
  logLevel: 'warn',
  publicDir: false,
  ssr: { noExternal: true, external: ['electron', 'better-sqlite3', 'node-hid'] },
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'dist/electron',
    emptyOutDir: true,
    rollupOptions: { input: { main: 'main/electron/main.ts', core: 'main/core/main.ts', buttons: 'main/hid/main.ts' } },
  },
})
