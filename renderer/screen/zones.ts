import type { Zone } from '#schema/layout'
import type { ShownCall } from '#schema/local-api'
import { html, type TemplateResult } from 'lit'
import { styled } from '../design/styled.ts'
import type { Playing } from '../link/screen-store.ts'
import type { SlideContext } from '../slides/slide-element.ts'
import './lotse-calls-zone.ts'
import './lotse-council-zone.ts'
import './lotse-header-zone.ts'
import './lotse-notice-line.ts'
import '../slides/lotse-slide-stage.ts'

/** Everything that the zones of one picture share. */
export interface ZoneScene {
  readonly playing: Playing
  readonly calls: readonly ShownCall[]
  readonly now: number
  readonly context: SlideContext
  readonly serverSeenAt: number | undefined
  readonly callsCompleteUntil: number | undefined
  /** The zone that carries date and time. */
  readonly clockZoneId: string | undefined
}

/** Date and time stand at the top right: in the panel of calls where that reaches up there, else in the header. */
export function clockZone(zones: readonly Zone[]): Zone | undefined {
  const calls = zones.find((zone) => zone.kind === 'calls' && zone.area.y === 0)
  return calls ?? zones.find((zone) => zone.kind === 'header')
}

/** One zone of the layout, placed by its fractions of the screen. */
export function drawZone(zone: Zone, scene: ZoneScene): TemplateResult {
  const { playing, now, context } = scene
  const { timeZone, screen, branding } = playing.plan
  const { logoSha256 } = branding
  const at = styled(placed(zone))
  const withClock = zone.id === scene.clockZoneId
  switch (zone.kind) {
    case 'header':
      return html`<lotse-header-zone
        ${at}
        .place=${screen.name}
        .logo=${logoSha256 === undefined ? undefined : context.asset(logoSha256)}
        .timeZone=${timeZone}
        .now=${now}
        .withClock=${withClock}
        .serverSeenAt=${scene.serverSeenAt}
      ></lotse-header-zone>`
    case 'slides':
      return html`<lotse-slide-stage
        ${at}
        .zoneId=${zone.id}
        .playing=${playing}
        .context=${context}
      ></lotse-slide-stage>`
    case 'calls':
      return html`<lotse-calls-zone
        ${at}
        .calls=${scene.calls}
        .timeZone=${timeZone}
        .now=${now}
        .withClock=${withClock}
        .completeUntil=${scene.callsCompleteUntil}
      ></lotse-calls-zone>`
    case 'council':
      return html`<lotse-council-zone
        ${at}
        .facts=${playing.state.facts}
        .factKey=${zone.factKey ?? ''}
        .timeZone=${timeZone}
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
