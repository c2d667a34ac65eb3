import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '#schema/parse'
import type { Slide } from '#schema/slide'
import { NewSlide, SlideEdit, type StaffAsset } from '#schema/staff-api'
import {
  draftOfAsset,
  draftOfSlide,
  editOf,
  emptyNotice,
  LENGTH_MAX,
  newSlideOf,
  problemsOf,
  type SlideDraft,
  titleOf,
} from './slide-draft.ts'

const image: StaffAsset = {
  sha256: 'a'.repeat(64),
  sizeBytes: 1,
  mediaType: 'image/webp',
  fileName: 'foerderturm_abend-01.JPG',
  uploadedAt: 0,
}
const video: StaffAsset = { ...image, mediaType: 'video/mp4', fileName: 'rundgang.mp4', durationMs: 12_340 }
const words = (maxLength: number) => fc.string({ maxLength })
const anyDraft: fc.Arbitrary<SlideDraft> = fc
  .record({
    base: fc.constantFrom(draftOfAsset(image), draftOfAsset(video), emptyNotice()),
    title: words(LENGTH_MAX.title),
    seconds: fc.oneof(
      fc.integer({ min: -5, max: 5_000 }).map(String),
      fc.constantFrom('', 'abc', '2,5', '1e3', '0x10', ' 7 ', '2.0004'),
    ),
    alt: words(LENGTH_MAX.alt),
    credit: words(LENGTH_MAX.credit),
    heading: words(LENGTH_MAX.heading),
    body: words(LENGTH_MAX.body),
    linkUrl: fc.constantFrom(
      '',
      ' ',
      'https://www.bochum.de',
      'www.bochum.de',
      'ftp://x',
      'https://a b',
      'javascript:1',
    ),
    showNow: fc.boolean(),
  })
  .map(({ base, ...rest }) => ({ ...base, ...rest }))

describe('drafts of new slides', () => {
  it('without problems are requests that the server takes', () =>
    fc.assert(
      fc.property(anyDraft, (draft) => {
        fc.pre(Object.keys(problemsOf(draft)).length === 0)
        expect(parse(NewSlide, newSlideOf(draft))).toMatchObject({ ok: true })
      }),
    ))

  it('begin with what the file tells', () => {
    expect(draftOfAsset(image)).toMatchObject({ kind: 'image', title: 'foerderturm abend 01', seconds: '10', alt: '' })
    expect(draftOfAsset(video)).toMatchObject({ kind: 'video', seconds: '13' })
    expect(titleOf('.jpg')).toBe('')
  })

  it('need words for those who can not see', () => {
    expect(Object.keys(problemsOf(draftOfAsset(image)))).toEqual(['alt'])
    expect(Object.keys(problemsOf(emptyNotice()))).toEqual(['heading'])
  })

  it.each(['1', '3601', '', 'zehn', '1e3', '0x10', '-5'])('refuse %j seconds', (seconds) =>
    expect(problemsOf({ ...emptyNotice(), heading: 'x', seconds })).toHaveProperty('seconds'),
  )

  it.each(['www.bochum.de', 'javascript:alert(1)', 'https://a b'])('refuse the address %j', (linkUrl) =>
    expect(problemsOf({ ...emptyNotice(), heading: 'x', linkUrl })).toHaveProperty('linkUrl'),
  )
})

describe('changes of slides', () => {
  const notice: Slide = { id: 'n', kind: 'notice', title: 'Name', durationMs: 2_500, heading: 'Kopf', body: 'Text' }
  const news: Slide = {
    id: 'w',
    kind: 'news',
    title: 'Neues',
    durationMs: 40_000,
    factKey: 'f',
    itemCountMax: 4,
    itemDurationMs: 10_000,
  }

  it.each([notice, news])('are nothing when nothing was changed: $kind', (slide) => {
    expect(editOf(slide, draftOfSlide(slide))).toBeUndefined()
    expect(problemsOf(draftOfSlide(slide), slide.kind === 'news')).toEqual({})
  })

  it('hold exactly what differs', () => {
    const edit = editOf(notice, { ...draftOfSlide(notice), heading: 'Neuer Kopf', seconds: '2,5' })
    expect(edit).toEqual({ heading: 'Neuer Kopf' })
    expect(parse(SlideEdit, edit).ok).toBe(true)
  })
})
