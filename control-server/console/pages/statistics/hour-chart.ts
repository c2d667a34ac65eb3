import { html, nothing } from 'lit'
import { type Mean, MEAN_OF_MIN } from '#player/tickets/visit-summary'
import type { HourSummary } from './hours.ts'
import { statisticsTexts } from './statistics-texts.ts'
import { fewText, minutesText } from './visit-words.ts'

const texts = statisticsTexts.hours
const MINUTE_MS = 60_000

interface Bar {
  /** Decides the height. */
  readonly value: number
  readonly label: string
  /** Of so few visits that it is drawn as an outline. */
  readonly few: boolean
}

/**
 * Two calm rows of bars over one axis: how many came, how long they waited. It is for the eye only; the same stands in
 * the table below it, which anybody can open. `nowHour` is the hour that is still running.
 */
export function hourChart(hours: readonly HourSummary[], nowHour: number | undefined) {
  const arrivals = hours.map(({ summary }) => arrivalBar(summary.arrivals))
  const waits = hours.map(({ summary }) => waitBar(summary.wait))
  return html`
    <div class="chart" aria-hidden="true">
      ${lane(texts.arrivals, arrivals)} ${lane(texts.wait, waits, waits.some(({ few }) => few) ? texts.fewKey : '')}
      <ol class="axis">
        ${hours.map(({ hour }) => html`<li class=${hour === nowHour ? 'now' : ''}><b>${hour}</b></li>`)}
      </ol>
    </div>
    <details>
      <summary>${texts.table}</summary>
      <div class="scroll" tabindex="0" role="region" aria-label=${texts.region}>${hourTable(hours, nowHour)}</div>
    </details>
  `
}

function arrivalBar(count: number): Bar {
  return { value: count, label: count === 0 ? '' : String(count), few: false }
}

function waitBar(wait: Mean | undefined): Bar {
  if (!wait) return { value: 0, label: '', few: false }
  const minutes = Math.round(wait.meanMs / MINUTE_MS)
  const label = minutes === 0 ? statisticsTexts.underOne : String(minutes)
  return { value: wait.meanMs, label, few: wait.of < MEAN_OF_MIN }
}

function lane(name: string, bars: readonly Bar[], key = '') {
  const most = Math.max(1, ...bars.map(({ value }) => value))
  return html`<p class="lane-name">${name}${key === '' ? nothing : html`<span class="note">${key}</span>`}</p>
    <ol class="bars">
      ${bars.map(
        ({ few, label, value }) =>
          html`<li>
            <span>${label}</span><i class=${few ? 'few' : ''} .style=${`height:${(value / most) * 100}%`}></i>
          </li>`,
      )}
    </ol>`
}

function hourTable(hours: readonly HourSummary[], nowHour: number | undefined) {
  const columns = statisticsTexts.queues
  return html`<table>
    <caption class="visually-hidden">
      ${texts.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${texts.hour}</th>
        ${[columns.arrivals, columns.wait, columns.longest, columns.served, columns.noShows].map((name) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${hours.map(
        ({ hour, summary: { arrivals, noShows, served, wait } }) =>
          html`<tr>
            <th scope="row">${texts.span(hour)}${hour === nowHour ? html` <small>${texts.now}</small>` : nothing}</th>
            <td class="num">${arrivals}</td>
            <td class="num">
              ${wait ? minutesText(wait.meanMs) : statisticsTexts.unknown}
              ${wait && fewText(wait) !== '' ? html`<small>${fewText(wait)}</small>` : nothing}
            </td>
            <td class="num">${wait ? minutesText(wait.longestMs) : statisticsTexts.unknown}</td>
            <td class="num">${served}</td>
            <td class="num">${noShows}</td>
          </tr>`,
      )}
    </tbody>
  </table>`
}
