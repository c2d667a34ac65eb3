import { html, nothing } from 'lit'
import { icon } from '../../parts/icons.ts'
import { slideTexts } from './slide-texts.ts'
import {
  COLUMNS_MAX,
  ROWS_MAX,
  type Table,
  withCell,
  withColumn,
  withoutColumn,
  withoutRow,
  withPasted,
  withRow,
} from './table-cells.ts'

const { table: words } = slideTexts

/** A table to write into, cell by cell, or to paste one into. */
export function tableEditor(table: Table, onChange: (table: Table) => void) {
  const cell = (row: number, column: number, text: string) =>
    html`<input
      type="text"
      autocomplete="off"
      maxlength=${row === -1 ? 40 : 80}
      aria-label=${row === -1 ? words.head(column + 1) : words.cell(row + 1, column + 1)}
      placeholder=${row === -1 ? words.column(column + 1) : nothing}
      .value=${text}
      @input=${(event: Event) => onChange(withCell(table, row, column, (event.currentTarget as HTMLInputElement).value))}
      @paste=${(event: ClipboardEvent) => {
        const pasted = withPasted(table, row, column, event.clipboardData?.getData('text/plain') ?? '')
        if (!pasted) return
        event.preventDefault()
        onChange(pasted)
      }}
    />`
  return html`<fieldset class="group">
    <legend>${words.title}</legend>
    <p class="note">${words.hint}</p>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            ${table.columns.map((text, column) => html`<th>${cell(-1, column, text)}</th>`)}
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${table.rows.map(
            (cells, row) =>
              html`<tr>
                ${table.columns.map((_, column) => html`<td>${cell(row, column, cells[column] ?? '')}</td>`)}
                <td>
                  ${removal(words.removeRow(row + 1), table.rows.length > 1, () => onChange(withoutRow(table, row)))}
                </td>
              </tr>`,
          )}
          <tr>
            ${table.columns.map(
              (_, column) =>
                html`<td>
                  ${removal(words.removeColumn(column + 1), table.columns.length > 1, () => onChange(withoutColumn(table, column)))}
                </td>`,
            )}
            <td></td>
          </tr>
        </tbody>
      </table>
    </div>
    <div class="buttons">
      <button type="button" ?disabled=${table.rows.length >= ROWS_MAX} @click=${() => onChange(withRow(table))}>
        ${words.addRow}
      </button>
      <button
        type="button"
        ?disabled=${table.columns.length >= COLUMNS_MAX}
        @click=${() => onChange(withColumn(table))}
      >
        ${words.addColumn}
      </button>
    </div>
  </fieldset>`
}

function removal(label: string, isPossible: boolean, onRemove: () => void) {
  return isPossible
    ? html`<button type="button" class="plain" aria-label=${label} title=${label} @click=${onRemove}>
        ${icon('lost')}
      </button>`
    : nothing
}
