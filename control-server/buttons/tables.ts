export interface ButtonTables {
  /** Devices with buttons that were plugged into a player, also those that are gone. */
  button_device: {
    player_id: string
    device_key: string
    name: string
    /** A `ButtonFamily`. */
    family: string
    /** As the player has said it last, or `unplugged`. */
    state: string
    /** 0 or 1: a keyboard that staff have made a keypad. */
    adopted: number
    /** When the player last said that it is plugged in. */
    seen_at: number
  }
  /** Controls that have been pressed at least once, and what they do. */
  button: {
    player_id: string
    device_key: string
    control: string
    /** Both null while nobody has assigned it. */
    counter_id: string | null
    action: string | null
    /** Of the last press. */
    pressed_at: number | null
    outcome: string | null
    message: string | null
    /** Until then a press is only shown. */
    test_until: number | null
  }
  /** Presses of the last minutes: sent again, they are answered from here. What they are to do is fixed at the first. */
  button_press: {
    player_id: string
    press_id: string
    received_at: number
    counter_id: string | null
    action: string | null
    /** Null while it is being carried out. */
    outcome: string | null
    message: string | null
  }
}
