import { describe, expect, it } from 'vitest'

import { TARGET_LOCALES, type TargetLocale } from '@/i18n/locales'
import { checkPassage, describeFinding } from '@/translation/checks'
import { Glossary } from '@/translation/glossary'

import { glossary } from '../../../seed/glossary'
import {
  chapterTranslations,
  pageTranslations,
  updateTranslations,
} from '../../../seed/translations'
import { common } from '../../../seed/translations/common'

const texts = [
  common,
  pageTranslations,
  updateTranslations,
  ...Object.values(chapterTranslations).map((chapter) => chapter.texts),
]

const glossaryIn = (language: TargetLocale): Glossary =>
  new Glossary(
    glossary.map(({ term, variants = [], definition, forbidden = [], ...agreed }) => ({
      id: term,
      source: term,
      variants,
      definition,
      agreed: agreed[language].term,
      forbidden: forbidden.filter((word) => word.language === language),
    })),
    language,
  )

/** Every French passage, with all the ways in which the seed translates it. */
function translationsIn(language: TargetLocale): Map<string, string[]> {
  const all = new Map<string, string[]>()
  for (const [source, targets] of texts.flatMap((each) => Object.entries(each))) {
    const target = targets[language]
    if (target) all.set(source, [...(all.get(source) ?? []), target])
  }
  return all
}

describe.each(TARGET_LOCALES)('the passages in %s', (language) => {
  it('give no check a reason to speak', () => {
    const passages = translationsIn(language)
    expect(passages.size).toBeGreaterThan(1000)
    const agreed = glossaryIn(language)
    const alarms = [...passages].flatMap(([source, targets]) =>
      targets.flatMap((target) =>
        checkPassage({ source, target, language, glossary: agreed, others: targets }).map(
          (finding) => [source, target, finding.rule, ...describeFinding(finding, 'en')],
        ),
      ),
    )
    expect(alarms).toEqual([])
  })
})
