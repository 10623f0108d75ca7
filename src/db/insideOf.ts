import type { PayloadRequest } from 'payload'

/** A request of a person or of the site, or the site alone, without one. */
export type Caller = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>

/** For a call of Payload: it goes into the transaction of the request, where one was begun. */
export const insideOf = (caller: Caller): { req?: PayloadRequest } =>
  'transactionID' in caller ? { req: caller as PayloadRequest } : {}
