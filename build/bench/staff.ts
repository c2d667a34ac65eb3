import { randomUUID } from 'node:crypto'
import { type DirectoryEntry } from '#schema/directory'
import { parse, parseJson } from '#schema/parse'
import type { ScreenPlace } from '#schema/screen'
import { StaffAsset } from '#schema/staff-api'
import { StaffBuilding } from '#schema/staff-building'
import { Desk, Ticket } from '#schema/staff-calls'
import { StaffDirectory } from '#schema/staff-directory'

/** A member of staff who works through the HTTP interface. */
export class Staff {
  readonly #url: string
  readonly #headers: Record<string, string>

  private constructor(url: string, headers: Record<string, string>) {
    this.#url = url
    this.#headers = headers
  }

  static async signIn(
    serverUrl: string,
    account: { readonly name: string; readonly password: string },
  ): Promise<Staff> {
    const headers = { 'x-lotse-console': '1' }
    const answer = await fetch(`${serverUrl}/api/v1/session`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(account),
    })
    if (!answer.ok) throw new Error(`sign-in: ${answer.status}`)
    const cookie = answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
    return new Staff(`${serverUrl}/api/v1`, { ...headers, cookie })
  }

  /** @returns the id of the ticket; undefined when all numbers are held */
  async issueTicket(areaId: string, queueId: string): Promise<string | undefined> {
    return (await this.#issue(areaId, queueId))?.id
  }

  /** Draws a number. @returns where its phone page is on the server */
  async phonePath(areaId: string, queueId: string): Promise<string> {
    const ticket = await this.#issue(areaId, queueId)
    if (!ticket) throw new Error('all numbers are held')
    return ticket.phonePath
  }

  async #issue(areaId: string, queueId: string): Promise<Ticket | undefined> {
    const key = { 'idempotency-key': randomUUID() }
    const answer = await this.#send(`/areas/${areaId}/tickets`, { queueId }, key)
    const text = await answer.text()
    if (answer.status === 409) return undefined
    const ticket = parseJson(Ticket, text)
    if (!ticket.ok) throw new Error(`no ticket: ${answer.status} ${text}`)
    return ticket.value
  }

  /** @returns the id of the command; undefined when it was refused */
  async command(
    counterId: string,
    kind: 'call-next' | 'recall' | 'arrived' | 'park' | 'finish',
  ): Promise<string | undefined> {
    const commandId = randomUUID()
    const answer = await this.#send(`/counters/${counterId}/commands`, { commandId, action: { kind } })
    if (answer.status === 409) return undefined
    if (!answer.ok) throw new Error(`${kind}: ${answer.status} ${await answer.text()}`)
    await answer.text()
    return commandId
  }

  async desk(areaId: string, counterId: string): Promise<Desk> {
    const answer = await fetch(`${this.#url}/areas/${areaId}/desk?counter=${counterId}`, { headers: this.#headers })
    const desk = parse(Desk, await answer.json())
    if (!desk.ok) throw new Error(`no desk: ${desk.error.join('; ')}`)
    return desk.value
  }

  /** The number that the next call will show. */
  async nextNumber(areaId: string, counterId: string): Promise<string> {
    const number = (await this.desk(areaId, counterId)).waiting[0]?.ticket.number
    if (number === undefined) throw new Error('nobody waits')
    return number
  }

  async upload(fileName: string, bytes: Buffer): Promise<StaffAsset> {
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(bytes)]), fileName)
    const answer = await fetch(`${this.#url}/assets`, { method: 'POST', headers: this.#headers, body: form })
    const asset = parse(StaffAsset, await answer.json())
    if (!asset.ok) throw new Error(`upload: ${answer.status}`)
    return asset.value
  }

  async showNow(playlistId: string, imageSha256: string): Promise<void> {
    const slide = { kind: 'image', title: 'Bench', durationMs: 3_600_000, imageSha256, alt: 'Farbe', fit: 'cover' }
    await this.#post(`/playlists/${playlistId}/slides`, { slide, showNow: true })
  }

  /** Closes a part of the building until further notice. @returns the id of the closure */
  async closePart(featureId: string): Promise<string> {
    const text = await this.#post('/closures', { requestId: randomUUID(), featureId, kind: 'closed' })
    const building = parseJson(StaffBuilding, text)
    const closure = building.ok ? building.value.closures.find((one) => one.featureId === featureId) : undefined
    if (!closure) throw new Error(`no closure: ${text}`)
    return closure.id
  }

  async endClosure(closureId: string): Promise<void> {
    await this.#post(`/closures/${closureId}/end`, { requestId: randomUUID() })
  }

  /** An entry of the directory as it is now. */
  async entry(entryId: string): Promise<DirectoryEntry> {
    const answer = await fetch(`${this.#url}/directory`, { headers: this.#headers })
    const directory = parse(StaffDirectory, await answer.json())
    const entry = directory.ok ? directory.value.entries.find(({ id }) => id === entryId) : undefined
    if (!entry) throw new Error(`no entry ${entryId}`)
    return entry
  }

  async saveEntry(entry: DirectoryEntry, seen: DirectoryEntry): Promise<void> {
    await this.#put(`/directory/entries/${entry.id}`, { requestId: randomUUID(), entry, seen })
  }

  async moveScreen(screenId: string, place: ScreenPlace, seen: ScreenPlace): Promise<void> {
    await this.#put(`/screens/${screenId}/place`, { requestId: randomUUID(), place, seen })
  }

  async #put(path: string, body: unknown): Promise<void> {
    const answer = await fetch(`${this.#url}${path}`, {
      method: 'PUT',
      headers: { ...this.#headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  }

  async #post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<string> {
    const answer = await this.#send(path, body, headers)
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`)
    return text
  }

  #send(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.#url}${path}`, {
      method: 'POST',
      headers: { ...this.#headers, ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  }
}
