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
import { pages } from '../../../seed/pages'
import { chapterTranslations, pageTranslations, translationOf } from '../../../seed/translations'
import type { TranslationSeed } from '../../../seed/translations/shape'

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
  ...pagesOf(locale),
]

/** The pages about the site. */
const pagesOf = (locale: Locale): SearchText[] =>
  pages.map(({ slug, title, summary, content }): SearchText => {
    const resource: Resource = { title, summary, content }
    const entries =
      locale === DEFAULT_LOCALE ? undefined : approved(pageTranslations, resource, locale)
    return {
      kind: 'page',
      key: slug,
      path: pathTo(locale, '/about'),
      services: [],
      ...sectionsOf(resource, entries),
    }
  })

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
  return planned?.[locale] === 'published' ? approved(planned.texts, resource, locale) : {}
}

function approved(texts: TranslationSeed, resource: Resource, locale: TargetLocale): StoredUnits {
  return Object.fromEntries(
    extract(resource).flatMap(({ key, source, fingerprint }) => {
      const target = translationOf(texts, source, locale)
      return target ? [[key, { source, fingerprint, target, state: 'approved' as const }]] : []
    }),
  )
}
