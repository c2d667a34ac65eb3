import type { SlideDraft } from '#schema/slide'

/** Hashes of the assets that a slide needs before it can be shown, in the order in which it shows them. */
export function mediaOf(slide: SlideDraft): string[] {
  switch (slide.kind) {
    case 'image':
      return [slide.imageSha256]
    case 'video':
      return [slide.videoSha256]
    case 'notice':
      return slide.imageSha256 === undefined ? [] : [slide.imageSha256]
    case 'gallery':
      return slide.pictures.map((picture) => picture.imageSha256)
    case 'pdf':
      return slide.pages.map((page) => page.imageSha256)
    case 'web':
    case 'hls':
    case 'news':
    case 'council':
    case 'events':
    case 'table':
    case 'figure':
    case 'clock':
    case 'ticker':
    case 'way':
      return []
  }
}

/** Live facts that a slide says; without them it has nothing to say. */
export function factKeysOf(slide: SlideDraft): string[] {
  return slide.kind === 'news' || slide.kind === 'council' ? [slide.factKey] : []
}
