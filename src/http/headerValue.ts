/* What the server tells its own pages stands in headers of its request, in ASCII as a header must be. */

/** A value as a header takes it. */
export const toHeader = (value: object): string =>
  Buffer.from(JSON.stringify(value)).toString('base64url')

/** The value that a header was made of; nothing where there is none, or somebody made the header up. */
export function fromHeader<Value extends object>(encoded: string | null): Value | undefined {
  if (!encoded) return undefined
  try {
    return JSON.parse(Buffer.from(encoded, 'base64url').toString()) as Value
  } catch {
    return undefined
  }
}
