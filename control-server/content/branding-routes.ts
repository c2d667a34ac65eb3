import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Branding } from '#schema/branding'
import { ErrorBody } from '#schema/errors'
import type { Db } from '../db/tables.ts'
import { readBranding, saveBranding } from './branding.ts'

export interface BrandingRouteDeps {
  readonly db: Db
  readonly publishSchedule: () => Promise<unknown>
}

const tags = ['content']
const security = [{ staff: [] }]

/** The city's face; to be registered behind `requireStaff`. */
export const brandingRoutes: FastifyPluginAsyncTypebox<BrandingRouteDeps> = async (app, { db, publishSchedule }) => {
  app.get(
    '/branding',
    { schema: { tags, security, summary: 'Accent and logo of the city', response: { 200: Branding } } },
    () => readBranding(db),
  )

  app.put(
    '/branding',
    {
      schema: {
        tags,
        security,
        summary: 'Change accent and logo, and publish',
        body: Branding,
        response: { 200: Branding, '4xx': ErrorBody },
      },
    },
    async (request) => {
      const branding = await saveBranding(db, request.body)
      await publishSchedule()
      return branding
    },
  )
}
