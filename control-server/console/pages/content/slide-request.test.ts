import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '#schema/parse'
import { Slide } from '#schema/slide'
import { NewSlide, SlideEdit, type StaffAsset } from '#schema/staff-api'
import { emptyForm, FormState, formOfAsset, formOfDocument, formOfSlide, titleOf } from './slide-form-state.ts'
import { draftOf, editOf, newSlideOf, problemsOf } from './slide-request.ts'

const TODAY = '2026-11-26'
const sha = 'a'.repeat(64)
const image: StaffAsset = {
  sha256: sha,
  sizeBytes: 1,
  mediaType: 'image/webp',
  fileName: 'foerderturm_abend-01.JPG',
  uploadedAt: 0,
}
const video: StaffAsset = { ...image, mediaType: 'video/mp4', fileName: 'rundgang.mp4', durationMs: 12_340 }
const base = { id: 's', title: 'Name', durationMs: 20_000 }
const item = { itemDurationMs: 10_000 }

/** One slide of each kind, with everything that can be in it. */
const SLIDES: readonly Slide[] = [
  {
    ...base,
    kind: 'notice',
    heading: 'Kopf',
    body: 'Text',
    linkUrl: 'https://a.de',
    imageSha256: sha,
    imageAlt: 'Turm',
  },
  { ...base, kind: 'image', imageSha256: sha, alt: 'Turm', fit: 'contain', credit: 'Stadt' },
  {
    ...base,
    ...item,
    kind: 'gallery',
    pictures: [
      { imageSha256: sha, alt: 'a', caption: 'c' },
      { imageSha256: sha, alt: 'b' },
    ],
  },
  { ...base, kind: 'video', videoSha256: sha, alt: 'Turm', videoDurationMs: 8_000 },
  {
    ...base,
    ...item,
    kind: 'pdf',
    fileName: 'a.pdf',
    pages: [
      { imageSha256: sha, text: 'x' },
      { imageSha256: sha, text: '' },
    ],
  },
  { ...base, kind: 'web', url: 'https://a.de/x', zoomPercent: 150, alt: 'Karte' },
  { ...base, kind: 'hls', playlistUrl: 'https://a.de/x.m3u8', alt: 'Rat' },
  { ...base, ...item, kind: 'news', factKey: 'news', itemCountMax: 4 },
  { ...base, kind: 'council', factKey: 'rat' },
  {
    ...base,
    kind: 'events',
    heading: 'Heute',
    entries: [
      { title: 'A', date: TODAY, from: '10:00', until: '11:00', place: 'Saal' },
      { title: 'B', date: TODAY },
    ],
  },
  {
    ...base,
    kind: 'table',
    heading: 'Zeiten',
    columns: ['', 'Zeit'],
    rows: [
      ['Mo', '8'],
      ['Di', ''],
    ],
  },
  {
    ...base,
    kind: 'figure',
    label: 'Pässe',
    value: '1.284',
    unit: 'Stück',
    comparison: 'mehr',
    source: 'Amt',
    asOf: TODAY,
  },
  { ...base, kind: 'clock', caption: 'Offen bis 18 Uhr' },
  { ...base, ...item, kind: 'ticker', lines: ['Eins.', 'Zwei.'] },
]

describe('a slide that exists', () => {
  it.each(SLIDES)('comes through its form unchanged: $kind', (slide) => {
    const form = formOfSlide(slide)
    expect(parse(Slide, slide)).toMatchObject({ ok: true })
    expect(parse(FormState, form)).toMatchObject({ ok: true })
    const { id: _id, ...rest } = slide
    const { videoDurationMs: _length, ...written } = { videoDurationMs: 0, ...rest }
    expect(draftOf(form)).toEqual(written)
    expect(problemsOf(form)).toEqual({})
    expect(editOf(slide, form)).toBeUndefined()
  })

  it.each(SLIDES)('is sent whole when its name has changed: $kind', (slide) => {
    const edit = editOf(slide, { ...formOfSlide(slide), title: 'Anders' })
    expect(edit?.slide.title).toBe('Anders')
    expect(parse(SlideEdit, edit)).toMatchObject({ ok: true })
  })

  it('loses what is taken out of it', () => {
    const notice = SLIDES[0] as Slide
    const edit = editOf(notice, { ...formOfSlide(notice), linkUrl: ' ', sha256: '' })
    expect(edit?.slide).toEqual({ title: 'Name', durationMs: 20_000, kind: 'notice', heading: 'Kopf', body: 'Text' })
  })
})

