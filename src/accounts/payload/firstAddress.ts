import { firstPage } from '@/accounts/firstPage'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import type { User } from '@/payload-types'

import { findOwnSheet } from './ownSheet'

/** The address of what a person sees first once signed in. */
export async function firstAddress(user: User, locale: Locale): Promise<string> {
  const first = firstPage(user, await findOwnSheet(user))
  return first.kind === 'admin' ? '/admin' : pathTo(locale, first.href)
}
