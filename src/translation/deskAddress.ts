import type { Id } from '@/db/ids'

/** Where the desk stands in the admin. */
export const DESK_PATH = '/traduction'

/** Under it: all that changed in a language, in one run. */
const CHANGES = 'changements'

/** The queue; of one kind of texts, by their collection. */
export const queueAddress = (admin: string, kind?: string): string =>
  `${admin}${DESK_PATH}${kind ? `?kind=${kind}` : ''}`

/** The desk of one translation; of one passage in it. */
export const textAddress = (admin: string, id: Id, key?: string): string =>
  `${admin}${DESK_PATH}/${id}${key ? `#${key}` : ''}`

export const changesAddress = (admin: string, language: string): string =>
  `${admin}${DESK_PATH}/${CHANGES}/${language}`

/** What an address of the desk asks for. */
export type DeskPage =
  { page: 'queue' } | { page: 'text'; id: string } | { page: 'changes'; language: string }

/**
 * Reads the end of an address.
 *
 * @param segments what follows the admin's own address
 * @returns nothing for an address that is none of the desk's
 */
export function readDeskPage(segments: readonly string[]): DeskPage | undefined {
  const [, first, second, ...more] = segments
  if (more.length > 0) return undefined
  if (first === undefined) return { page: 'queue' }
  if (first === CHANGES) return second ? { page: 'changes', language: second } : undefined
  return second === undefined ? { page: 'text', id: first } : undefined
}
