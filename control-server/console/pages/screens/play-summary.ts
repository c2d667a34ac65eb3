import type { PlayReport } from '#schema/staff-screens'

export interface SlidePlays {
  readonly slideId: string
  readonly title: string
  readonly playCount: number
  readonly shownMs: number
}

/** What a screen has shown, slide by slide, the longest first. */
export function sumBySlide({ rows }: PlayReport): SlidePlays[] {
  const sums = new Map<string, SlidePlays>()
  for (const { slideId, slideTitle, playCount, shownMs } of rows) {
    const before = sums.get(slideId)
    sums.set(slideId, {
      slideId,
      title: slideTitle,
      playCount: (before?.playCount ?? 0) + playCount,
      shownMs: (before?.shownMs ?? 0) + shownMs,
    })
  }
  return [...sums.values()].toSorted((a, b) => b.shownMs - a.shownMs || a.title.localeCompare(b.title, 'de'))
}

/** The last `count` local days with today, `2026-11-26` each. Days are counted, not hours: some have 23 or 25. */
export function lastDays(count: number, now: number): { from: string; until: string } {
  const today = new Date(now)
  const first = new Date(today.getFullYear(), today.getMonth(), today.getDate() - (count - 1))
  return { from: dateText(first), until: dateText(today) }
}

function dateText(day: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${String(day.getFullYear()).padStart(4, '0')}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}
