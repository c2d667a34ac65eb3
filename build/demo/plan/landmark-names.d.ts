import type { Landmark } from '#schema/building'
type Names = Pick<Landmark, 'name' | 'gender' | 'names'>
/** What a landmark of the demo is called, in every language. */
export declare function landmarkNames(id: string): Names
export {}
