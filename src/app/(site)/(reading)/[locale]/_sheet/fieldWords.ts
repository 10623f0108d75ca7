import { getTranslations } from 'next-intl/server'

import { FIELD_PROBLEMS, type FieldProblem } from '@/directory/link/fieldProblems'
import { describeHoursProblem } from '@/directory/hoursProblems'
import type { Locale } from '@/i18n/locales'

type PageProblem = (typeof FIELD_PROBLEMS)[number]

const isPageProblem = (code: FieldProblem['code']): code is PageProblem =>
  (FIELD_PROBLEMS as readonly string[]).includes(code)

/** Says what is wrong with a field; nothing when all is well with it. */
export async function problemWords(
  locale: Locale,
  problems: readonly FieldProblem[] = [],
): Promise<(name: string) => string | undefined> {
  const t = await getTranslations({ locale, namespace: 'mySheet.problems' })
  const say = ({ code, name }: FieldProblem): string =>
    isPageProblem(code)
      ? t(code)
      : describeHoursProblem({ code, path: name, value: undefined }, locale)
  return (name) => {
    const found = problems.find((problem) => problem.name === name)
    return found && say(found)
  }
}
