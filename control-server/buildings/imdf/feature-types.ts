/** The sixteen kinds of features of IMDF 1.0, each in a file of its name. https://docs.ogc.org/cs/20-094/ */
export const IMDF_FEATURE_TYPES = [
  'address',
  'amenity',
  'anchor',
  'building',
  'detail',
  'fixture',
  'footprint',
  'geofence',
  'kiosk',
  'level',
  'occupant',
  'opening',
  'relationship',
  'section',
  'unit',
  'venue',
] as const
export type ImdfFeatureType = (typeof IMDF_FEATURE_TYPES)[number]

export function isImdfFeatureType(name: string): name is ImdfFeatureType {
  return (IMDF_FEATURE_TYPES as readonly string[]).includes(name)
}
