import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { ButtonAnswer, ButtonControl, ButtonDeviceAnswer, ButtonDeviceReport, ButtonPress } from '#schema/buttons'
import { ErrorBody } from '#schema/errors'
import { Id } from '#schema/primitives'
import { ButtonAssignment, StaffButtonDevice } from '#schema/staff-buttons'
import type { Buttons } from './buttons.ts'

export interface ButtonRouteDeps {
  readonly buttons: Buttons
}

const tags = ['buttons']
const security = [{ staff: [] }]
const deviceName = Type.Object({ playerId: Id, deviceKey: Id })
const buttonName = Type.Object({ playerId: Id, deviceKey: Id, control: ButtonControl })
const device = { 200: StaffButtonDevice, '4xx': ErrorBody }
const nothing = { 204: Type.Null(), '4xx': ErrorBody }
const PATH = '/buttons/:playerId/:deviceKey/:control'

/** What facility staff do with buttons; to be registered behind `requireStaff`. */
export const buttonRoutes: FastifyPluginAsyncTypebox<ButtonRouteDeps> = async (app, { buttons }) => {
  app.get(
    '/buttons',
    { schema: { tags, security, summary: 'Devices with buttons', response: { 200: Type.Array(StaffButtonDevice) } } },
    () => buttons.devices(),
  )

  app.put(
    PATH,
    {
      schema: {
        tags,
        security,
        summary: 'What a button does, and where',
        params: buttonName,
        body: ButtonAssignment,
        response: device,
      },
    },
    (request) => buttons.assign(request.params, request.body),
  )
  app.post(
    `${PATH}/test`,
    {
      schema: {
        tags,
        security,
        summary: 'For a minute, presses are only shown',
        params: buttonName,
        response: device,
      },
    },
    (request) => buttons.test(request.params),
  )
  app.delete(
    PATH,
    { schema: { tags, security, summary: 'Forget a button', params: buttonName, response: nothing } },
    async (request, reply) => {
      await buttons.remove(request.params)
      return reply.code(204).send(null)
    },
  )
  app.put(
    '/button-devices/:playerId/:deviceKey',
    {
      schema: {
        tags,
        security,
        summary: 'Make a keypad of a keyboard, or give it back',
        params: deviceName,
        body: Type.Object({ adopted: Type.Boolean() }),
        response: device,
      },
    },
    (request) => buttons.adopt(request.params, request.body.adopted),
  )
  app.delete(
    '/button-devices/:playerId/:deviceKey',
    { schema: { tags, security, summary: 'Forget a device that is gone', params: deviceName, response: nothing } },
    async (request, reply) => {
      await buttons.forget(request.params)
      return reply.code(204).send(null)
    },
  )
}

/** What players tell of their buttons; to be registered behind `requirePlayer`. */
export const playerButtonRoutes: FastifyPluginAsyncTypebox<ButtonRouteDeps> = async (app, { buttons }) => {
  const schema = { tags: ['player'], security: [{ player: [] }] }
  app.post(
    '/button-presses',
    {
      schema: {
        ...schema,
        summary: 'A button was pressed; the same press id is carried out once',
        body: ButtonPress,
        response: { 200: ButtonAnswer, '4xx': ErrorBody },
      },
    },
    (request) => buttons.press(request.playerId ?? '', request.body),
  )
  app.post(
    '/button-devices',
    {
      schema: {
        ...schema,
        summary: 'What is plugged in, and which presses did not get through',
        body: ButtonDeviceReport,
        response: { 200: ButtonDeviceAnswer, '4xx': ErrorBody },
      },
    },
    async (request) => ({ adoptedKeys: await buttons.report(request.playerId ?? '', request.body) }),
  )
}
