import { isDeepStrictEqual } from 'node:util'

import type { JSONField, PayloadRequest } from 'payload'

import { parseHours } from '@/directory/parseHours'
import { personLocale } from '@/i18n/firstLocale'

import { describeHoursProblem } from '@/directory/hoursProblems'

/**
 * Opening hours as structure, so that "open now" can be computed and unknown never reads as closed.
 * One JSON value: nested lists would make ten more tables and slow every read of the directory.
 */
export const hoursField: JSONField = {
  name: 'hours',
  type: 'json',
  label: { fr: 'Heures d’ouverture', en: 'Opening hours', es: 'Horario' },
  admin: {
    components: { Field: '@/admin/HoursField#HoursField' },
    description: {
      fr: '«\u00a0Inconnues\u00a0» n’est pas «\u00a0fermé\u00a0»; «\u00a0sur rendez-vous\u00a0» non plus.',
      en: '“Unknown” is not “closed”; neither is “by appointment”.',
      es: '«Desconocido» no es «cerrado»; «con cita» tampoco.',
    },
  },
  validate: validateHours,
}

/** What is named where it is typed, and kept where it stands. */
const KEPT: ReadonlySet<string> = new Set(['sameTime', 'monthDay'])

/** What is wrong with hours, in the person's language; true when nothing is. */
export function validateHours(
  value: unknown,
  { req, previousValue }: { req: PayloadRequest; previousValue?: unknown },
): string | true {
  // Hours of before that close when they open, or a season that ends on a day that no year has, say
  // what they said: nothing else is to wait for them.
  const isAsBefore = isDeepStrictEqual(value, previousValue)
  const problems = parseHours(value).problems.filter(({ code }) => !(isAsBefore && KEPT.has(code)))
  return (
    problems.length === 0 ||
    problems.map((problem) => describeHoursProblem(problem, personLocale(req))).join(' ')
  )
}
