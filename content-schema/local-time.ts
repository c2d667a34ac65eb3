import Type from 'typebox'

/** IANA time zone. Whether this machine knows it is asked with `isTimeZone` of `player/time.ts`. */
export const TimeZone = Type.String({ minLength: 1, maxLength: 64 })
/** Local time of day, `HH:MM`; `24:00` is the end of the day. */
export const TimeOfDay = Type.String({ pattern: '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$' })
/** Local date, `YYYY-MM-DD`. */
export const LocalDate = Type.String({ pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' })
