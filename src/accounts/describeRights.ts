import { ROLE_LABELS, type Role, SHEET_RIGHT_LABELS } from '@/access/roles'
import { isDay } from '@/days/calendar'
import { formatDay } from '@/days/words'
import { inSentence } from '@/directory/listWords'
import { COLON } from '@/i18n/colon'
import { LOCALE_LABELS } from '@/i18n/localeNames'
import type { Label, Locale } from '@/i18n/locales'

import type { LoggedRights, LoggedSheet } from './rights'

/** What a line of the log keeps of an account: nothing before it was made, nothing after it is gone. */
export interface RightsChange {
  before: LoggedRights | null
  after: LoggedRights | null
}

interface Part {
  label: Label
  /** Empty when the account has none. */
  words: (rights: Partial<LoggedRights>, locale: Locale) => string
}

const PARTS: readonly Part[] = [
  {
    label: { fr: 'rôles', en: 'roles', es: 'funciones' },
    words: ({ roles = [] }, locale) =>
      roles.map((role) => inSentence(ROLE_WORDS[role]?.[locale] ?? role, locale)).join(AND),
  },
  {
    label: { fr: 'langues', en: 'languages', es: 'idiomas' },
    words: ({ languages = [] }, locale) =>
      languages.map((code) => inSentence(LANGUAGES[code]?.[locale] ?? code, locale)).join(AND),
  },
  {
    label: { fr: 'organisme', en: 'organization', es: 'organismo' },
    words: ({ sheets, organization, organizationName }, locale) =>
      sheets
        ? sheets.map((sheet) => sheetWords(sheet, locale)).join(AND)
        : (organizationName ?? (organization ? `#${organization}` : '')),
  },
  {
    label: { fr: 'accès à la carte jusqu’au', en: 'map access until', es: 'acceso al mapa hasta' },
    words: ({ mapAccessUntil }, locale) =>
      isDay(mapAccessUntil) ? formatDay(mapAccessUntil, locale) : (mapAccessUntil ?? ''),
  },
]

const RIGHT_WORDS: Readonly<Record<LoggedSheet['right'], Label>> = {
  ...SHEET_RIGHT_LABELS,
  ended: { fr: 'accès terminé', en: 'access ended', es: 'acceso terminado' },
}

const sheetWords = ({ organization, name, right }: LoggedSheet, locale: Locale): string =>
  `${name ?? `#${organization}`} (${inSentence(RIGHT_WORDS[right][locale], locale)})`

const ROLE_WORDS: Readonly<Record<string, Label>> = ROLE_LABELS satisfies Record<Role, Label>
const LANGUAGES: Readonly<Record<string, Label>> = LOCALE_LABELS

const AND = ' + '

const NONE: Label = { fr: 'rien', en: 'none', es: 'nada' }

/**
 * What an account may do, or what of it changed; empty for a change that the log does not detail.
 *
 * @example
 * describeRights({ before: { roles: ['researcher'] }, after: { roles: ['admin'] } }, 'en')
 * // 'roles: Researcher → Administrator'
 */
export function describeRights({ before, after }: RightsChange, locale: Locale): string {
  const isChange = before !== null && after !== null
  return PARTS.flatMap(({ label, words }) => {
    const [was, is] = [before, after].map((rights) => rights && words(rights, locale))
    const none = NONE[locale]
    const said = isChange ? was !== is && `${was || none} → ${is || none}` : (was ?? is)
    return said ? [`${label[locale]}${COLON[locale]} ${said}`] : []
  }).join('; ')
}

/** The details of a line of the log, when they are of rights. */
export function readRightsChange(details: unknown): RightsChange | undefined {
  if (typeof details !== 'object' || details === null) return undefined
  const { before = null, after = null } = details as Partial<RightsChange>
  return isRights(before) && isRights(after) ? { before, after } : undefined
}

const isRights = (value: unknown): value is LoggedRights | null =>
  value === null || (typeof value === 'object' && 'roles' in value && Array.isArray(value.roles))
