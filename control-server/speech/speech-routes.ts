import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ErrorBody } from '#schema/errors'
import { SpeechChoice, StaffSpeech } from '#schema/staff-speech'
import type { SiteSpeech } from './speech.ts'

export interface SpeechRouteDeps {
  readonly speech: SiteSpeech
}

const tags = ['speech']
const security = [{ staff: [] }]

/** What calls are spoken with; to be registered behind `requireStaff`. */
export const speechRoutes: FastifyPluginAsyncTypebox<SpeechRouteDeps> = async (app, { speech }) => {
  app.get(
    '/speech',
    { schema: { tags, security, summary: 'Languages, voices and clips', response: { 200: StaffSpeech } } },
    () => speech.state(),
  )

  app.put(
    '/speech/languages',
    {
      schema: {
        tags,
        security,
        summary: 'In which languages calls are spoken, in this order',
        body: SpeechChoice,
        response: { 200: StaffSpeech, '4xx': ErrorBody },
      },
    },
    (request) => speech.chooseLanguages(request.body.languages),
  )

  app.post(
    '/speech/checks',
    {
      schema: {
        tags,
        security,
        summary: 'Look for speech engines again and make what is missing',
        response: { 200: StaffSpeech },
      },
    },
    async () => {
      speech.changed()
      return await speech.state()
    },
  )

  app.get(
    '/speech/sample',
    { schema: { tags, security, summary: 'One whole announcement as WAV', produces: ['audio/wav'] } },
    async (_request, reply) => {
      const wav = await speech.sample()
      return reply.type('audio/wav').header('cache-control', 'no-store').send(Buffer.from(wav))
    },
  )
}
