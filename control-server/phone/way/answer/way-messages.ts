import type { WayAnswer, WayQuestion } from './answer-way.ts'

/** From the page to the worker. `id` comes back with the answer. */
export type ToWorker =
  | { readonly id: number; readonly kind: 'open'; readonly bytes: ArrayBuffer }
  | { readonly id: number; readonly kind: 'ask'; readonly question: WayQuestion }

/** `fault`: the bundle is not whole, or newer than this page. Absent when it could be opened. */
export type FromWorker =
  | { readonly id: number; readonly kind: 'opened'; readonly fault?: 'newer' | 'broken'; readonly attribution: string }
  | { readonly id: number; readonly kind: 'answer'; readonly answer: WayAnswer }
