import type { Layout } from '#schema/layout'

/** The zone that a monitor has when nobody has divided it. */
export const DEFAULT_ZONE_ID = 'main'

/** What a monitor shows without a layout: a header, and below it one zone for everything. */
export const DEFAULT_LAYOUT: Layout = {
  id: 'default',
  name: 'Ohne Aufteilung',
  zones: [
    { id: 'header', kind: 'header', area: { x: 0, y: 0, width: 1, height: 0.12 } },
    { id: DEFAULT_ZONE_ID, kind: 'slides', area: { x: 0, y: 0.12, width: 1, height: 0.88 } },
  ],
}
