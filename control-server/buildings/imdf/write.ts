import type { BuildingFile } from '../file-limits.ts'
import type { ImdfArchive } from './archive.ts'

/** The files of an archive, as they go into a folder or a ZIP: manifest.json and one `<type>.geojson` for each type. */
export function writeImdf(archive: ImdfArchive): BuildingFile[] {
  const manifest = archive.manifest === undefined ? [] : [jsonFile('manifest.json', archive.manifest, 2)]
  return [
    ...manifest,
    ...archive.collections.map(({ name, features, members }) =>
      jsonFile(`${name}.geojson`, { type: 'FeatureCollection', ...members, features }),
    ),
  ]
}

function jsonFile(path: string, value: unknown, indent?: number): BuildingFile {
  return { path, bytes: new TextEncoder().encode(`${JSON.stringify(value, undefined, indent)}\n`) }
}
