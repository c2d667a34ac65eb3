import { html, LitElement, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Slide } from '#schema/slide'
import type { StaffAsset, StaffPlaylist } from '#schema/staff-api'
import type { ApiFailure } from '../../api/api-result.ts'
import { baseStyles } from '../../parts/base-styles.ts'
import type { Services } from '../../state/services.ts'
import { texts } from '../../texts.ts'
import './new-slide.ts'
import { draftOfAsset, draftOfSlide, editOf, emptyNotice, newSlideOf, SlideDraft } from './slide-draft.ts'
import './slide-form.ts'
import type { SlideForm } from './slide-form.ts'
import { contentOfSlide } from './slide-preview.ts'
import { UploadQueue } from './upload-queue.ts'

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
  @state() declare private draft: SlideDraft | undefined
  @state() declare private busy: boolean
  @state() declare private refusal: string
  readonly #uploads = new UploadQueue(this, (asset) => this.#describe(asset))

  constructor() {
    super()
    this.open = ''
    this.busy = false
    this.refusal = ''
  }

  /** Files that were dropped anywhere on the page. */
  take(files: readonly File[]): void {
    this.#uploads.add(files)
    if (!this.draft || this.open !== '') void this.#uploads.next()
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('open') && !(changed.has('playlist') && this.#slide() && !this.draft)) return
    this.refusal = ''
    const slide = this.#slide()
    this.draft = this.services.drafts.read(this.#key(), SlideDraft) ?? (slide ? draftOfSlide(slide) : undefined)
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('open') && this.open !== '') this.#focusForm()
  }

  override render() {
    const slide = this.#slide()
    if (!this.draft) {
      return html`<lotse-console-new-slide
        .upload=${this.#uploads.progress}
        .over=${this.over}
        .problem=${this.#uploads.problem}
        @files-chosen=${(event: CustomEvent<File[]>) => this.take(event.detail)}
        @write-notice=${() => this.#begin(emptyNotice())}
        @cancel-upload=${() => this.#uploads.cancel()}
      ></lotse-console-new-slide>`
    }
    return html`<lotse-console-slide-form
      .draft=${this.draft}
      .existing=${slide !== undefined}
      .busy=${this.busy}
      .refusal=${this.refusal}
      .shown=${slide ? contentOfSlide(slide) : undefined}
      .fillsItself=${slide?.kind === 'news' || slide?.kind === 'council'}
      @draft-changed=${(event: CustomEvent<SlideDraft>) => this.#keep(event.detail)}
      @send-draft=${() => void (slide ? this.#save(slide) : this.#add())}
      @discard-draft=${() => this.#discard()}
    ></lotse-console-slide-form>`
  }

  #slide(): Slide | undefined {
    return this.playlist.slides.find(({ id }) => id === this.open)
  }

  #key(): string {
    return this.open === '' ? NEW : `content.slide.${this.open}`
  }

  #describe(asset: StaffAsset): void {
    if (this.open !== '') {
      this.services.drafts.write(NEW, draftOfAsset(asset))
      return
    }
    this.#begin(draftOfAsset(asset))
  }

  #begin(draft: SlideDraft): void {
    this.refusal = ''
    this.#keep(draft)
    this.#focusForm()
  }

  #keep(draft: SlideDraft): void {
    this.draft = draft
    this.services.drafts.write(this.#key(), draft)
  }

  #discard(): void {
    this.services.drafts.drop(this.#key())
    this.#done()
  }

  #done(): void {
    this.draft = undefined
    this.refusal = ''
    if (this.open !== '') this.dispatchEvent(new CustomEvent('detail-closed'))
    else void this.#uploads.next()
  }

  async #add(): Promise<void> {
    const { draft } = this
    if (!draft) return
    this.busy = true
    const request = newSlideOf(draft)
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
    const { draft } = this
    const edit = draft && editOf(slide, draft)
    if (!edit) return this.#discard()
    this.busy = true
    const answer = await this.services.api.editSlide(slide.id, edit)
    this.busy = false
    if (!answer.ok) return this.#refuse(answer.error)
    this.services.drafts.drop(this.#key())
    this.draft = undefined
    this.dispatchEvent(new CustomEvent('slide-changed', { detail: texts.content.saved(answer.value.title) }))
  }

  #refuse(failure: ApiFailure): void {
    this.refusal = failure.message
  }

  #focusForm(): void {
    void this.updateComplete.then(async () => {
      const form = this.renderRoot.querySelector<SlideForm>('lotse-console-slide-form')
      await form?.updateComplete
      form?.renderRoot.querySelector<HTMLElement>('textarea, input')?.focus()
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-content-detail': ContentDetail
  }
}
