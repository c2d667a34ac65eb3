import type { Profile } from '#schema/route-link'

/** Two lines: what is, and what to do. */
export interface Advice {
  readonly title: string
  readonly note: string
}

/** Everything that the page of a route says in one language, besides the steps themselves and what `Texts` has. */
export interface WayTexts {
  readonly title: string
  readonly loading: string
  readonly unreachable: string
  readonly time: string
  readonly length: string
  readonly profiles: string
  /** Short: three of them stand side by side. */
  readonly profile: Readonly<Record<Profile, string>>
  readonly moreProfiles: string
  readonly step: (step: number, count: number) => string
  readonly back: string
  readonly next: string
  readonly allSteps: string
  readonly plan: (level: string) => string
  readonly goodToKnow: string
  readonly changed: string
  /** Added where there is another way: it is told from where the link was made, not from where one is by now. */
  readonly stillFromStele: string
  readonly quickestShown: string
  /** Closed for now. */
  readonly closed: Advice
  readonly noRoute: Advice
  /** The plan of this house does not know the start or the goal. */
  readonly elsewhere: Advice
  readonly noPlan: Advice
  readonly empty: Advice
  readonly garbled: Advice
  readonly newer: Advice
  /** The plan has come twice, and not whole. */
  readonly broken: Advice
  readonly reload: string
  /** The way is shown, and nobody knows whether something has been closed since. */
  readonly stale: string
  readonly old: string
}
