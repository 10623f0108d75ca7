import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { findPage } from '@/data/pages'
import type { StaticPageSlug } from '@/i18n/staticPages'
import { isMostlyFrench } from '@/data/readText'
import { pageAlternates } from '@/i18n/alternates'
import { readParams } from '@/i18n/params'

import { TextReading } from './TextReading'

export interface TextPageProps {
  params: Promise<{ locale: string }>
}

export async function textPageMetadata(
  slug: StaticPageSlug,
  { params }: TextPageProps,
): Promise<Metadata> {
  const { locale } = await readParams(params)
  const page = await findPage({ locale, slug })
  if (!page) return {}
  return {
    title: page.title.text,
    ...(page.summary ? { description: page.summary.text } : {}),
    alternates: pageAlternates(`/${slug}`, locale, isMostlyFrench(page.translation)),
  }
}

/** A page of the site about itself: its words are in the database. */
export async function TextPage({ slug, params }: TextPageProps & { slug: StaticPageSlug }) {
  const { locale } = await readParams(params)
  const page = await findPage({ locale, slug })
  if (!page) notFound()
  return <TextReading locale={locale} slug={slug} page={page} />
}
