import type { Access } from 'payload'

import { EDITORS, hasRole, type Actor } from '@/access'

/** Written by the research team, and by translators in their own languages only. */
export const staffOfTheLanguage: Access = ({ req: { user } }) => {
  if (hasRole(user, ...EDITORS)) return true
  const languages = (user as Actor | null)?.languages ?? []
  return hasRole(user, 'translator') && languages.length > 0
    ? { language: { in: [...languages] } }
    : false
}
