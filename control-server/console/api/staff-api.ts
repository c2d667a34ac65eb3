import Type, { type Static } from 'typebox'
import { Slide } from '#schema/slide'
import {
  type ApprovePairing,
  Desk,
  type NewSlide,
  SessionInfo,
  type SlideEdit,
  StaffArea,
  StaffAsset,
  StaffPlayer,
  StaffPlaylist,
  StaffScreen,
  StaffSource,
  Ticket,
} from '#schema/staff-api'
import type { Http } from './http.ts'

/** What a counter can tell the server. */
export type DeskAction = 'call-next' | 'recall' | 'finish'

export type StaffApi = ReturnType<typeof createStaffApi>

const Nothing = Type.Null()
const at = encodeURIComponent

/** The routes of `content-schema/staff-api.ts`, typed. */
export function createStaffApi(http: Http) {
  return {
    session: () => http.request('GET', '/session', SessionInfo, { signingIn: true }),
    signIn: (name: string, password: string) =>
      http.request('POST', '/session', SessionInfo, { body: { name, password }, signingIn: true }),
    signOut: () => http.request('DELETE', '/session', Nothing),

    areas: () => http.request('GET', '/areas', Type.Array(StaffArea)),
    desk: (areaId: string, counterId: string) =>
      http.request('GET', `/areas/${at(areaId)}/desk?counter=${at(counterId)}`, Desk),
    command: (counterId: string, action: DeskAction, commandId: string) =>
      http.request('POST', `/counters/${at(counterId)}/${action}`, Desk, { body: { commandId } }),
    issueTicket: (areaId: string, queueId: string, key: string) =>
      http.request('POST', `/areas/${at(areaId)}/tickets`, Ticket, {
        body: { queueId },
        headers: { 'idempotency-key': key },
      }),

    assets: () => http.request('GET', '/assets', Type.Array(StaffAsset)),
    playlists: () => http.request('GET', '/playlists', Type.Array(StaffPlaylist)),
    addSlide: (playlistId: string, slide: Static<typeof NewSlide>) =>
      http.request('POST', `/playlists/${at(playlistId)}/slides`, StaffPlaylist, { body: slide }),
    orderSlides: (playlistId: string, slideIds: readonly string[]) =>
      http.request('PUT', `/playlists/${at(playlistId)}/slides`, StaffPlaylist, { body: { slideIds } }),
    editSlide: (slideId: string, edit: Static<typeof SlideEdit>) =>
      http.request('PATCH', `/slides/${at(slideId)}`, Slide, { body: edit }),

    screens: () => http.request('GET', '/screens', Type.Array(StaffScreen)),
    players: () => http.request('GET', '/players', Type.Array(StaffPlayer)),
    approvePairing: (pairing: Static<typeof ApprovePairing>) =>
      http.request('POST', '/pairings/approve', StaffPlayer, { body: pairing }),
    removePlayer: (playerId: string) => http.request('DELETE', `/players/${at(playerId)}`, Nothing),

    sources: () => http.request('GET', '/sources', Type.Array(StaffSource)),
    checkSource: (sourceId: string) => http.request('POST', `/sources/${at(sourceId)}/check`, StaffSource),
  }
}
