import { html, nothing } from 'lit'
import { type Profile, PROFILES, STOPS_MAX } from '#schema/route-link'
import { targetTitle } from './directory-text.ts'
import { icon, type IconName } from './icons.ts'
import { panelButton } from './route-parts.ts'
import { t } from './text.ts'
import { change, type Target } from './visit.ts'
import type { OtherWay } from './way.ts'

export interface Adjusting {
  readonly profile: Profile
  readonly targets: readonly Target[]
  /** All ways to a single place, the best first. */
  readonly ways: readonly OtherWay[]
  /** Index of the one that is shown. */
  readonly choice: number
  readonly choose: (profile: Profile) => void
  readonly take: (choice: number) => void
  readonly close: () => void
}

const PROFILE_ICONS: Readonly<Record<Profile, IconName>> = {
  quick: 'quick',
  'step-free': 'wheelchair',
  blind: 'blind',
  stroller: 'stroller',
}

/** How one is under way, where else one wants to go, and other ways there. */
export function adjustPanel({ profile, targets, ways, choice, choose, take, close }: Adjusting) {
  return html`<div class="panel">
    <div class="choices" role="group" aria-label=${t('route.profiles')}>
      ${PROFILES.map(
        (one) =>
          html`<button class="choice" aria-pressed=${one === profile} @click=${() => choose(one)}>
            ${icon(PROFILE_ICONS[one])}<span>${t(`route.profile.${one}`)}</span>
          </button>`,
      )}
    </div>
    ${ways.length > 1 ? html`<div class="choices" role="group" aria-label=${t('route.others')}>${ways.map((way, index) => wayButton(way, index === choice, () => take(index)))}</div>` : nothing}
    ${targets.length > 1 ? stopButtons(targets) : nothing}
    <div class="choices">
      ${targets.length < STOPS_MAX ? panelButton('plus', t('route.stop.add'), () => addTo(targets)) : nothing}
      ${panelButton('back', t('route.adjust.done'), close)}
    </div>
  </div>`
}

function wayButton({ by, minutes, metres }: OtherWay, isShown: boolean, go: () => void) {
  const cost = t('route.other', { minutes, metres })
  const name =
    by.length === 0 ? cost : `${t('route.other.by', { name: by.join(t('list.comma')) })}${t('list.comma')}${cost}`
  return html`<button class="choice" aria-pressed=${isShown} @click=${go}>${icon('way')}<span>${name}</span></button>`
}

function stopButtons(targets: readonly Target[]) {
  const leaveOut = (index: number): void =>
    change({ view: { name: 'route', targets: targets.filter((_, other) => other !== index) } })
  return html`<div class="choices" role="group" aria-label=${t('route.stops')}>
    ${targets.map(
      (target, index) =>
        html`<button class="choice" @click=${() => leaveOut(index)}>
          ${icon('close')}<span>${t('route.stop.remove', { name: targetTitle(target).text })}</span>
        </button>`,
    )}
  </div>`
}

function addTo(targets: readonly Target[]): void {
  change({ view: { name: 'search' }, query: '', adding: targets })
}
