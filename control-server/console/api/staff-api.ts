import Type, { type Static } from 'typebox'
import { Calendar } from '#schema/calendar'
import { ScreenPlan } from '#schema/local-api'
import type { CounterCommand } from '#schema/counter-command'
import { ScreenGroup, type ScreenSound } from '#schema/screen'
import { Slide } from '#schema/slide'
import type { SpeechLanguage } from '#schema/speech'
import { type NewSlide, SessionInfo, type SlideEdit, StaffAsset, StaffPlaylist, StaffSource } from '#schema/staff-api'
import { type ButtonAssignment, StaffButtonDevice } from '#schema/staff-buttons'
import { Desk, type IssueTicket, StaffArea, Ticket } from '#schema/staff-calls'
import { type RuleDraft, SavedRule, StaffSchedule } from '#schema/staff-schedule'
import { StaffSpeech } from '#schema/staff-speech'
import {
  type ApprovePairing,
  PlayReport,
  ScreenshotRequest,
  StaffIncident,
  StaffPlayer,
  StaffScreen,
} from '#schema/staff-screens'
import { createHallApi } from './hall-api.ts'
import type { Http } from './http.ts'

export type StaffApi = ReturnType<typeof createStaffApi>

const Nothing = Type.Null()
const at = encodeURIComponent

type DeviceName = Pick<StaffButtonDevice, 'playerId' | 'deviceKey'>
const devicePath = ({ deviceKey, playerId }: DeviceName) => `/button-devices/${at(playerId)}/${at(deviceKey)}`
const buttonPath = ({ deviceKey, playerId }: DeviceName, control: string) =>
  `/buttons/${at(playerId)}/${at(deviceKey)}/${at(control)}`

const sessionCalls = (http: Http) => ({
  session: () => http.request('GET', '/session', SessionInfo, { signingIn: true }),
  signIn: (name: string, password: string) =>
    http.request('POST', '/session', SessionInfo, { body: { name, password }, signingIn: true }),
  signOut: () => http.request('DELETE', '/session', Nothing),
})

const hallCalls = (http: Http) => ({
  areas: () => http.request('GET', '/areas', Type.Array(StaffArea)),
  desk: (areaId: string, counterId: string) =>
    http.request('GET', `/areas/${at(areaId)}/desk?counter=${at(counterId)}`, Desk),
  takeSeat: (counterId: string, seatId: string) =>
    http.request('PUT', `/counters/${at(counterId)}/seat`, Desk, { body: { seatId } }),
  command: (counterId: string, command: CounterCommand, timeoutMs?: number) =>
    http.request('POST', `/counters/${at(counterId)}/commands`, Desk, {
      body: command,
      ...(timeoutMs !== undefined && { timeoutMs }),
    }),
  issueTicket: (areaId: string, wish: Static<typeof IssueTicket>, key: string) =>
    http.request('POST', `/areas/${at(areaId)}/tickets`, Ticket, {
      body: wish,
      headers: { 'idempotency-key': key },
    }),
  ...createHallApi(http),
})

const contentCalls = (http: Http) => ({
  assets: () => http.request('GET', '/assets', Type.Array(StaffAsset)),
  playlists: () => http.request('GET', '/playlists', Type.Array(StaffPlaylist)),
  addSlide: (playlistId: string, slide: Static<typeof NewSlide>) =>
    http.request('POST', `/playlists/${at(playlistId)}/slides`, StaffPlaylist, { body: slide }),
  orderSlides: (playlistId: string, slideIds: readonly string[]) =>
    http.request('PUT', `/playlists/${at(playlistId)}/slides`, StaffPlaylist, { body: { slideIds } }),
  editSlide: (slideId: string, edit: Static<typeof SlideEdit>) =>
    http.request('PATCH', `/slides/${at(slideId)}`, Slide, { body: edit }),
})

