import Type, { type Static } from 'typebox'
import { LocalDate } from './local-time.ts'
import { Id } from './primitives.ts'

/** Id of the calendar that needs no entry: the public holidays of North Rhine-Westphalia, computed (Feiertagsgesetz NW). */
export const PUBLIC_HOLIDAYS_NW = 'feiertage-nw'

/** Named days of a site: closures, school holidays. Rules use them as exceptions or as triggers. */
export const Calendar = Type.Object({
  id: Id,
  name: Type.String({ minLength: 1, maxLength: 80 }),
  days: Type.Array(
    Type.Object({
      from: LocalDate,
      /** Inclusive. */
      until: LocalDate,
      name: Type.Optional(Type.String({ maxLength: 80 })),
    }),
    { maxItems: 1_000 },
  ),
})
export type Calendar = Static<typeof Calendar>
