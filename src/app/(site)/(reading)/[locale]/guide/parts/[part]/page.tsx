import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'

import { ChapterList } from '@/components/ChapterList'
import { EmptyState } from '@/components/EmptyState'
import { Page } from '@/components/Page'
import { Shell } from '@/components/Shell'
import { SideNav } from '@/components/SideNav'
import { listChapters } from '@/data/guide/chapters'
import {
  findGuidePart,
  GUIDE_PART_ADDRESSES,
  GUIDE_PART_LABELS,
  type GuidePart,
} from '@/data/guide/parts'
import { pageAlternates } from '@/i18n/alternates'
import { readParams } from '@/i18n/params'
import type { Href } from '@/i18n/href'
import { pathTo } from '@/i18n/paths'

interface Props {
  params: Promise<{ locale: string; part: string }>
}

const hrefOf = (part: GuidePart): Href => ({
  pathname: '/guide/parts/[part]',
  params: { part: GUIDE_PART_ADDRESSES[part] },
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, part: asked } = await readParams(params)
  const part = findGuidePart(asked)
  if (!part) return {}
  return {
    title: GUIDE_PART_LABELS[part][locale],
    alternates: pageAlternates(hrefOf(part), locale),
  }
}

/** One part of the guide. */
export default async function PartPage({ params }: Props) {
  const { locale, part: asked } = await readParams(params)
  const part = findGuidePart(asked)
  if (!part) notFound()
  if (GUIDE_PART_ADDRESSES[part][locale] !== asked) permanentRedirect(pathTo(locale, hrefOf(part)))
  const parts = await listChapters({ locale })
  const chapters = parts.find((candidate) => candidate.part === part)?.chapters ?? []
  const t = await getTranslations({ locale, namespace: 'guide' })
  const follow = await getTranslations({ locale, namespace: 'follow' })
  return (
    <Shell locale={locale} href={hrefOf(part)} current="guide">
      <Page
        locale={locale}
        title={GUIDE_PART_LABELS[part][locale]}
        breadcrumbs={[{ label: t('title'), href: pathTo(locale, '/guide') }]}
        nav={
          <SideNav
            title={t('parts')}
            items={parts.map((other) => ({
              href: pathTo(locale, hrefOf(other.part)),
              label: other.name,
              current: other.part === part,
            }))}
          />
        }
      >
        {chapters.length > 0 ? (
          <ChapterList locale={locale} chapters={chapters} />
        ) : (
          <EmptyState title={t('empty.title')}>
            <p>{t('empty.text')}</p>
          </EmptyState>
        )}
        <p className="small screen-only">
          <a href={pathTo(locale, { pathname: '/follow', query: { part } })} rel="nofollow">
            {follow('linkPart')}
          </a>
        </p>
      </Page>
    </Shell>
  )
}
