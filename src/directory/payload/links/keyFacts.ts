import type { AuditAction } from '@/audit/actions'
import type { Id } from '@/db/ids'

import type { SheetHolder } from './sheetKey'

/** What the log calls what is done by each key. */
export const ACTIONS = {
  link: { confirm: 'sheet-links.confirm', send: 'sheet-links.send', hide: 'sheet-links.hide' },
  account: {
    confirm: 'sheet-accounts.confirm',
    send: 'sheet-accounts.send',
    hide: 'sheet-accounts.hide',
  },
} as const satisfies Record<SheetHolder['channel'], Record<string, AuditAction>>

/** By which key something was done, for the log. */
export const keyFacts = ({ link, person }: SheetHolder): { link: Id } | { account: Id | null } =>
  link ? { link: link.id } : { account: person?.id ?? null }
