import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'

import { DRAFT_HEADER, findHeldDraft } from '@/data/drafts/held'
import type { DraftView } from '@/data/drafts/readDraft'
import { readParams } from '@/i18n/params'
import type { Locale } from '@/i18n/locales'
import { isStaticPage } from '@/i18n/staticPages'

import { TextReading } from '../_text/TextReading'
import { ChapterReading } from '../guide/[slug]/_chapter/ChapterReading'
import { UpdateReading } from '../updates/[slug]/_update/UpdateReading'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const draft = await heldDraft()
  return { ...(draft && { title: draft.view.title.text }), robots: { index: false } }
}

/** A draft as its readers would have it; asked for by the server alone, which holds what is drawn. */
export default async function PreviewPage({ params }: Props) {
  const { locale } = await readParams(params)
  const draft = await heldDraft()
  if (!draft) notFound()
  return <Drawn locale={locale} draft={draft} />
}

const heldDraft = async () => findHeldDraft((await headers()).get(DRAFT_HEADER))

/** By the components of its own page. */
function Drawn({ locale, draft: { of, view } }: { locale: Locale; draft: DraftView }) {
  switch (of) {
    case 'guide-chapters':
      return <ChapterReading locale={locale} chapter={view} isMarked />
    case 'pages': {
      const slug = isStaticPage(view.slug) ? view.slug : 'about'
      return <TextReading locale={locale} slug={slug} page={view} isMarked />
    }
    case 'updates':
      return <UpdateReading locale={locale} update={view} isMarked />
  }
}
