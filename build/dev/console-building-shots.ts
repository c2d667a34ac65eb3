import { CLOSED_LIFT_ID, FREE_LIFT_ID } from './console-building-scene.ts'
import type { Shot } from './console-shot.ts'

/** The pages of the building and of the directory. */
export const BUILDING_SHOTS: readonly Shot[] = [
  { name: 'building', scene: 'house', hash: '#/gebaeude' },
  { name: 'building-quiet', scene: 'quiet-house', hash: '#/gebaeude' },
  {
    name: 'building-close',
    scene: 'house',
    hash: `#/gebaeude/f-${FREE_LIFT_ID}`,
    act: (page) => page.getByText('nicht mehr stufenlos erreichbar').waitFor(),
  },
  {
    name: 'building-preview',
    scene: 'house',
    hash: `#/gebaeude/f-${FREE_LIFT_ID}`,
    act: async (page) => {
      await page.getByText('nicht mehr stufenlos erreichbar').waitFor()
      await page.getByText('Wegbeschreibung').last().click()
      await page.getByText('Wegbeschreibung').last().scrollIntoViewIfNeeded()
    },
  },
  { name: 'building-closure', scene: 'house', hash: `#/gebaeude/c-${CLOSED_LIFT_ID}` },
  {
    name: 'building-search',
    scene: 'house',
    hash: '#/gebaeude',
    act: (page) => page.getByLabel('Was möchten Sie sperren oder versetzen?').fill('aufzug'),
  },
  {
    name: 'building-screen',
    scene: 'house',
    hash: '#/gebaeude/s-foyer-stele',
    act: async (page) => {
      await page.getByRole('application').focus()
      for (let n = 0; n < 20; n += 1) await page.keyboard.press('ArrowUp')
      for (let n = 0; n < 4; n += 1) await page.keyboard.press('Shift+ArrowRight')
    },
  },
  { name: 'directory', scene: 'house', hash: '#/verzeichnis' },
  { name: 'directory-quiet', scene: 'quiet-house', hash: '#/verzeichnis' },
  { name: 'directory-entry', scene: 'house', hash: '#/verzeichnis/e-dienst-1' },
  {
    name: 'directory-move',
    scene: 'house',
    hash: '#/verzeichnis/e-dienst-1',
    act: async (page) => {
      await page.getByRole('combobox', { name: 'Räume' }).fill('301')
      await page.keyboard.press('Enter')
      const old = page.getByRole('button', { name: /^Raum 0.* entfernen$/ })
      while ((await old.count()) > 0) await old.first().click()
      await page.getByRole('button', { name: 'Im Plan zeigen' }).click()
      await page.getByText('Wegbeschreibung').last().scrollIntoViewIfNeeded()
    },
  },
]
