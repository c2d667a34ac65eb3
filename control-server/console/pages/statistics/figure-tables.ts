import { html, nothing } from 'lit'
import type { Mean, VisitSummary } from '#player/tickets/visit-summary'
import { summarise, summariseBy } from '#player/tickets/visit-summary'
import type { Statistics, VisitFigures } from '#schema/visit-figures'
import { statisticsTexts as texts } from './statistics-texts.ts'
import { fewText, minutesText, secondsText } from './visit-words.ts'

/** The whole of it, in a few large words. */
export function keyFigures({ cancelled, noShows, served, service, wait, way }: VisitSummary) {
  const counts = [
    [texts.facts.served, served],
    [texts.facts.noShows, noShows],
    ...(cancelled > 0 ? ([[texts.facts.cancelled, cancelled]] as const) : []),
  ] as const
  return html`<dl class="facts">
    ${meanFact(texts.facts.wait, wait, minutesText)}
    ${fact(texts.facts.longest, wait ? minutesText(wait.longestMs) : texts.unknown)}
    ${meanFact(texts.facts.way, way, secondsText)} ${meanFact(texts.facts.service, service, minutesText)}
    ${counts.map(([name, count]) => fact(name, count))}
  </dl>`
}

function fact(name: string, value: unknown, few = '') {
  return html`<div>
    <dt>${name}</dt>
    <dd class="num">${value}</dd>
    ${few === '' ? nothing : html`<dd class="few">${few}</dd>`}
  </div>`
}

function meanFact(name: string, value: Mean | undefined, textOf: (durationMs: number) => string) {
  return value ? fact(name, textOf(value.meanMs), fewText(value)) : fact(name, texts.unknown)
}

export function queueTable({ figures, queues }: Statistics) {
  const byQueue = summariseBy(figures, ({ queueId }) => queueId)
  const gone = [...byQueue.keys()].filter((id) => !queues.some((queue) => queue.id === id))
  const rows = [
    ...queues.map(({ id, name }) => ({ name, summary: byQueue.get(id) ?? summarise([]) })),
    ...gone.map((id) => ({ name: `${id} (${texts.queues.gone})`, summary: byQueue.get(id) ?? summarise([]) })),
  ]
  const names = texts.queues
  return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="by-queue">
    <table aria-labelledby="by-queue">
      <thead>
        <tr>
          <th scope="col">${names.queue}</th>
          ${[names.arrivals, names.wait, names.longest, names.way, names.service, names.served, names.noShows].map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(({ name, summary }) => queueRow(name, summary))}
      </tbody>
      ${
        rows.length > 1
          ? html`<tfoot>
              ${queueRow(names.all, summarise(figures))}
            </tfoot>`
          : nothing
      }
    </table>
  </div>`
}

function queueRow(name: string, { arrivals, noShows, served, service, wait, way }: VisitSummary) {
  return html`<tr>
    <th scope="row">${name}</th>
    <td class="num">${arrivals}</td>
    <td class="num">${mean(wait, minutesText)}</td>
    <td class="num">${wait ? minutesText(wait.longestMs) : texts.unknown}</td>
    <td class="num">${mean(way, secondsText)}</td>
    <td class="num">${mean(service, minutesText)}</td>
    <td class="num">${served}</td>
    <td class="num">${noShows}</td>
  </tr>`
}

/** Who comes belongs to no counter: what a counter did begins with a call. */
export function counterTable({ counters, figures }: Statistics) {
  const atCounters = figures.filter(({ counterId }) => counterId !== '')
  if (atCounters.length === 0) return html`<p class="quiet">${texts.counters.none}</p>`
  const byCounter = summariseBy(atCounters, ({ counterId }) => counterId)
  const rows = [...byCounter].map(([id, summary]) => ({ id, summary, ...placeOf(id, counters) }))
  return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="by-counter">
    <table aria-labelledby="by-counter">
      <thead>
        <tr>
          <th scope="col">${texts.counters.counter}</th>
          ${[texts.queues.served, texts.queues.service, texts.queues.way, texts.queues.noShows].map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows
          .toSorted((a, b) => a.position - b.position)
          .map(
            ({ label, summary: { noShows, served, service, way } }) =>
              html`<tr>
                <th scope="row">${label}</th>
                <td class="num">${served}</td>
                <td class="num">${mean(service, minutesText)}</td>
                <td class="num">${mean(way, secondsText)}</td>
                <td class="num">${noShows}</td>
              </tr>`,
          )}
      </tbody>
    </table>
  </div>`
}

function placeOf(id: VisitFigures['counterId'], counters: Statistics['counters']) {
  const position = counters.findIndex((counter) => counter.id === id)
  const label = counters[position]?.label
  return label === undefined
    ? { label: `${id} (${texts.counters.gone})`, position: counters.length }
    : { label, position }
}

/** A mean, and of how few visits where it is so few. */
function mean(value: Mean | undefined, textOf: (durationMs: number) => string) {
  if (!value) return texts.unknown
  const few = fewText(value)
  return html`${textOf(value.meanMs)}${few === '' ? nothing : html` <small>${few}</small>`}`
}
