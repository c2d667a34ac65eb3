import type { App, Session, WebContents } from 'electron'

/** The pages' own origin; everything else is refused. */
export const PAGE_ORIGIN = 'lotse://player'

/**
 * A kiosk shows our pages and nothing else: no navigation, no window, no download, no permission, no embedded view.
 * After Electron's security list, items 4, 5, 12, 13, 14 and 17.
 */
export function lockDownContents(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_event, contents) => lockDown(contents))
}

function lockDown(contents: Pick<WebContents, 'on' | 'setWindowOpenHandler'>): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (details) => {
    if (!isOurs(details.url)) details.preventDefault()
  })
  contents.on('will-redirect', (details) => {
    if (!isOurs(details.url)) details.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

/** Every permission is refused, asked or checked; every download is cancelled; no device is ever chosen. */
export function lockDownSession(
  session: Pick<
    Session,
    'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler' | 'on'
  >,
): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
}

function isOurs(url: string): boolean {
  return url === PAGE_ORIGIN || url.startsWith(`${PAGE_ORIGIN}/`)
}
