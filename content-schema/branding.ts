import Type, { type Static } from 'typebox'
import { Sha256 } from './primitives.ts'

/** The city's face on its screens. Warning, call and state colours are not for sale: they stay as they are. */
export const Branding = Type.Object({
  /** Accent as `#rrggbb`, at least 7:1 against white; the server refuses weaker ones. Absent: the accent of Lotse. */
  accent: Type.Optional(Type.String({ pattern: '^#[0-9a-f]{6}$' })),
  /** Mark in headers, a picture of the asset store. Absent: the name alone. */
  logoSha256: Type.Optional(Sha256),
})
export type Branding = Static<typeof Branding>
