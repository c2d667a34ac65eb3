import Type, { type Static } from 'typebox'
import { PairingCode } from '#schema/player-api'
import { Id } from '#schema/primitives'
import { Screen } from '#schema/screen'

/** What the player core tells its shell: one JSON object per line on standard output. */
export const ShellMessage = Type.Union([
  /** The local API answers. Sent once per start. */
  Type.Object({ type: Type.Literal('ready'), baseUrl: Type.String({ pattern: '^http://127\\.0\\.0\\.1:' }) }),
  /** Not paired yet: this code waits for approval. Sent again with each new code. */
  Type.Object({ type: Type.Literal('pairing'), code: PairingCode }),
  /** The screens to open windows for. Sent when paired and whenever the list changes. */
  Type.Object({
    type: Type.Literal('screens'),
    screens: Type.Array(Type.Pick(Screen, ['id', 'kind', 'widthPx', 'heightPx'])),
  }),
  /** A picture of the glass is wanted, by `POST screens/:screenId/picture?command=ID`. */
  Type.Object({ type: Type.Literal('screenshot'), commandId: Id, screenId: Id }),
  /** Load the page anew. */
  Type.Object({ type: Type.Literal('reload'), screenId: Id }),
  /** Whether a screen of this machine speaks: then the mixer is watched. Silent until told. */
  Type.Object({ type: Type.Literal('sound'), speaks: Type.Boolean() }),
  /** Brightness of a screen by plan, sent with each change; at 0 the display may be switched off. */
  Type.Object({
    type: Type.Literal('light'),
    screenId: Id,
    percent: Type.Integer({ minimum: 0, maximum: 100 }),
  }),
  /** Listen to the buttons of this machine from now on, and to these keyboards among them. Sent with each change. */
  Type.Object({ type: Type.Literal('buttons'), adoptedKeys: Type.Array(Id) }),
])
export type ShellMessage = Static<typeof ShellMessage>

/** Header that a shell puts on what it hands on from a page without the page's own origin. */
export const FROM_PAGE = 'x-lotse-page'

/** Address of the page of one screen. While a player is not paired, any id shows the pairing code. */
export function pageUrl(baseUrl: string, screen: { readonly id: string; readonly kind: 'monitor' | 'stele' }): string {
  return `${baseUrl}ui/${screen.kind === 'stele' ? 'stele' : 'screen'}.html?screen=${screen.id}`
}
