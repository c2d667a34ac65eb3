import type { ApprovePairing } from '#schema/staff-screens'

export interface StaffAccess {
  readonly serverUrl: string
  readonly name: string
  readonly password: string
}

/** Signs in like a person and approves a pairing code: the same way that facility staff go. Throws on refusal. */
export async function approvePairing(access: StaffAccess, pairing: ApprovePairing): Promise<void> {
  const headers = { 'content-type': 'application/json', 'x-lotse-console': '1' }
  const signIn = await fetch(`${access.serverUrl}/api/v1/session`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ name: access.name, password: access.password }),
  })
  if (!signIn.ok) throw new Error(`sign-in: ${signIn.status} ${await signIn.text()}`)
  const cookie = signIn.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const approved = await fetch(`${access.serverUrl}/api/v1/pairings/approve`, {
    method: 'POST',
    headers: { ...headers, cookie },
    body: JSON.stringify(pairing),
  })
  if (!approved.ok) throw new Error(`approve: ${approved.status} ${await approved.text()}`)
  await fetch(`${access.serverUrl}/api/v1/session`, { method: 'DELETE', headers: { 'x-lotse-console': '1', cookie } })
}
