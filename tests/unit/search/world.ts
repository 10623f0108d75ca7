import { DEFAULT_LOCALE, type TargetLocale, type Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { sectionsOf } from '@/search/sections'
import { bodiesIn } from '@/search/bodyTexts'
import { sitePagesIn } from '@/search/sitePages'
import { termsIn } from '@/search/termTexts'
import type { SearchText } from '@/search/types'
import { extract, type Resource, type StoredUnits } from '@/translation'

import { glossary } from '../../../seed/glossary'
import { publicBodies } from '../../../seed/publicBodies'
import { chapters } from '../../../seed/chapters'
import { chapterTranslations, translationOf } from '../../../seed/translations'

/** What is found besides organizations in the example world, in one language. */
export const textsOf = (locale: Locale): SearchText[] => [
  ...chaptersOf(locale),
  ...termsIn(glossary, locale),
  ...bodiesIn(
    Object.entries(publicBodies).map(([key, body]) => ({
      key,
      ...body,
      phones: [...body.phones],
      topics: [...body.topics],
    })),
    locale,
  ),
  ...sitePagesIn(locale),
]

/** The chapters alone. */
const chaptersOf = (locale: Locale): SearchText[] =>
  chapters.map(({ slug, relatedServices, title, summary, content }): SearchText => {
    const resource: Resource = { title, summary, content }
    return {
      kind: 'chapter',
      key: slug,
      path: pathTo(locale, { pathname: '/guide/[slug]', params: { slug } }),
      services: relatedServices,
      ...sectionsOf(
        resource,
        locale === DEFAULT_LOCALE ? undefined : entriesOf(slug, resource, locale),
      ),
    }
  })

/** What is published of a chapter's translation. */
function entriesOf(slug: string, resource: Resource, locale: TargetLocale): StoredUnits {
  const planned = chapterTranslations[slug]
  if (planned?.[locale] !== 'published') return {}
  return Object.fromEntries(
    extract(resource).flatMap(({ key, source, fingerprint }) => {
      const target = translationOf(planned.texts, source, locale)
      return target ? [[key, { source, fingerprint, target, state: 'approved' as const }]] : []
    }),
  )
}
