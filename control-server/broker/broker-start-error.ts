import { StartError } from '../errors.ts'

/** Why there is no broker. The message is German and for operators. */
export class BrokerStartError extends StartError {
  override readonly name: string = 'BrokerStartError'
  readonly reason: 'port-taken' | 'address-unusable' | 'refused' | 'files-unusable'

  constructor(reason: BrokerStartError['reason'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.reason = reason
  }
}
