import { html, LitElement, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Slide } from '#schema/slide'
import type { StaffPlaylist, StaffSource } from '#schema/staff-api'
import type { ApiFailure } from '../../api/api-result.ts'
import { baseStyles } from '../../parts/base-styles.ts'
import { Remote } from '../../state/remote.ts'
import type { Services } from '../../state/services.ts'
import { texts } from '../../texts.ts'
import './new-slide.ts'
import './slide-form.ts'
import type { SlideForm } from './slide-form.ts'
import { emptyForm, formOfAsset, formOfDocument, formOfSlide, FormState, type SlideKind } from './slide-form-state.ts'
import { editOf, newSlideOf } from './slide-request.ts'
import { type Uploaded, UploadQueue } from './upload-queue.ts'

/** Draft of a new slide. There is one, whichever playlist is open: it goes to the one that is looked at. */
const NEW = 'content.new'

/**
 * The right column: begin something new, describe it, or change a slide.
 * @fires playlist-changed - `{ playlist, said }` after something was added.
 * @fires slide-changed - With a sentence, after a slide was changed.
 * @fires detail-closed - The form of an existing slide is done with.
 */
@customElement('lotse-console-content-detail')
export class ContentDetail extends LitElement {
  static override styles = [baseStyles]

  @property({ attribute: false }) declare services: Services
  @property({ attribute: false }) declare playlist: StaffPlaylist
  /** Id of the slide to change; empty for a new one. */
  @property() declare open: string
  /** A file hovers over the page. */
  @property({ type: Boolean }) declare over: boolean
  @state() declare private form: FormState | undefined
  @state() declare private busy: boolean
  @state() declare private refusal: string
  readonly #uploads = new UploadQueue(this, (uploaded) => this.#take(uploaded))
  readonly #sources = new Remote<StaffSource[]>(this, {
    load: () => this.services.api.sources(),
    concerns: (what) => what === 'sources',
  })

  constructor() {
    super()
    this.open = ''
    this.busy = false
    this.refusal = ''
  }

  /** Files that were dropped anywhere on the page. */
  take(files: readonly File[]): void {
    this.#uploads.add(files)
    if (!this.form || this.#takesPictures()) void this.#uploads.next()
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('open') && !(changed.has('playlist') && this.#slide() && !this.form)) return
    this.refusal = ''
    const slide = this.#slide()
    this.form = this.services.drafts.read(this.#key(), FormState) ?? (slide ? formOfSlide(slide) : undefined)
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.open !== '') this.#focusForm()
  }

  override render() {
    const slide = this.#slide()
    if (!this.form) {
      return html`<lotse-console-new-slide
        .upload=${this.#uploads.progress}
        .over=${this.over}
        .problem=${this.#uploads.problem}
        @files-chosen=${(event: CustomEvent<File[]>) => this.take(event.detail)}
        @write-slide=${(event: CustomEvent<SlideKind>) => this.#begin(emptyForm(event.detail, today()))}
        @cancel-upload=${() => this.#uploads.cancel()}
      ></lotse-console-new-slide>`
    }
    return html`<lotse-console-slide-form
      .form=${this.form}
      .existing=${slide !== undefined}
      .sources=${this.#sources.value ?? []}
      .busy=${this.busy}
      .refusal=${this.refusal || this.#uploads.problem}
      @form-changed=${(event: CustomEvent<FormState>) => this.#keep(event.detail)}
      @form-files=${(event: CustomEvent<File[]>) => this.take(event.detail)}
      @send-form=${() => void (slide ? this.#save(slide) : this.#add())}
      @discard-form=${() => this.#discard()}
    ></lotse-console-slide-form>`
  }

  #slide(): Slide | undefined {
    return this.playlist.slides.find(({ id }) => id === this.open)
  }

  #key(): string {
    return this.open === '' ? NEW : `content.slide.${this.open}`
  }

  /** Pictures go into the open form where it has a place for them; everything else begins a slide of its own. */
  #take(uploaded: Uploaded): void {
    if ('document' in uploaded) return this.#describe(formOfDocument(uploaded.document, today()))
    const { asset } = uploaded
    const { form } = this
    if (!form || !this.#takesPictures() || asset.mediaType === 'video/mp4') {
      return this.#describe(formOfAsset(asset, today()))
    }
    const picture = { sha256: asset.sha256, alt: '', caption: '' }
    this.#keep(
      form.kind === 'gallery'
        ? { ...form, pictures: [...form.pictures, picture] }
        : { ...form, sha256: asset.sha256, alt: '' },
    )
    void this.#uploads.next()
  }

  #takesPictures(): boolean {
    return this.form?.kind === 'gallery' || this.form?.kind === 'notice'
  }

  #describe(form: FormState): void {
    // What is open is not pushed aside: the new one waits as a draft.
    if (this.form) this.services.drafts.write(NEW, form)
    else this.#begin(form)
  }

  #begin(form: FormState): void {
    this.refusal = ''
    this.#keep(form)
    this.#focusForm()
  }

  #keep(form: FormState): void {
    this.form = form
    this.services.drafts.write(this.#key(), form)
  }

  #discard(): void {
    this.services.drafts.drop(this.#key())
    this.#done()
  }

  #done(): void {
    this.form = undefined
    this.refusal = ''
    if (this.open !== '') this.dispatchEvent(new CustomEvent('detail-closed'))
    else void this.#uploads.next()
  }

  async #add(): Promise<void> {
    const { form } = this
    if (!form) return
    this.busy = true
    const request = newSlideOf(form)
    const answer = await this.services.api.addSlide(this.playlist.id, request)
    this.busy = false
    // Adding twice would show it twice, so a lost answer is not repeated: the list shows whether it has arrived.
    if (!answer.ok) return this.#refuse(answer.error)
    this.services.drafts.drop(NEW)
    this.#done()
    const said = texts.content.added(request.slide.title, request.showNow)
    this.dispatchEvent(new CustomEvent('playlist-changed', { detail: { playlist: answer.value, said } }))
  }

  async #save(slide: Slide): Promise<void> {
    const { form } = this
    const edit = form && editOf(slide, form)
    if (!edit) return this.#discard()
    this.busy = true
    const answer = await this.services.api.editSlide(slide.id, edit)
    this.busy = false
    if (!answer.ok) return this.#refuse(answer.error)
    this.services.drafts.drop(this.#key())
    this.form = undefined
    this.dispatchEvent(new CustomEvent('slide-changed', { detail: texts.content.saved(answer.value.title) }))
  }

  #refuse(failure: ApiFailure): void {
    this.refusal = failure.message
  }

  #focusForm(): void {
    void this.updateComplete.then(async () => {
      const form = this.renderRoot.querySelector<SlideForm>('lotse-console-slide-form')
      await form?.updateComplete
      form?.renderRoot.querySelector<HTMLElement>('textarea, input:not([type=file]), select')?.focus()
    })
  }
}

/** Today by this browser's calendar, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date()
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-content-detail': ContentDetail
  }
}
