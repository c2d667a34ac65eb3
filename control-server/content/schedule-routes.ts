import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { Calendar } from '#schema/calendar'
import { ErrorBody } from '#schema/errors'
import { ScreenPlan } from '#schema/local-api'
import { Id } from '#schema/primitives'
import { Screen, ScreenGroup } from '#schema/screen'
import { RuleDraft, SavedRule, StaffSchedule } from '#schema/staff-schedule'
import { StaffScreen } from '#schema/staff-screens'
import type { Db } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import type { Fleet } from '../fleet/fleet.ts'
import { previewPlan } from './preview.ts'
import type { RuleParts } from './rule-parts.ts'
import type { Rules } from './rules.ts'

export interface ScheduleRouteDeps {
  readonly db: Db
  readonly rules: Rules
  readonly ruleParts: RuleParts
  readonly fleet: Pick<Fleet, 'screens'>
}

const tags = ['schedule']
const security = [{ staff: [] }]
const params = Type.Object({ id: Id })
const noContent = { 204: Type.Null(), '4xx': ErrorBody }
const Tags = Type.Required(Type.Pick(Screen, ['tags']))
const Sound = Type.Pick(Screen, ['sound'])

/** When what shows where; to be registered behind `requireStaff`. */
export const scheduleRoutes: FastifyPluginAsyncTypebox<ScheduleRouteDeps> = async (app, deps) => {
  await app.register(ruleRoutes, deps)
  await app.register(rulePartRoutes, deps)
  await app.register(screenRoutes, deps)
}

const ruleRoutes: FastifyPluginAsyncTypebox<ScheduleRouteDeps> = async (app, { rules }) => {
  app.get(
    '/schedule',
    { schema: { tags, security, summary: 'Everything that rules are made of', response: { 200: StaffSchedule } } },
    () => rules.schedule(),
  )

  const saved = { 200: SavedRule, '4xx': ErrorBody }
  app.post(
    '/rules',
    { schema: { tags, security, summary: 'Add a rule and publish', body: RuleDraft, response: saved } },
    (request) => rules.add(request.body),
  )

  app.put(
    '/rules/:id',
    { schema: { tags, security, summary: 'Change a rule and publish', params, body: RuleDraft, response: saved } },
    (request) => rules.change(request.params.id, request.body),
  )

  app.delete(
    '/rules/:id',
    { schema: { tags, security, summary: 'Delete a rule and publish', params, response: noContent } },
    async (request, reply) => {
      await rules.remove(request.params.id)
      return reply.code(204).send(null)
    },
  )
}

const rulePartRoutes: FastifyPluginAsyncTypebox<ScheduleRouteDeps> = async (app, { ruleParts }) => {
  app.put(
    '/calendars/:id',
    {
      schema: {
        tags,
        security,
        summary: 'Save a calendar and publish',
        params,
        body: Calendar,
        response: { 200: Calendar, '4xx': ErrorBody },
      },
    },
    (request) => ruleParts.saveCalendar(ofAddress(request)),
  )

  app.delete(
    '/calendars/:id',
    { schema: { tags, security, summary: 'Delete a calendar that no rule needs', params, response: noContent } },
    async (request, reply) => {
      await ruleParts.removeCalendar(request.params.id)
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/groups/:id',
    {
      schema: {
        tags,
        security,
        summary: 'Save a group of screens and publish',
        params,
        body: ScreenGroup,
        response: { 200: ScreenGroup, '4xx': ErrorBody },
      },
    },
    (request) => ruleParts.saveGroup(ofAddress(request)),
  )

  app.delete(
    '/groups/:id',
    { schema: { tags, security, summary: 'Delete a group that no rule needs', params, response: noContent } },
    async (request, reply) => {
      await ruleParts.removeGroup(request.params.id)
      return reply.code(204).send(null)
    },
  )
}

const screenRoutes: FastifyPluginAsyncTypebox<ScheduleRouteDeps> = async (app, { db, ruleParts, fleet }) => {
  app.put(
    '/screens/:id/tags',
    {
      schema: {
        tags,
        security,
        summary: 'Tags of a screen, all anew; publishes',
        params,
        body: Tags,
        response: { 200: StaffScreen, '4xx': ErrorBody },
      },
    },
    async (request) => {
      await ruleParts.setTags(request.params.id, request.body.tags)
      return await screenOf(fleet, request.params.id)
    },
  )

  app.put(
    '/screens/:id/sound',
    {
      schema: {
        tags,
        security,
        summary: 'How loud a screen speaks its calls; nothing for silent; publishes',
        params,
        body: Sound,
        response: { 200: StaffScreen, '4xx': ErrorBody },
      },
    },
    async (request) => {
      await ruleParts.setSound(request.params.id, request.body.sound)
      return await screenOf(fleet, request.params.id)
    },
  )

  app.get(
    '/screens/:id/plan',
    {
      schema: {
        tags,
        security,
        summary: 'What this screen would be given if everything were published now',
        params,
        response: { 200: ScreenPlan, '4xx': ErrorBody },
      },
    },
    (request) => previewPlan(db, request.params.id),
  )
}

async function screenOf(fleet: ScheduleRouteDeps['fleet'], screenId: string): Promise<StaffScreen> {
  const screen = (await fleet.screens()).find((one) => one.screen.id === screenId)
  if (!screen) throw new Error('the screen is gone')
  return screen
}

/** The address names the thing; a body that names another one is a mistake, not a second thing. */
function ofAddress<T extends { readonly id: string }>(request: { params: { id: string }; body: T }): T {
  if (request.body.id === request.params.id) return request.body
  throw new AppError('BAD_REQUEST', 'Adresse und Inhalt dieser Anfrage meinen Verschiedenes.')
}
