import Type from 'typebox'
import {
  type ChangeRequest,
  type ClosureDraft,
  type ClosureEdit,
  type ScreenPlaceEdit,
  StaffBuilding,
} from '#schema/staff-building'
import { type DirectoryEdit, type FrequentEdit, StaffDirectory } from '#schema/staff-directory'
import { MissedQueryReport } from '#schema/missed-queries'
import { StaffScreen } from '#schema/staff-screens'
import type { Http } from './http.ts'

const at = encodeURIComponent

/** What is closed, where screens hang, and what visitors can look for. */
export function createBuildingApi(http: Http) {
  return {
    buildingState: () => http.request('GET', '/building', StaffBuilding),
    close: (draft: ClosureDraft) => http.request('POST', '/closures', StaffBuilding, { body: draft }),
    changeClosure: (closureId: string, edit: ClosureEdit) =>
      http.request('PUT', `/closures/${at(closureId)}`, StaffBuilding, { body: edit }),
    endClosure: (closureId: string, request: ChangeRequest) =>
      http.request('POST', `/closures/${at(closureId)}/end`, StaffBuilding, { body: request }),
    undoChange: (changeId: number, request: ChangeRequest) =>
      http.request('POST', `/building/changes/${changeId}/undo`, Type.Null(), { body: request }),
    moveScreen: (screenId: string, edit: ScreenPlaceEdit) =>
      http.request('PUT', `/screens/${at(screenId)}/place`, StaffScreen, { body: edit }),
    directory: () => http.request('GET', '/directory', StaffDirectory),
    editEntry: (entryId: string, edit: DirectoryEdit) =>
      http.request('PUT', `/directory/entries/${at(entryId)}`, StaffDirectory, { body: edit }),
    editFrequent: (edit: FrequentEdit) => http.request('PUT', '/directory/frequent', StaffDirectory, { body: edit }),
    missedQueries: () => http.request('GET', '/missed-queries', MissedQueryReport),
  }
}
