import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import type { User } from '@/payload-types'
import { queueAddress } from '@/translation/deskAddress'

import { firstPage, type FirstPage } from '../firstPage'

/** Where the team begins. */
const STARTS: Record<Exclude<FirstPage['kind'], 'page'>, string> = {
  admin: '/admin',
  desk: queueAddress('/admin'),
}

/** The address of what a person sees first once signed in. */
export function firstAddress(user: User, locale: Locale): string {
  const first = firstPage(user)
  return first.kind === 'page' ? pathTo(locale, first.href) : STARTS[first.kind]
}
