import { html, nothing, type TemplateResult } from 'lit'
import type { DirectoryEntry } from '#schema/directory'
import { entrySummary, worded } from './directory-text.ts'
import { goAgain } from './route-parts.ts'
import { t } from './text.ts'
import type { FoundWay, Way } from './way.ts'

/** In place of a way: why there is none, and who helps. */
export function missingWay(
  way: Exclude<Way, FoundWay>,
  entry: DirectoryEntry | undefined,
  title: unknown,
  hours: TemplateResult | typeof nothing,
) {
  const summary = entry && entrySummary(entry)
  const [why, ...more] = way.kind === 'shut' ? way.lines : [t(way.kind === 'none' ? 'route.none' : 'route.elsewhere')]
  return html`<section class="board missing">
      <h1 tabindex="-1">${title}</h1>
      ${summary ? html`<p class="lead">${worded(summary)}</p>` : nothing}
      <div role="status">
        <p class="why">${why}</p>
        ${more.map((line) => html`<p class="lead">${line}</p>`)}
      </div>
      <p class="lead">${t(way.kind === 'elsewhere' ? 'route.elsewhere.help' : 'route.none.help')}</p>
      ${hours}
    </section>
    <section class="desk alone">${goAgain()}</section>`
}
