import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { liftOut, way } from '#build/dev/monitor-scenes'
import { MonitorStage } from '#build/dev/monitor-stage'

test.use({ viewport: { width: 1_920, height: 1_080 }, contextOptions: { reducedMotion: 'reduce' } })

for (const theme of ['tag', 'nacht', 'kontrast']) {
  test(`in the zone of a hall every arrow stays beside a lift that does not run (${theme})`, async ({ page }) => {
    await using stage = new MonitorStage()
    const now = Date.now()
    stage.show(way(now))
    await page.goto(`${await stage.open()}&theme=${theme}`)
    const board = page.locator('lotse-slide-way')
    const arrows = board.locator('.dirs > li').filter({ visible: true })
    await expect(arrows).toHaveCount(3)

    const state = way(now, liftOut(now))
    stage.show({ ...state, state: { ...state.state, version: 2 } })
    const note = board.getByRole('status')
    await expect(note.getByRole('heading', { name: 'Aufzug 1 fährt nicht' })).toBeVisible()
    await expect(note.getByText('Aufzug 2')).toBeVisible()
    await expect(arrows).toHaveCount(3)
    await expect(arrows.locator('p:visible', { hasText: 'Stadtkasse' })).toBeVisible()

    // Nothing stands outside the zone.
    const [zone, box] = [await board.boundingBox(), await note.boundingBox()]
    if (!zone || !box) throw new Error('the slide is on glass')
    expect(box.y + box.height).toBeLessThanOrEqual(zone.y + zone.height + 1)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  })
}
