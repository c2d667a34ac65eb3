import Type, { type Static } from 'typebox'
import { AssetRef } from './asset.ts'
import { FactTimes } from './live-fact.ts'
import { Id, Sha256, UtcMs } from './primitives.ts'
import { PdfPage, Slide, SlideDraft } from './slide.ts'

/*
 * HTTP between staff console and control server, under `/api/v1`, session cookie `lotse_session` (HttpOnly,
 * SameSite=Strict). Changing requests need the header `x-lotse-console: 1`, which a foreign page can not send.
 *
 *   POST   /session                 SignIn → SessionInfo          GET /session → SessionInfo       DELETE /session → 204
 *   GET    /events                  SSE: event `changed`, data ChangedEvent
 *   GET    /assets                  → StaffAsset[]                POST /assets  multipart, one file → StaffAsset
 *   GET    /assets/:sha256          → bytes
 *   POST   /documents               multipart, one PDF → StaffDocument: a picture and the words of each page
 *   GET    /playlists               → StaffPlaylist[]
 *   POST   /playlists/:id/slides    NewSlide → StaffPlaylist      adds and publishes; `showNow` puts it in front
 *   PUT    /playlists/:id/slides    { slideIds } → StaffPlaylist  order and removal, publishes
 *   PATCH  /slides/:id              SlideEdit → Slide             publishes
 *   POST   /releases                → PublishReport               compiles, signs, publishes for every player
 *   GET    /schedule                → StaffSchedule               everything that rules are made of
 *   POST   /rules                   RuleDraft → SavedRule         publishes; refused with RULE_INVALID and remarks
 *   PUT    /rules/:id               RuleDraft → SavedRule         DELETE /rules/:id → 204
 *   PUT    /calendars/:id           Calendar → Calendar           DELETE /calendars/:id → 204
 *   PUT    /groups/:id              ScreenGroup → ScreenGroup     DELETE /groups/:id → 204
 *   PUT    /screens/:id/tags        { tags } → StaffScreen
 *   PUT    /screens/:id/sound       { sound? } → StaffScreen      nothing: silent
 *   GET    /screens/:id/plan        → ScreenPlan                  as it would be published now, for the preview
 *   GET    /branding                → Branding                    PUT /branding Branding → Branding
 *   PUT    /screens/:id/place       ScreenPlaceEdit → StaffScreen  where it hangs, publishes; CONFLICT
 *   GET    /building                → StaffBuilding               what is closed, who did it, how far it has come
 *   POST   /closures                ClosureDraft → StaffBuilding  on every screen at once; CONFLICT
 *   PUT    /closures/:id            ClosureEdit → StaffBuilding   CONFLICT when somebody else was faster
 *   POST   /closures/:id/end        ChangeRequest → StaffBuilding
 *   POST   /building/changes/:id/undo  ChangeRequest → 204   CONFLICT when something came after it
 *   GET    /directory               → StaffDirectory
 *   PUT    /directory/entries/:id   DirectoryEdit → StaffDirectory  publishes; CONFLICT likewise
 *   PUT    /directory/frequent      FrequentEdit → StaffDirectory
 *   GET    /missed-queries          → MissedQueryReport           what visitors looked for in vain
 *   GET    /plays?from=&until=      → PlayReport                  local dates, inclusive; `.csv` for a table
 *   GET    /players                 → StaffPlayer[]               DELETE /players/:id → 204
 *   GET    /players/:id/release     → canonical JSON of the newest release, for `lotse schedule`
 *   PUT    /players/:id/download-limit   { bytesPerSecMax? } → StaffPlayer
 *   GET    /screens                 → StaffScreen[]
 *   POST   /screens/:id/screenshots → ScreenshotRequest           asks the player for a picture of the glass
 *   GET    /screens/:id/screenshot  → JPEG bytes of the last one, 404 while there is none
 *   POST   /screens/:id/reload      → 204
 *   GET    /incidents               → StaffIncident[]             open ones first, then those of the last 30 days
 *   POST   /pairings/approve        ApprovePairing → StaffPlayer
 *   GET    /areas                   → StaffArea[]
 *   PUT    /queues/:id              QueueEdit → StaffArea         numbers, service time, rules for who does not come;
 *                                                                 CONFLICT when somebody else was faster
 *   PUT    /counters/:id            CounterEdit → StaffArea       which queues it serves; CONFLICT likewise
 *   GET    /areas/:areaId/desk?counter=ID → Desk                  everything a counter shows
 *   POST   /areas/:areaId/tickets   IssueTicket → Ticket          `Idempotency-Key` header
 *   POST   /appointments            BookAppointment → Appointment   `Idempotency-Key` header, see `service-api.ts`
 *   POST   /check-ins               CheckIn → Ticket
 *   GET    /statistics?from=&until=&area= → Statistics            local dates, inclusive; `.csv` for a table
 *   PUT    /counters/:id/seat       TakeSeat → Desk               the page that worked there before can not go on
 *   POST   /counters/:id/commands   CounterCommand → Desk         see `counter-command.ts`; QUEUE_EMPTY, COUNTER_FREE,
 *                                                                 CONFLICT, SEAT_TAKEN
 *   GET    /buttons                 → StaffButtonDevice[]         devices with buttons, and what each button does
 *   PUT    /buttons/:playerId/:deviceKey/:control  ButtonAssignment → StaffButtonDevice   DELETE … → 204
 *   POST   /buttons/:playerId/:deviceKey/:control/test → StaffButtonDevice  presses are only shown for a minute
 *   PUT    /button-devices/:playerId/:deviceKey  { adopted } → StaffButtonDevice          DELETE … → 204
 *   GET    /speech                  → StaffSpeech                 what calls are spoken with, see `staff-speech.ts`
 *   PUT    /speech/languages        { languages } → StaffSpeech   POST /speech/checks → StaffSpeech   looks again
 *   GET    /speech/sample           → WAV bytes                   one whole announcement
 *   GET    /sources                 → StaffSource[]               POST /sources/:id/check → StaffSource
 */

