import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import Type from 'typebox'
import { ErrorBody } from '#schema/errors'
import { Id } from '#schema/primitives'
import { ChangeRequest, ClosureDraft, ClosureEdit, ScreenPlaceEdit, StaffBuilding } from '#schema/staff-building'
import { DirectoryEdit, FrequentEdit, StaffDirectory } from '#schema/staff-directory'
import { StaffScreen } from '#schema/staff-screens'
import type { Fleet } from '../fleet/fleet.ts'
import type { Requester } from './change-log.ts'
import type { LivingBuilding } from './living-building.ts'

export interface BuildingRouteDeps {
  readonly building: LivingBuilding
  readonly fleet: Pick<Fleet, 'screens'>
}

const tags = ['building']
const security = [{ staff: [] }]
const params = Type.Object({ id: Id })
const asBuilding = { 200: StaffBuilding, '4xx': ErrorBody }
const asDirectory = { 200: StaffDirectory, '4xx': ErrorBody }
/** A directory of 20,000 entries is read, but one entry is sent; a screenful of text is plenty. */
const ENTRY_BYTES_MAX = 262_144

/** The living building; to be registered behind `requireStaff`. */
export const buildingRoutes: FastifyPluginAsyncTypebox<BuildingRouteDeps> = async (app, deps) => {
  await app.register(closureRoutes, deps)
  await app.register(placeRoutes, deps)
  await app.register(directoryRoutes, deps)
}

const closureRoutes: FastifyPluginAsyncTypebox<BuildingRouteDeps> = async (app, { building }) => {
  app.get(
    '/building',
    { schema: { tags, security, summary: 'What is closed, by whom, and how far it has come', response: asBuilding } },
    () => building.building(),
  )
  app.post(
    '/closures',
    {
      schema: { tags, security, summary: 'Close a part of the building', body: ClosureDraft, response: asBuilding },
    },
    (request) => building.close(request.body, requester(request)),
  )
  app.put(
    '/closures/:id',
    {
      schema: { tags, security, summary: 'Other terms of a closure', params, body: ClosureEdit, response: asBuilding },
    },
    (request) => building.changeClosure(request.params.id, request.body, requester(request)),
  )
  app.post(
    '/closures/:id/end',
    { schema: { tags, security, summary: 'End a closure now', params, body: ChangeRequest, response: asBuilding } },
    (request) => building.endClosure(request.params.id, requester(request)),
  )
  app.post(
    '/building/changes/:id/undo',
    {
      schema: {
        tags,
        security,
        summary: 'Take a change of the building or the directory back',
        params: Type.Object({ id: Type.Integer({ minimum: 1 }) }),
        body: ChangeRequest,
        response: { 204: Type.Null(), '4xx': ErrorBody },
      },
    },
    async (request, reply) => {
      await building.undo(request.params.id, requester(request))
      return reply.code(204).send(null)
    },
  )
}

const placeRoutes: FastifyPluginAsyncTypebox<BuildingRouteDeps> = async (app, { building, fleet }) => {
  app.put(
    '/screens/:id/place',
    {
      schema: {
        tags,
        security,
        summary: 'Where a screen hangs and which way its readers look; publishes',
        params,
        body: ScreenPlaceEdit,
        response: { 200: StaffScreen, '4xx': ErrorBody },
      },
    },
    async (request) => {
      await building.moveScreen(request.params.id, request.body, requester(request))
      const screen = (await fleet.screens()).find((one) => one.screen.id === request.params.id)
      if (!screen) throw new Error('the screen is gone')
      return screen
    },
  )
}

const directoryRoutes: FastifyPluginAsyncTypebox<BuildingRouteDeps> = async (app, { building }) => {
  app.get(
    '/directory',
    { schema: { tags, security, summary: 'Everything that visitors can look for', response: asDirectory } },
    () => building.directory(),
  )
  app.put(
    '/directory/entries/:id',
    {
      schema: {
        tags,
        security,
        summary: 'An entry anew, added, or without `entry` removed; publishes',
        params,
        body: DirectoryEdit,
        response: asDirectory,
      },
      bodyLimit: ENTRY_BYTES_MAX,
    },
    (request) => building.editEntry(request.params.id, request.body, requester(request)),
  )
  app.put(
    '/directory/frequent',
    {
      schema: {
        tags,
        security,
        summary: 'What is one tap away on every stele; publishes',
        body: FrequentEdit,
        response: asDirectory,
      },
    },
    (request) => building.editFrequent(request.body, requester(request)),
  )
}

function requester(request: FastifyRequest<{ Body: ChangeRequest }>): Requester {
  if (!request.staff) throw new Error('registered without requireStaff')
  return { author: request.staff.name, requestId: request.body.requestId }
}
