import type { Id } from '@/db/ids'

import type { SheetHolder } from './sheetKey'

/** By which key something was done, for the log. */
export const keyFacts = ({ link, person }: SheetHolder): { link: Id } | { account: Id | null } =>
  link ? { link: link.id } : { account: person?.id ?? null }
