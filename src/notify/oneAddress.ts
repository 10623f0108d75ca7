import { EMAIL_PART } from '@/text/email'

/** A host of our own network has no dot. */
const ONE = new RegExp(`^${EMAIL_PART}@${EMAIL_PART}$`, 'u')

/** Nothing was asked of a server: what should be an address is none. */
export class NotAnAddress extends Error {
  readonly code = 'EENVELOPE'
  readonly command = 'API'

  constructor() {
    super('Not an address')
  }
}

/**
 * What would be read as a list, or as a line more, is no address.
 *
 * @throws {NotAnAddress}
 */
export function oneAddress(to: string): string {
  if (ONE.test(to)) return to
  throw new NotAnAddress()
}
