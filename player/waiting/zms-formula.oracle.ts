/** One entry of the line as the formula sees it. */
export interface FormulaEntry {
  readonly id: string
  /** Minutes from now at which an appointment is due; absent for walk-ins. */
  readonly dueMinutes?: number
}

export interface FormulaWait {
  readonly optimisticMinutes: number
  readonly pessimisticMinutes: number
}

/**
 * The waiting time as ZMS tells it (it-at-m/eappointment, `QueueList::withEstimatedWaitingTime`), written anew from its
 * description and checked against the values of its tests: two fixed slots. A slot is the configured minutes by the
 * number of counters that logged in today. Each place costs one slot at worst; at best eight tenths of one, after as
 * many places as there are counters. Appointments go first as soon as the slots of those before reach to two minutes
 * before they are due; one that is not due yet is told its place in time.
 * @param walkIns by arrival
 */
export function zmsWaits(
  walkIns: readonly FormulaEntry[],
  appointments: readonly FormulaEntry[],
  configuredMinutes: number,
  counterCount: number,
): Map<string, FormulaWait> {
  const slot = configuredMinutes / Math.max(1, counterCount)
  const due = appointments.toSorted((a, b) => (a.dueMinutes ?? 0) - (b.dueMinutes ?? 0))
  const waits = new Map<string, FormulaWait>()
  let [nextDue, nextWalkIn] = [0, 0]
  for (let steps = 0; nextDue < due.length || nextWalkIn < walkIns.length; steps += 1) {
    const pessimisticMinutes = Math.floor(slot * (steps + 1))
    const optimisticReach = 0.8 * slot * Math.max(0, steps - counterCount + 1)
    const optimisticMinutes = Math.floor(optimisticReach)
    const reach = 2 + slot * steps
    const appointment = due[nextDue]
    const walkIn = walkIns[nextWalkIn]
    if (appointment && (appointment.dueMinutes ?? 0) <= reach) {
      const dueMinutes = appointment.dueMinutes ?? 0
      const isDue = dueMinutes <= optimisticReach
      waits.set(appointment.id, {
        optimisticMinutes: isDue ? optimisticMinutes : Math.floor(dueMinutes),
        pessimisticMinutes: isDue ? pessimisticMinutes : (steps === 0 ? 0 : Math.ceil(reach)) + 1,
      })
      nextDue += 1
    } else if (walkIn) {
      waits.set(walkIn.id, { optimisticMinutes, pessimisticMinutes })
      nextWalkIn += 1
    }
  }
  return waits
}
