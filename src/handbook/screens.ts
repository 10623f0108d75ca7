import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

import { findQuoted, type Model } from './quoted'
import { labelText } from './say'
import type { Screen } from './types'

/** Where a screen opens. `admin` is the address of the admin. */
export function screenAddress(screen: Screen, locale: Locale, admin: string): string {
  if ('list' in screen) return `${admin}/collections/${screen.list}`
  if ('create' in screen) return `${admin}/collections/${screen.create}/create`
  if ('view' in screen) return admin + screen.view
  return pathTo(locale, screen.page)
}

/** What a screen is called. @throws when there is no such screen: a test proves that none is missing */
export function screenName(screen: Screen, locale: Locale, model: Model): string {
  if ('label' in screen) return labelText(screen.label, locale, model)
  const slug = 'list' in screen ? screen.list : screen.create
  const name = findQuoted({ list: slug }, locale, model)
  if (name === undefined) throw new Error(`The handbook opens ${slug}, which is no list`)
  return name
}
