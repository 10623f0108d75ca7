import { langOf } from '@/components/Passage'
import { SideNav } from '@/components/SideNav'
import type { ChapterView } from '@/data/guide/chapters'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

import { Contents } from './Contents'

/** Beside a chapter: the others of its part, and what is on this page. */
export function ChapterNav({ locale, chapter }: { locale: Locale; chapter: ChapterView }) {
  return (
    <>
      <SideNav
        title={chapter.partName}
        items={chapter.siblings.map(({ slug, address, title }) => ({
          href: pathTo(locale, { pathname: '/guide/[slug]', params: { slug: address } }),
          label: title.text,
          current: slug === chapter.slug,
          lang: langOf(title),
        }))}
      />
      <Contents locale={locale} blocks={chapter.blocks} at="side" />
    </>
  )
}
