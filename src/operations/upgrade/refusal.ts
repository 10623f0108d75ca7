/** Why an upgrade does not happen; see `upgradeWords.ts` of the commands. */
export type UpgradeCode = 'siteRuns' | 'noRoom' | 'newerDatabase' | 'failed' | 'lost' | 'putBack'

/** An upgrade that does not happen, or was taken back. What was there is as it was. */
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
