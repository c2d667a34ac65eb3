/** Address of something that the core serves beside the page, `web/ID` for one; see `content-schema/local-api.ts`. */
export function coreAddress(path: string): string {
  return new URL(`../${path}`, document.baseURI).href
}
