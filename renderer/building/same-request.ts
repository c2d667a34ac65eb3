import type { SceneRequest } from './plan/scene.ts'

/** True when two requests ask for the same picture. */
export function isSameRequest(a: SceneRequest, b: SceneRequest): boolean {
  return (
    a.plan === b.plan &&
    isSameShow(a.show, b.show) &&
    a.place.levelId === b.place.levelId &&
    a.place.point[0] === b.place.point[0] &&
    a.place.point[1] === b.place.point[1] &&
    a.place.readerHeadingDeg === b.place.readerHeadingDeg &&
    a.goalText === b.goalText &&
    a.youText === b.youText &&
    a.language === b.language &&
    a.widthPx === b.widthPx &&
    a.heightPx === b.heightPx &&
    a.pxPerMm === b.pxPerMm &&
    a.textScale === b.textScale
  )
}

/** True when the same way or the same level is shown, however large. */
export function isSameShow(a: SceneRequest['show'], b: SceneRequest['show']): boolean {
  if ('route' in a) return 'route' in b && a.route === b.route
  return 'levelId' in b && a.levelId === b.levelId
}