const scheduleCalls = (http: Http) => ({
  schedule: () => http.request('GET', '/schedule', StaffSchedule),
  screenPlan: (screenId: string) => http.request('GET', `/screens/${at(screenId)}/plan`, ScreenPlan),
  addRule: (rule: RuleDraft) => http.request('POST', '/rules', SavedRule, { body: rule }),
  saveRule: (ruleId: string, rule: RuleDraft) => http.request('PUT', `/rules/${at(ruleId)}`, SavedRule, { body: rule }),
  removeRule: (ruleId: string) => http.request('DELETE', `/rules/${at(ruleId)}`, Nothing),
  saveCalendar: (calendar: Calendar) =>
    http.request('PUT', `/calendars/${at(calendar.id)}`, Calendar, { body: calendar }),
  removeCalendar: (calendarId: string) => http.request('DELETE', `/calendars/${at(calendarId)}`, Nothing),
  saveGroup: (group: ScreenGroup) => http.request('PUT', `/groups/${at(group.id)}`, ScreenGroup, { body: group }),
  removeGroup: (groupId: string) => http.request('DELETE', `/groups/${at(groupId)}`, Nothing),
})

const screenCalls = (http: Http) => ({
  screens: () => http.request('GET', '/screens', Type.Array(StaffScreen)),
  players: () => http.request('GET', '/players', Type.Array(StaffPlayer)),
  incidents: () => http.request('GET', '/incidents', Type.Array(StaffIncident)),
  askForScreenshot: (screenId: string) =>
    http.request('POST', `/screens/${at(screenId)}/screenshots`, ScreenshotRequest),
  reloadScreen: (screenId: string) => http.request('POST', `/screens/${at(screenId)}/reload`, Nothing),
  tagScreen: (screenId: string, tags: readonly string[]) =>
    http.request('PUT', `/screens/${at(screenId)}/tags`, StaffScreen, { body: { tags } }),
  setSound: (screenId: string, sound: ScreenSound | undefined) =>
    http.request('PUT', `/screens/${at(screenId)}/sound`, StaffScreen, { body: { sound } }),
  limitDownloads: (playerId: string, bytesPerSecMax: number | undefined) =>
    http.request('PUT', `/players/${at(playerId)}/download-limit`, StaffPlayer, { body: { bytesPerSecMax } }),
  plays: (screenId: string, from: string, until: string) =>
    http.request('GET', `/plays?screen=${at(screenId)}&from=${from}&until=${until}`, PlayReport),
  /** The bytes of a file. */
  file: (sha256: string) => http.bytes(`/assets/${sha256}`),
  approvePairing: (pairing: Static<typeof ApprovePairing>) =>
    http.request('POST', '/pairings/approve', StaffPlayer, { body: pairing }),
  removePlayer: (playerId: string) => http.request('DELETE', `/players/${at(playerId)}`, Nothing),
})

const buttonCalls = (http: Http) => ({
  buttons: () => http.request('GET', '/buttons', Type.Array(StaffButtonDevice)),
  assignButton: (device: DeviceName, control: string, assignment: ButtonAssignment) =>
    http.request('PUT', buttonPath(device, control), StaffButtonDevice, { body: assignment }),
  testButton: (device: DeviceName, control: string) =>
    http.request('POST', `${buttonPath(device, control)}/test`, StaffButtonDevice),
  removeButton: (device: DeviceName, control: string) => http.request('DELETE', buttonPath(device, control), Nothing),
  adoptButtonDevice: (device: DeviceName, adopted: boolean) =>
    http.request('PUT', devicePath(device), StaffButtonDevice, { body: { adopted } }),
  forgetButtonDevice: (device: DeviceName) => http.request('DELETE', devicePath(device), Nothing),
})

const speechCalls = (http: Http) => ({
  speech: () => http.request('GET', '/speech', StaffSpeech),
  chooseLanguages: (languages: readonly SpeechLanguage[]) =>
    http.request('PUT', '/speech/languages', StaffSpeech, { body: { languages } }),
  checkSpeech: () => http.request('POST', '/speech/checks', StaffSpeech),
})

const sourceCalls = (http: Http) => ({
  sources: () => http.request('GET', '/sources', Type.Array(StaffSource)),
  checkSource: (sourceId: string) => http.request('POST', `/sources/${at(sourceId)}/check`, StaffSource),
})

/** The routes of `content-schema/staff-api.ts`, typed. */
export function createStaffApi(http: Http) {
  return {
    ...sessionCalls(http),
    ...hallCalls(http),
    ...contentCalls(http),
    ...scheduleCalls(http),
    ...screenCalls(http),
    ...buttonCalls(http),
    ...speechCalls(http),
    ...sourceCalls(http),
  }
}
