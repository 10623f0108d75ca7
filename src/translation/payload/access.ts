import type { Access } from 'payload'

import { EDITORS, hasRole, type Actor } from '@/access/roles'

type Person = Parameters<typeof hasRole>[0]

/** Translations are written by the research team, and by translators in their own languages only. */
export const mayWriteIn = (user: Person, language: string): boolean =>
  hasRole(user, ...EDITORS) || languagesOf(user).includes(language)

/** Languages that a person writes as a translator. */
const languagesOf = (user: Person): readonly string[] =>
  hasRole(user, 'translator') ? ((user as Actor | null)?.languages ?? []) : []

/** The same rule, as the collection asks it. */
export const staffOfTheLanguage: Access = ({ req: { user } }) => {
  if (hasRole(user, ...EDITORS)) return true
  const languages = languagesOf(user)
  return languages.length > 0 ? { language: { in: [...languages] } } : false
}
