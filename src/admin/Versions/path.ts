import type { Id } from '@/db/ids'
import type { Locale } from '@/i18n/locales'
import { WORKFLOW_COLLECTIONS, type WorkflowCollection } from '@/workflow'

/** Where the versions of a text are compared in the admin. */
export const VERSIONS_PATH = '/versions'

interface Asked {
  language?: Locale
  from?: string
  to?: string
  page?: number
  show?: string | undefined
}

/** The address of the versions of a text, with what is asked of it. */
export function versionsAddress(
  admin: string,
  { collection, id }: { collection: WorkflowCollection; id: Id },
  asked: Asked = {},
): string {
  const query = new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  ).toString()
  return `${admin}${VERSIONS_PATH}/${collection}/${id}${query && `?${query}`}`
}

/**
 * Reads the end of an address.
 *
 * @param segments what follows the admin's own address
 */
export function readVersionsPage(
  segments: readonly string[],
): { collection: WorkflowCollection; id: string } | undefined {
  const [, slug, id, ...more] = segments
  const collection = WORKFLOW_COLLECTIONS.find((each) => each === slug)
  return collection && id !== undefined && more.length === 0 ? { collection, id } : undefined
}
