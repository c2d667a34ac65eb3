/** A slide on glass that can not go on, told to its stage, with the reason in words for staff. */
export class SlideBroken extends Event {
  static readonly type = 'lotse-slide-broken'
  readonly reason: string

  constructor(reason: string) {
    super(SlideBroken.type)
    this.reason = reason
  }
}