describe('a new slide', () => {
  const texts = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.constantFrom('', ' ', 'https://a.de', 'javascript:1', '7', '2,5', '1e3', '-5', TODAY),
  )
  const forms = fc
    .record({
      slide: fc.constantFrom(...SLIDES),
      name: fc.constantFrom(
        'title',
        'seconds',
        'itemSeconds',
        'alt',
        'heading',
        'body',
        'linkUrl',
        'url',
        'zoom',
        'factKey',
        'itemCountMax',
        'value',
        'source',
        'asOf',
        'caption',
        'lines',
      ),
      text: texts,
    })
    .map(({ slide, name, text }): FormState => ({ ...formOfSlide(slide), [name]: text }))

  it('without problems is a request that the contract takes', () =>
    fc.assert(
      fc.property(forms, (form) => {
        fc.pre(Object.keys(problemsOf(form)).length === 0)
        expect(parse(NewSlide, newSlideOf(form))).toMatchObject({ ok: true })
      }),
    ))

  it('begins with what the file tells', () => {
    expect(formOfAsset(image, TODAY)).toMatchObject({
      kind: 'image',
      title: 'foerderturm abend 01',
      seconds: '10',
      alt: '',
    })
    expect(formOfAsset(video, TODAY)).toMatchObject({ kind: 'video', seconds: '13' })
    const pages = [
      { imageSha256: sha, text: 'x' },
      { imageSha256: sha, text: 'y' },
    ]
    expect(draftOf(formOfDocument({ fileName: 'plan.pdf', pages }, TODAY))).toMatchObject({
      title: 'plan',
      durationMs: 20_000,
    })
    expect(titleOf('.jpg')).toBe('')
  })

  it.each([
    ['image', ['title', 'alt']],
    ['notice', ['heading']],
    ['web', ['title', 'alt', 'url']],
    ['events', ['heading', 'entries']],
    ['table', ['heading', 'rows']],
    ['figure', ['heading', 'value', 'source']],
    ['ticker', ['title', 'lines']],
    ['gallery', ['title', 'pictures']],
    ['news', ['title', 'factKey']],
    ['clock', ['title']],
  ] as const)('says everything that is missing at once: %s', (kind, parts) => {
    expect(Object.keys(problemsOf(emptyForm(kind, TODAY))).toSorted()).toEqual([...parts].toSorted())
  })

  it.each(['1', '3601', '', 'zehn', '1e3', '0x10', '-5'])('refuses %j seconds', (seconds) =>
    expect(problemsOf({ ...emptyForm('notice', TODAY), heading: 'x', seconds })).toHaveProperty('seconds'),
  )

  it.each(['www.bochum.de', 'javascript:alert(1)', 'https://a b'])('refuses the address %j', (linkUrl) =>
    expect(problemsOf({ ...emptyForm('notice', TODAY), heading: 'x', linkUrl })).toHaveProperty('linkUrl'),
  )

  it('leaves out rows, lines and entries in which nothing stands', () => {
    expect(
      draftOf({
        ...emptyForm('table', TODAY),
        rows: [
          ['', ' '],
          ['a', ''],
        ],
      }),
    ).toMatchObject({ rows: [['a', '']] })
    expect(draftOf({ ...emptyForm('ticker', TODAY), lines: ' a \n\n b' })).toMatchObject({ lines: ['a', 'b'] })
    expect(draftOf(emptyForm('events', TODAY))).toMatchObject({ entries: [] })
  })
})
