/** Why an upgrade does not happen; said by `npm run upgrade`. */
export type UpgradeCode =
  'siteRuns' | 'noRoom' | 'newerDatabase' | 'failed' | 'lost' | 'putBack' | 'notPutBack'

/** An upgrade that does not happen, or was taken back: but for 'notPutBack', what was there is as it was. */
export class UpgradeRefusal extends Error {
  override name = 'UpgradeRefusal'
  constructor(
    readonly code: UpgradeCode,
    readonly params: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(params)}`, options)
  }
}