export const SignIn = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 80 }),
  password: Type.String({ minLength: 1, maxLength: 200 }),
})
/** `timeZone`: of the site; consoles show its time wherever they are opened. */
export const SessionInfo = Type.Object({
  name: Type.String(),
  siteName: Type.String(),
  timeZone: Type.String(),
  expiresAt: UtcMs,
})
export type SessionInfo = Static<typeof SessionInfo>

/** What a console should fetch again. */
export const ChangedEvent = Type.Object({
  what: Type.Union([
    Type.Literal('players'),
    Type.Literal('content'),
    Type.Literal('schedule'),
    Type.Literal('incidents'),
    Type.Literal('sources'),
    Type.Literal('buttons'),
    Type.Literal('building'),
    Type.Literal('directory'),
    Type.Literal('speech'),
    Type.Object({ areaId: Id }),
  ]),
})
export type ChangedEvent = Static<typeof ChangedEvent>

export const StaffAsset = Type.Object({
  ...AssetRef.properties,
  fileName: Type.String(),
  uploadedAt: UtcMs,
  widthPx: Type.Optional(Type.Integer()),
  heightPx: Type.Optional(Type.Integer()),
  /** Videos. */
  durationMs: Type.Optional(Type.Integer()),
})
export type StaffAsset = Static<typeof StaffAsset>

export const StaffPlaylist = Type.Object({
  id: Id,
  name: Type.String(),
  slides: Type.Array(Slide),
  /** Names of the screens that show it by some rule. */
  screenNames: Type.Array(Type.String()),
})
export type StaffPlaylist = Static<typeof StaffPlaylist>

/** A PDF, read. Its pages are pictures of the asset store. */
export const StaffDocument = Type.Object({ fileName: Type.String(), pages: Type.Array(PdfPage) })
export type StaffDocument = Static<typeof StaffDocument>

export const NewSlide = Type.Object({
  slide: SlideDraft,
  /** First in the list, and the list starts over at the moment of publishing. */
  showNow: Type.Boolean(),
})
export type NewSlide = Static<typeof NewSlide>

export const SlideOrder = Type.Object({ slideIds: Type.Array(Id, { maxItems: 500, uniqueItems: true }) })

/** The whole slide anew; its kind stays. */
export const SlideEdit = Type.Object({ slide: SlideDraft })
export type SlideEdit = Static<typeof SlideEdit>

export const PublishReport = Type.Object({
  releases: Type.Array(
    Type.Object({
      playerId: Id,
      gen: Type.Integer(),
      releaseId: Sha256,
      sizeBytes: Type.Integer(),
      changed: Type.Boolean(),
    }),
  ),
})
export type PublishReport = Static<typeof PublishReport>

export const StaffSource = Type.Object({
  id: Id,
  /** Live fact that it fills, as news and council slides name it. */
  factKey: Id,
  name: Type.String(),
  kind: Type.Union([Type.Literal('feed'), Type.Literal('council')]),
  address: Type.String(),
  times: Type.Optional(FactTimes),
  itemCount: Type.Optional(Type.Integer()),
  /** In plain German, when the last check failed. */
  problem: Type.Optional(Type.String()),
  /** Smaller flaws of the last good reading, in German. */
  remarks: Type.Array(Type.String(), { maxItems: 100 }),
  nextCheckAt: Type.Optional(UtcMs),
})
export type StaffSource = Static<typeof StaffSource>
