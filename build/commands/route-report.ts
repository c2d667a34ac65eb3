import type { Access, BuildingPlan } from '#schema/building'
import type { Language } from '#schema/language'
import type { RouteStep } from '#player/wayfinding/directions'
import type { Route, RouteNote } from '#player/wayfinding/route'
import type { Tour, TourFailure } from '#player/wayfinding/tour'

/** The words of a tour. */
export interface ToldWords {
  readonly steps: readonly RouteStep[]
  readonly warnings: readonly (RouteNote & { readonly text: string })[]
}

/** What `lotse route --json` prints of a way. Lengths in metres of the plan, times in seconds. */
export function tourReport(
  plan: BuildingPlan,
  tour: Tour,
  stopIds: readonly (readonly string[])[],
  { steps, warnings }: ToldWords,
): object {
  return {
    metres: rounded(tour.lengthM),
    seconds: rounded(tour.durationMs / 1_000),
    stepFree: worst(tour.routes),
    steps: steps.map(({ title, detail, ...step }) => ({
      text: detail === undefined ? title : `${title}. ${detail}`,
      title,
      ...(detail !== undefined && { detail }),
      ...step,
    })),
    geometry: tour.routes.flatMap(({ legs }) =>
      legs.map(({ levelId, points, via }) => ({
        levelId,
        ordinal: plan.levels.find(({ id }) => id === levelId)?.ordinal ?? 0,
        points,
        ...(via && { connectorId: via.connectorId, toLevelId: via.toLevelId }),
      })),
    ),
    warnings,
    stops: tour.routes.map((route, place) => ({
      asked: (tour.order[place] ?? 0) + 1,
      ids: stopIds[tour.order[place] ?? 0] ?? [],
      unitId: route.targetUnitId,
      metres: rounded(route.lengthM),
      seconds: rounded(route.durationMs / 1_000),
    })),
  }
}

/** The same where there is no way. `stop`: the one that can not be reached, counted from 1. */
export function failureReport(
  { stop, failure }: TourFailure,
  stopIds: readonly (readonly string[])[],
  sentences: readonly string[],
): object {
  return { error: failure, message: sentences.join(' '), stop: stop + 1, ids: stopIds[stop] ?? [] }
}

/** "120 m, etwa 2 Min., stufenlos" */
export function headline(tour: Tour, language: Language): string {
  const { length, steps } = HEADLINE[language]
  return length(Math.round(tour.lengthM), minutesOf(tour), steps[worst(tour.routes)])
}

/** Rounded up, because arriving early is the better mistake. */
function minutesOf({ durationMs }: Tour): number {
  return Math.max(1, Math.ceil(durationMs / 60_000))
}

interface HeadlineWords {
  readonly length: (metres: number, minutes: number, steps: string) => string
  readonly steps: Readonly<Record<Access, string>>
}

const HEADLINE: Readonly<Record<Language, HeadlineWords>> = {
  de: {
    length: (metres, minutes, steps) => `${metres} m, etwa ${minutes} Min., ${steps}`,
    steps: { yes: 'stufenlos', unknown: 'Stufen nicht geprüft', no: 'mit Stufen' },
  },
  leicht: {
    length: (metres, minutes, steps) => `${metres} Meter, ${minutes} ${minutes === 1 ? 'Minute' : 'Minuten'}, ${steps}`,
    steps: { yes: 'ohne Stufen', unknown: 'vielleicht mit Stufen', no: 'mit Stufen' },
  },
  en: {
    length: (metres, minutes, steps) => `${metres} m, about ${minutes} min, ${steps}`,
    steps: { yes: 'step-free', unknown: 'steps not checked', no: 'with steps' },
  },
  tr: {
    length: (metres, minutes, steps) => `${metres} m, yaklaşık ${minutes} dk., ${steps}`,
    steps: { yes: 'basamaksız', unknown: 'basamaklar kontrol edilmedi', no: 'basamaklı' },
  },
  uk: {
    length: (metres, minutes, steps) => `${metres} м, приблизно ${minutes} хв, ${steps}`,
    steps: { yes: 'без сходинок', unknown: 'наявність сходинок не перевірено', no: 'зі сходинками' },
  },
  ru: {
    length: (metres, minutes, steps) => `${metres} м, примерно ${minutes} мин, ${steps}`,
    steps: { yes: 'без ступенек', unknown: 'наличие ступенек не проверено', no: 'со ступеньками' },
  },
  pl: {
    length: (metres, minutes, steps) => `${metres} m, około ${minutes} min, ${steps}`,
    steps: { yes: 'bez stopni', unknown: 'nie sprawdzono stopni', no: 'ze stopniami' },
  },
  ar: {
    length: (metres, minutes, steps) => `${metres} م، نحو ${minutes} د، ${steps}`,
    steps: { yes: 'من دون درجات', unknown: 'لم يُتحقق من وجود درجات', no: 'مع درجات' },
  },
}

function worst(routes: readonly Route[]): Access {
  return (['no', 'unknown'] as const).find((access) => routes.some(({ stepFree }) => stepFree === access)) ?? 'yes'
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
