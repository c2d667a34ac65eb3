import { html, nothing } from 'lit'
import type { DirectoryEntry } from '#schema/directory'
import type { Queue } from '#schema/ticket'
import { textField } from '../../parts/text-field.ts'
import type { House } from '../building/house.ts'
import { directoryTexts } from './directory-texts.ts'
import type { EntryForm, EntryProblems } from './entry-form-state.ts'
import { hoursLines } from './hours-lines.ts'
import './rooms-field.ts'
import './tag-field.ts'

const texts = directoryTexts.form

export interface EntryFields {
  readonly form: EntryForm
  readonly problems: EntryProblems
  readonly isNew: boolean
  readonly house: House | undefined
  readonly departments: readonly DirectoryEntry[]
  readonly queues: readonly Queue[]
  /** Stands below the rooms. */
  readonly preview: unknown
  readonly type: (changes: Partial<EntryForm>) => void
}

/** What an entry is called, where it is, what else people say, and what they need to know. */
export function entryFields(fields: EntryFields) {
  return [what(fields), where(fields), words(fields), more(fields)]
}

function what({ departments, form, isNew, problems, type }: EntryFields) {
  const hasDepartment = form.kind === 'service' || form.kind === 'person'
  return html`
    ${textField({
      name: 'name',
      label: texts.name,
      value: form.name,
      onInput: (name) => type({ name }),
      hint: texts.nameHint,
      problem: problems.name,
      lengthMax: 100,
    })}
    ${
      isNew
        ? select('kind', texts.kind, Object.entries(directoryTexts.kinds), form.kind, (kind) => {
            if (kind === 'service' || kind === 'department' || kind === 'place' || kind === 'person') type({ kind })
          })
        : nothing
    }
    ${
      hasDepartment
        ? select(
            'department',
            texts.department,
            [['', texts.noDepartment], ...departments.map(({ id, name }): [string, string] => [id, name])],
            form.departmentId,
            (departmentId) => type({ departmentId }),
          )
        : nothing
    }
  `
}

function where({ form, house, preview, type }: EntryFields) {
  if (!house) return nothing
  return html`<lotse-console-rooms-field
      .house=${house}
      .unitIds=${form.unitIds}
      @rooms=${(event: CustomEvent<readonly string[]>) => type({ unitIds: [...event.detail] })}
    ></lotse-console-rooms-field>
    ${preview}`
}

function words({ form, type }: EntryFields) {
  return html`<lotse-console-tag-field
      .label=${texts.synonyms}
      .hint=${texts.synonymsHint}
      .words=${form.synonyms}
      .lengthMax=${80}
      .countMax=${60}
      @words=${(event: CustomEvent<string[]>) => type({ synonyms: event.detail })}
    ></lotse-console-tag-field>
    ${textField({
      name: 'summary',
      label: texts.summary,
      optional: texts.optional,
      value: form.summary,
      onInput: (summary) => type({ summary }),
      lines: 2,
      lengthMax: 300,
    })}`
}

function more({ form, problems, queues, type }: EntryFields) {
  const isService = form.kind === 'service'
  return html`
    ${hoursLines(form.hours, problems.hours, (hours) => type({ hours }))}
    ${
      isService
        ? html`${textField({
              name: 'documents',
              label: texts.documents,
              optional: texts.optional,
              value: form.documents,
              onInput: (documents) => type({ documents }),
              hint: texts.documentsHint,
              lines: 3,
            })}
            <lotse-console-tag-field
              .label=${texts.situations}
              .hint=${texts.situationsHint}
              .words=${form.lifeSituations}
              .lengthMax=${60}
              .countMax=${10}
              @words=${(event: CustomEvent<string[]>) => type({ lifeSituations: event.detail })}
            ></lotse-console-tag-field>`
        : nothing
    }
    ${
      isService || form.kind === 'department'
        ? select(
            'queue',
            texts.queue,
            [
              ['', texts.noQueue],
              ...queues.map(({ id, letter, name }): [string, string] => [id, `${letter} · ${name}`]),
            ],
            form.queueId,
            (queueId) => type({ queueId }),
          )
        : nothing
    }
  `
}

function select(
  name: string,
  label: string,
  options: readonly (readonly [value: string, text: string])[],
  chosen: string,
  choose: (value: string) => void,
) {
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <select
      id=${name}
      @change=${(event: Event) => {
        if (event.currentTarget instanceof HTMLSelectElement) choose(event.currentTarget.value)
      }}
    >
      ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
    </select>
  </div>`
}
