import type { Role } from '@/access'

import type { Canary } from './crawl'

/** A word that nobody else writes, in a field that only some may read. */
const canary = (word: string, mayRead: readonly Role[], ...fields: readonly string[]): Canary => ({
  word,
  part: word.slice(0, 7),
  fields,
  mayRead,
})

/** Looked for in every answer, whoever asks and however. */
export const CANARIES = {
  employer: canary(
    'zorglubine-emploi',
    ['mapReader', 'researcher', 'admin'],
    'name',
    'employerName',
    'employer.name',
  ),
  request: canary('yvraquelle-demande', ['admin'], 'name'),
  report: canary('wexoline-signalement@example.org', ['researcher', 'admin'], 'email'),
  draft: canary('vulpicane-brouillon', ['translator', 'researcher', 'admin'], 'title', 'summary'),
} as const
