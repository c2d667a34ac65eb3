/** Something in a building file that a person should look at, in German. */
export interface ImportProblem {
  readonly kind:
    | 'too-large'
    | 'not-xml'
    | 'not-osm'
    | 'no-rooms'
    | 'bad-element'
    | 'bad-level'
    | 'duplicate-id'
    | 'missing-node'
    | 'unclosed'
    | 'self-crossing'
    | 'joins-nothing'
    | 'one-level'
    | 'unreachable'
  /** Number of the element in the file. */
  readonly id?: string
  /** What is wrong, what it means, what to do. */
  readonly message: string
}

/** What an import found. `source` counts elements of the file, `plan` what became of them, level by level. */
export interface ImportReport {
  readonly source: {
    readonly rooms: number
    readonly corridors: number
    readonly areas: number
    readonly doors: number
  }
  readonly plan: {
    readonly levels: number
    readonly units: number
    readonly openings: number
    readonly connectors: number
    /** Rooms that lead to other rooms and may be crossed for that. */
    readonly anterooms: number
  }
  /** Units that can not be reached from any entrance. */
  readonly unreachableUnitIds: readonly string[]
  readonly problems: readonly ImportProblem[]
}
