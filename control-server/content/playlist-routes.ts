import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { ErrorBody } from '#schema/errors'
import { Id } from '#schema/primitives'
import { Slide } from '#schema/slide'
import { NewSlide, SlideEdit, SlideOrder, StaffPlaylist } from '#schema/staff-api'
import type { Playlists } from './playlists.ts'

export interface PlaylistRouteDeps {
  readonly playlists: Playlists
}

const tags = ['content']
const security = [{ staff: [] }]
const params = Type.Object({ id: Id })

/** What departments put on screens; to be registered behind `requireStaff`. */
export const playlistRoutes: FastifyPluginAsyncTypebox<PlaylistRouteDeps> = async (app, { playlists }) => {
  app.get(
    '/playlists',
    { schema: { tags, security, summary: 'All playlists', response: { 200: Type.Array(StaffPlaylist) } } },
    () => playlists.list(),
  )

  app.post(
    '/playlists/:id/slides',
    {
      schema: {
        tags,
        security,
        summary: 'Add a slide and publish',
        params,
        body: NewSlide,
        response: { 200: StaffPlaylist, '4xx': ErrorBody },
      },
    },
    (request) => playlists.addSlide(request.params.id, request.body),
  )

  app.put(
    '/playlists/:id/slides',
    {
      schema: {
        tags,
        security,
        summary: 'Order of the slides; a missing one is taken out',
        params,
        body: SlideOrder,
        response: { 200: StaffPlaylist, '4xx': ErrorBody },
      },
    },
    (request) => playlists.reorder(request.params.id, request.body.slideIds),
  )

  app.patch(
    '/slides/:id',
    {
      schema: {
        tags,
        security,
        summary: 'Change a slide and publish',
        params,
        body: SlideEdit,
        response: { 200: Slide, '4xx': ErrorBody },
      },
    },
    (request) => playlists.editSlide(request.params.id, request.body),
  )
}
