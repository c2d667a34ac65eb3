import Type, { type Static } from 'typebox'
import { Branding } from './branding.ts'
import { BuildingPlan } from './building.ts'
import { Calendar } from './calendar.ts'
import { Directory } from './directory.ts'
import { Layout } from './layout.ts'
import { Id } from './primitives.ts'
import { WaitingArea } from './release.ts'
import { Rule } from './rule.ts'
import { Screen, ScreenGroup } from './screen.ts'
import { Queue } from './ticket.ts'
import { SpeechLanguages } from './speech.ts'

/** Where news or council data come from. */
export const SourceConfig = Type.Object({
  id: Id,
  kind: Type.Union([Type.Literal('feed'), Type.Literal('council')]),
  /** As visitors know it: "bochum.de". */
  name: Type.String({ minLength: 1, maxLength: 60 }),
  /** `https://…`, `http://…` or, for feeds, a file path. Council: the OParl system object. */
  address: Type.String({ minLength: 1, maxLength: 1_000 }),
  /** Key of the live fact that it feeds. */
  factKey: Id,
  checkEveryMs: Type.Integer({ minimum: 1_000, maximum: 86_400_000 }),
  /** Screens mark content older than this, counted from the last successful check. */
  staleAfterMs: Type.Integer({ minimum: 1_000 }),
  /** Screens remove it. */
  expireAfterMs: Type.Integer({ minimum: 1_000 }),
  /** Private and loopback addresses are refused without this (server-side request forgery). */
  allowPrivateHosts: Type.Boolean(),
  /** Feeds: show pictures, under this recorded licence. Absent: no pictures. */
  imageLicence: Type.Optional(Type.String({ minLength: 1, maxLength: 120 })),
  /** Council: page with the livestream for people, and its HLS playlist for the check. */
  streamPageUrl: Type.Optional(Type.String({ pattern: '^https?://' })),
  streamPlaylistUrl: Type.Optional(Type.String({ pattern: '^https?://' })),
  /** Council: only sessions of these bodies are streamed, compared with the organisation's name. */
  streamedBodies: Type.Optional(Type.Array(Type.String())),
})
export type SourceConfig = Static<typeof SourceConfig>

/**
 * A whole site in one document: what a new server is filled with on its first run. Media lie beside it in `media/`,
 * and slides refer to them by file name in `imageSha256` or `videoSha256` as `file:NAME`; the server takes each
 * file in like an upload and puts its hash in that place.
 */
export const SiteSeed = Type.Object({
  format: Type.Literal('lotse-seed-1'),
  siteId: Id,
  siteName: Type.String({ minLength: 1, maxLength: 80 }),
  timeZone: Type.String({ minLength: 1, maxLength: 64 }),
  building: BuildingPlan,
  directory: Directory,
  screens: Type.Array(Screen),
  layouts: Type.Array(Layout),
  /** Checked as slides after the media are in. */
  slides: Type.Array(Type.Object({ id: Id, kind: Type.String() })),
  playlists: Type.Array(Type.Object({ id: Id, name: Type.String(), slideIds: Type.Array(Id) })),
  rules: Type.Array(Rule),
  groups: Type.Optional(Type.Array(ScreenGroup)),
  calendars: Type.Optional(Type.Array(Calendar)),
  /** `logo`: `file:NAME`, as in slides. */
  branding: Type.Optional(Type.Object({ accent: Branding.properties.accent, logo: Type.Optional(Type.String()) })),
  waitingAreas: Type.Array(WaitingArea),
  queues: Type.Array(Queue),
  /** In which calls are spoken, in this order. German alone when absent. */
  speechLanguages: Type.Optional(SpeechLanguages),
  /** How many tickets wait in each queue at the start, so that a demonstration has someone to call. */
  demoTicketCounts: Type.Record(Id, Type.Integer({ minimum: 0, maximum: 200 })),
  sources: Type.Array(SourceConfig),
})
export type SiteSeed = Static<typeof SiteSeed>
