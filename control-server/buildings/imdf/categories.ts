/* Values that IMDF 1.0 allows. https://docs.ogc.org/cs/20-094/Categories/index.html */

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

export const UNIT_CATEGORIES = words(`
  auditorium brick classroom column concrete conferenceroom drywall elevator escalator fieldofplay firstaid fitnessroom
  foodservice footbridge glass huddleroom kitchen laboratory library lobby lounge mailroom mothersroom movietheater
  movingwalkway nonpublic office opentobelow parking phoneroom platform privatelounge ramp recreation restroom
  restroom.family restroom.female restroom.female.wheelchair restroom.male restroom.male.wheelchair
  restroom.transgender restroom.transgender.wheelchair restroom.unisex restroom.unisex.wheelchair restroom.wheelchair
  road room serverroom shower smokingarea stairs steps storage structure terrace theater unenclosedarea unspecified
  vegetation waitingroom walkway walkway.island wood`)

export const LEVEL_CATEGORIES = words(`
  arrivals arrivals.domestic arrivals.intl departures departures.domestic departures.intl parking transit unspecified`)

export const BUILDING_CATEGORIES = words('parking transit transit.bus transit.train unspecified')

export const FOOTPRINT_CATEGORIES = words('aerial ground subterranean')

export const OPENING_CATEGORIES = words(
  'automobile bicycle emergencyexit pedestrian pedestrian.principal pedestrian.transit service',
)

export const RELATIONSHIP_CATEGORIES = words('elevator escalator movingwalkway ramp stairs traversal traversal.path')

export const FIXTURE_CATEGORIES = words(`
  baggagecarousel boardinggate.desk checkin.desk checkin.kiosk desk equipment furniture immigration.desk
  inspection.desk obstruction securityequipment stage vegetation wall`)

export const GEOFENCE_CATEGORIES = words(
  'concourse geofence paidarea platform postsecurity presecurity terminal underconstruction',
)

export const VENUE_CATEGORIES = words(`
  airport airport.intl aquarium businesscampus casino communitycenter conventioncenter governmentfacility
  healthcarefacility hotel museum parkingfacility resort retailstore shoppingcenter stadium stripmall theater themepark
  trainstation transitstation university`)

export const ACCESSIBILITIES = words(`
  assisted.listening braille hearing hearingloop signlanginterpreter tactilepaving tdd trs volume wheelchair`)

export const ACCESS_CONTROLS = words(`
  badgereader fingerprintreader guard keyaccess outofservice passwordaccess retinascanner voicerecognition`)

export const RESTRICTIONS = words('employeesonly restricted')

export const DOOR_TYPES = words(`
  door movablepartition open revolving shutter sliding swinging turnstile turnstile.fullheight turnstile.waistheight
  unspecified`)

export const DOOR_MATERIALS = words('wood glass metal gate')
