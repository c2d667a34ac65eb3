export interface EstimateTables {
  /** What was forecast for tickets that have not been called yet. */
  estimate_log: {
    ticket_id: string
    area_id: string
    at: number
    /** `LoggedEstimate`. */
    body: string
  }
  /** What became of a forecast; from which ticket it was is forgotten. */
  estimate_verdict: {
    /** Local date of the site. */
    date: string
    area_id: string
    lo_ms: number
    hi_ms: number
    waited_ms: number
    /** 1 when a visitor has seen it. */
    shown: number
  }
  /** What an area has learned from its errors. */
  estimate_memory: {
    area_id: string
    /** `EstimateMemory`. */
    body: string
  }
  /** How long errands of a queue took on the days before. */
  service_times: {
    queue_id: string
    /** `ServiceTimes`. */
    body: string
  }
}
