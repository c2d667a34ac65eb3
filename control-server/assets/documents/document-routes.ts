import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ErrorBody } from '#schema/errors'
import { StaffDocument } from '#schema/staff-api'
import { AppError } from '../../errors.ts'
import type { ChangeFeed } from '../../http/change-feed.ts'
import type { Documents } from './documents.ts'

export interface DocumentRouteDeps {
  readonly documents: Documents
  readonly changes: ChangeFeed
}

/** `POST /documents`; to be registered behind `requireStaff`. */
export const documentRoutes: FastifyPluginAsyncTypebox<DocumentRouteDeps> = async (app, { documents, changes }) => {
  app.post(
    '/documents',
    {
      schema: {
        tags: ['content'],
        security: [{ staff: [] }],
        summary: 'Upload one PDF as multipart/form-data; a picture and the words of each page come back',
        consumes: ['multipart/form-data'],
        response: { 200: StaffDocument, '4xx': ErrorBody, 507: ErrorBody },
      },
    },
    async (request) => {
      const part = await request.file()
      if (!part) throw new AppError('BAD_REQUEST', 'In dieser Anfrage ist keine Datei. Bitte wählen Sie ein PDF aus.')
      const document = await documents.takeIn(part.filename, part.file)
      changes.announce('content')
      return document
    },
  )
}
