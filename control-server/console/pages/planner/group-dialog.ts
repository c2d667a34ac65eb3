import { html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ScreenGroup } from '#schema/screen'
import type { StaffSchedule } from '#schema/staff-schedule'
import { baseStyles } from '../../parts/base-styles.ts'
import { textField } from '../../parts/text-field.ts'
import { dialogStyles } from './dialog-styles.ts'
import { EntryDialog } from './entry-dialog.ts'
import type { PlannerCommand } from './planner-desk.ts'
import { plannerTexts } from './planner-texts.ts'

const say = plannerTexts.group

/** Screens that staff mean together. */
@customElement('lotse-console-group-dialog')
export class GroupDialog extends EntryDialog<ScreenGroup> {
  static override styles = [baseStyles, dialogStyles]

  @property({ attribute: false }) declare schedule: StaffSchedule

  protected readonly say = say
  protected readonly hint = say.hint

  protected get entries() {
    return this.schedule.groups
  }

  protected newEntry(id: string): ScreenGroup {
    return { id, name: '', screenIds: [] }
  }

  protected problemOf({ name, screenIds }: ScreenGroup): string | undefined {
    if (name.trim() === '') return say.needName
    return screenIds.length === 0 ? say.needScreens : undefined
  }

  protected saveCommand(draft: ScreenGroup, before: ScreenGroup | undefined): PlannerCommand {
    return (commands) => commands.saveGroup({ ...draft, name: draft.name.trim() }, before)
  }

  protected removeCommand(group: ScreenGroup): PlannerCommand {
    return (commands) => commands.removeGroup(group)
  }

  protected fields(draft: ScreenGroup) {
    return html`${textField({
        name: 'name',
        label: say.name,
        hint: say.nameHint,
        value: draft.name,
        lengthMax: 60,
        onInput: (name) => this.change({ name }),
      })}
      <fieldset>
        <legend>${say.screens}</legend>
        <div class="ticks">
          ${this.schedule.screens.map(
            ({ id, name }) =>
              html`<label class="tick">
                <input
                  type="checkbox"
                  .checked=${draft.screenIds.includes(id)}
                  @change=${() => this.#toggle(draft, id)}
                />${name}
              </label>`,
          )}
        </div>
      </fieldset>`
  }

  #toggle({ screenIds }: ScreenGroup, screenId: string): void {
    const has = screenIds.includes(screenId)
    this.change({ screenIds: has ? screenIds.filter((id) => id !== screenId) : [...screenIds, screenId] })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-group-dialog': GroupDialog
  }
}
