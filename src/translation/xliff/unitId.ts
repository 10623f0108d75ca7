import { createHash } from 'node:crypto'

/** What the identifier of a passage in a file says. */
export interface UnitId {
  key: string
  /** Of the French words that went out. */
  fingerprint: string
  /** Of the translation that went out (`targetPrint`). */
  target: string
}

/** Stands for "no translation". */
const NONE = '0'

/**
 * The identifier is the one thing that every program brings back as it was: it carries, beside the
 * key, what the French and the translation were when the file was made. It is an NMTOKEN.
 *
 * @example writeUnitId({ key: 'u0f3…', fingerprint: '9a…', target: '0' }) // 'u0f3….9a….0'
 */
export const writeUnitId = ({ key, fingerprint, target }: UnitId): string =>
  [key, fingerprint, target].join('.')

/** Nothing when it is no identifier of ours. */
export function readUnitId(id: string): UnitId | undefined {
  const [, key, fingerprint, target] =
    /^(u[\da-f]{16}(?:-\d{1,6})?)\.([\da-f]{16})\.([\da-f]{12}|0)$/.exec(id.trim()) ?? []
  return key && fingerprint && target ? { key, fingerprint, target } : undefined
}

/** Twelve digits that tell one translation from another. */
export const targetPrint = (target: string): string =>
  target.trim() ? createHash('sha256').update(target).digest('hex').slice(0, 12) : NONE

/** How a text is named in a file, and back. */
export const originalOf = (id: string): string => `translations/${id}`

export const idOfOriginal = (original: string | undefined): string | undefined =>
  /(?:^|\/)translations\/([\w-]{1,64})$/.exec(original?.trim() ?? '')?.[1]
