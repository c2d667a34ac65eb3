import Type, { type Static } from 'typebox'
import { Calendar } from './calendar.ts'
import { Layout } from './layout.ts'
import { Playlist } from './playlist.ts'
import { Id } from './primitives.ts'
import { Rule } from './rule.ts'
import { Screen, ScreenGroup } from './screen.ts'
import { Slide } from './slide.ts'

/* What the planner of the console sends and gets; the routes stand in `staff-api.ts`. */

/** A rule without its id, which the server draws. */
export const RuleDraft = Type.Omit(Rule, ['id'])
export type RuleDraft = Static<typeof RuleDraft>

/** Something about a rule that staff should know before or when they save it. An `error` keeps it from being saved. */
export const RuleRemark = Type.Object({
  ruleId: Id,
  severity: Type.Union([Type.Literal('error'), Type.Literal('warning')]),
  code: Type.Union([
    Type.Literal('unknown-time-zone'),
    Type.Literal('unknown-zone'),
    Type.Literal('unknown-playlist'),
    Type.Literal('unknown-slide'),
    Type.Literal('unknown-layout'),
    Type.Literal('unknown-group'),
    Type.Literal('unknown-calendar'),
    Type.Literal('bad-tags'),
    Type.Literal('bad-recurrence'),
    Type.Literal('bad-dates'),
    Type.Literal('no-screen'),
    Type.Literal('empty-playlist'),
    Type.Literal('never-active'),
    Type.Literal('always-hidden'),
    Type.Literal('contradicts'),
    Type.Literal('overlaps'),
    Type.Literal('too-much-share'),
  ]),
  /** German: what it is, what it means, what to do. */
  text: Type.String(),
  /** The other rule of a contradiction or overlap, or the only one that always hides it. */
  otherRuleId: Type.Optional(Id),
})
export type RuleRemark = Static<typeof RuleRemark>

export const SavedRule = Type.Object({ rule: Rule, remarks: Type.Array(RuleRemark) })
export type SavedRule = Static<typeof SavedRule>

export const StaffSchedule = Type.Object({
  timeZone: Type.String(),
  screens: Type.Array(Screen),
  rules: Type.Array(Rule),
  playlists: Type.Array(Playlist),
  slides: Type.Array(Slide),
  layouts: Type.Array(Layout),
  groups: Type.Array(ScreenGroup),
  calendars: Type.Array(Calendar),
  remarks: Type.Array(RuleRemark),
})
export type StaffSchedule = Static<typeof StaffSchedule>
