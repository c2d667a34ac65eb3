import type { Zone } from '#schema/layout'
import type { PlayingState, ShownCall } from '#schema/local-api'
import { html, type TemplateResult } from 'lit'
import { styled } from '../design/styled.ts'
import type { SlideContext } from '../slides/slide-element.ts'
import './lotse-calls-zone.ts'
import './lotse-council-zone.ts'
import './lotse-header-zone.ts'
import './lotse-notice-line.ts'
import '../slides/lotse-slide-stage.ts'

/** Everything that the zones of one picture share. */
export interface ZoneScene {
  readonly playing: PlayingState
  readonly calls: readonly ShownCall[]
  readonly now: number
  readonly context: SlideContext
  readonly serverSeenAt: number | undefined
  readonly callsCompleteUntil: number | undefined
  /** The zone that carries date and time. */
  readonly clockZoneId: string | undefined
}

/** One zone of the layout, placed by its fractions of the screen. */
export function drawZone(zone: Zone, scene: ZoneScene): TemplateResult {
  const { playing, now, context } = scene
  const at = styled(placed(zone))
  const withClock = zone.id === scene.clockZoneId
  switch (zone.kind) {
    case 'header':
      return html`<lotse-header-zone
        ${at}
        .place=${playing.screen.name}
        .timeZone=${playing.timeZone}
        .now=${now}
        .withClock=${withClock}
        .serverSeenAt=${scene.serverSeenAt}
      ></lotse-header-zone>`
    case 'slides':
      return html`<lotse-slide-stage
        ${at}
        .zoneId=${zone.id}
        .playlist=${playing.zones.find((plan) => plan.zoneId === zone.id)?.playlist}
        .playing=${playing}
        .context=${context}
      ></lotse-slide-stage>`
    case 'calls':
      return html`<lotse-calls-zone
        ${at}
        .calls=${scene.calls}
        .timeZone=${playing.timeZone}
        .now=${now}
        .withClock=${withClock}
        .completeUntil=${scene.callsCompleteUntil}
      ></lotse-calls-zone>`
    case 'council':
      return html`<lotse-council-zone
        ${at}
        .facts=${playing.facts}
        .factKey=${zone.factKey ?? ''}
        .timeZone=${playing.timeZone}
        .now=${now}
      ></lotse-council-zone>`
    case 'notice-line':
      return html`<lotse-notice-line ${at} .text=${zone.text ?? ''}></lotse-notice-line>`
  }
}

function placed({ area }: Zone): Record<string, string> {
  const percent = (fraction: number): string => `${(fraction * 100).toFixed(4)}%`
  return {
    left: percent(area.x),
    top: percent(area.y),
    width: percent(area.width),
    height: percent(area.height),
  }
}
