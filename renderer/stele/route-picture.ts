import { html, nothing } from 'lit'
import '../building/lotse-building-view.ts'
import type { PageContext } from './page-context.ts'
import { pictureWords } from './picture-words.ts'
import { currentLanguage, t } from './text.ts'
import type { FoundWay } from './way.ts'
import { doorText } from './whereabouts.ts'

/** Larger type than this on the picture would cover the way. */
const TEXT_SCALE_MAX = 1.25

/** The way on the house as the visitor sees it; nothing until it is known how much glass there is. */
export function wayPicture(
  { plan, route, goal }: Pick<FoundWay, 'plan' | 'route' | 'goal'>,
  { screen, pxPerMm, textScale }: PageContext,
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
) {
  if (widthPx === 0) return nothing
  const request = {
    plan,
    show: { route },
    place: screen.place,
    goalText: goal ? doorText(goal, '') : '',
    youText: t('route.here'),
    language: currentLanguage(),
    widthPx,
    heightPx,
    pxPerMm,
    textScale: Math.min(textScale, TEXT_SCALE_MAX),
  }
  const levels = new Set(route.legs.map(({ levelId }) => levelId)).size
  return html`<lotse-building-view
    .request=${request}
    .label=${t('route.plan', { levels })}
    .words=${pictureWords()}
  ></lotse-building-view>`
}
