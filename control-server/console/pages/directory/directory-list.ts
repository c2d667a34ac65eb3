import { html, nothing } from 'lit'
import type { DirectoryEntry } from '#schema/directory'
import type { StaffDirectory } from '#schema/staff-directory'
import { hashOf } from '../../state/router.ts'
import { directoryTexts as texts } from './directory-texts.ts'

/** A house with thousands of entries is not drawn at once. */
export const SHOWN_AT_ONCE = 100

export interface DirectoryList {
  readonly directory: StaffDirectory
  readonly selected: string
  readonly sought: string
  /** Only of this department; empty for all. */
  readonly departmentId: string
  readonly shown: number
  readonly roomsText: (entry: DirectoryEntry) => string
  readonly seek: (text: string) => void
  readonly choose: (departmentId: string) => void
  readonly showMore: () => void
  readonly add: (name: string) => void
  readonly opened: (entry: DirectoryEntry) => void
}

/** Everything in the directory, to be found by name, synonym or room. */
export function directoryList(list: DirectoryList) {
  const { add, directory, shown, sought } = list
  const found = find(list)
  return html`
    <div class="top">
      <h1>${texts.headline(directory.entries.length)}</h1>
      <p class="quiet">${texts.lead}</p>
    </div>
    ${filters(list)}
    <p class=${isNarrowed(list) ? 'quiet' : 'visually-hidden'} role="status">
      ${isNarrowed(list) ? texts.found(found.length) : nothing}
    </p>
    ${
      found.length === 0 && sought.trim() !== ''
        ? html`<p>
            ${texts.noneFound(sought.trim())}
            <button class="plain" @click=${() => add(sought.trim())}>${texts.addThis(sought.trim())}</button>
          </p>`
        : found.length === 0
          ? html`<p class="quiet">${directory.entries.length === 0 ? texts.empty : texts.noneHere}</p>`
          : html`<ul class="list" aria-label=${texts.list}>
              ${found.slice(0, shown).map((entry) => row(entry, list))}
            </ul>`
    }
    ${
      found.length > shown
        ? html`<button @click=${list.showMore}>${texts.more(Math.min(SHOWN_AT_ONCE, found.length - shown))}</button>`
        : nothing
    }
  `
}

function isNarrowed({ departmentId, sought }: DirectoryList): boolean {
  return sought.trim() !== '' || departmentId !== ''
}

function filters({ add, choose, departmentId, directory, seek, sought }: DirectoryList) {
  const departments = directory.entries.filter(({ kind }) => kind === 'department')
  return html`<div class="filters">
    <div class="field">
      <label for="search">${texts.search}</label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        placeholder=${texts.searchHint}
        .value=${sought}
        @input=${(event: Event) => {
          if (event.currentTarget instanceof HTMLInputElement) seek(event.currentTarget.value)
        }}
      />
    </div>
    <div class="field">
      <label for="of">${texts.department}</label>
      <select
        id="of"
        @change=${(event: Event) => {
          if (event.currentTarget instanceof HTMLSelectElement) choose(event.currentTarget.value)
        }}
      >
        <option value="">${texts.allDepartments}</option>
        ${departments.map(({ id, name }) => html`<option value=${id} ?selected=${id === departmentId}>${name}</option>`)}
      </select>
    </div>
    <button class="pri" @click=${() => add('')}>${texts.add}</button>
  </div>`
}

function row(entry: DirectoryEntry, { directory, opened, roomsText, selected }: DirectoryList) {
  const address = `e-${entry.id}`
  return html`<li>
    <a
      href=${hashOf({ page: 'directory', selected: address })}
      aria-current=${address === selected ? 'true' : nothing}
      @click=${() => opened(entry)}
    >
      <span>
        <b>${entry.name}</b>
        <span class="quiet">${[texts.kinds[entry.kind], ...entry.synonyms.slice(0, 4)].join(' · ')}</span>
      </span>
      <span
        >${roomsText(entry)}${
          directory.frequentIds.includes(entry.id)
            ? html`<br /><span class="mark-word">${texts.frequentMark}</span>`
            : nothing
        }</span
      >
    </a>
  </li>`
}

function find({ departmentId, directory, roomsText, sought }: DirectoryList): readonly DirectoryEntry[] {
  const words = folded(sought).split(' ').filter(Boolean)
  return directory.entries.filter((entry) => {
    if (departmentId !== '' && entry.departmentId !== departmentId && entry.id !== departmentId) return false
    const text = folded([entry.name, ...entry.synonyms, roomsText(entry)].join(' '))
    return words.every((word) => text.includes(word))
  })
}

function folded(text: string): string {
  return text.toLocaleLowerCase('de').trim()
}
