import { getTranslations } from 'next-intl/server'

import { FIELD_PROBLEMS, type FieldProblem } from '@/directory/link/fieldProblems'
import { describeHoursProblem } from '@/directory/hoursProblems'
import { CONTACT_PROBLEMS, type ContactKind } from '@/directory/typedContact'
import type { Locale } from '@/i18n/locales'

/** What this form says in its own words: a day of the year is chosen here, and typed by the team. */
const OWN_WORDS = [...FIELD_PROBLEMS, 'monthDay'] as const

type PageProblem = (typeof OWN_WORDS)[number]

const isPageProblem = (code: FieldProblem['code']): code is PageProblem =>
  (OWN_WORDS as readonly string[]).includes(code)

const isContactProblem = (code: FieldProblem['code']): code is ContactKind =>
  Object.hasOwn(CONTACT_PROBLEMS, code)

/** Says what is wrong with a field; nothing when all is well with it. */
export async function problemWords(
  locale: Locale,
  problems: readonly FieldProblem[] = [],
): Promise<(name: string) => string | undefined> {
  const t = await getTranslations({ locale, namespace: 'mySheet.problems' })
  const say = ({ code, name }: FieldProblem): string => {
    if (isPageProblem(code)) return t(code)
    return isContactProblem(code)
      ? CONTACT_PROBLEMS[code][locale]
      : describeHoursProblem({ code, path: name, value: undefined }, locale)
  }
  return (name) => {
    const found = problems.find((problem) => problem.name === name)
    return found && say(found)
  }
}
