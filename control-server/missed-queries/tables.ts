export interface MissedQueryTables {
  /** What visitors looked for in vain, summed up over all players. */
  missed_query: {
    /** Local date of the site. */
    date: string
    text: string
    /** Players that told of it. */
    count: number
  }
  /** Days that a player has told of: told again, they change nothing. */
  missed_query_day: {
    player_id: string
    date: string
  }
}
