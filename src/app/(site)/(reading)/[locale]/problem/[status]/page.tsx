import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { Problem, type ProblemKind } from '@/components/Problem'
import { Shell } from '@/components/Shell'
import { readParams } from '@/i18n/params'

interface Props {
  params: Promise<{ locale: string; status: string }>
}

/**
 * What the server sends, with its status, in place of a page that does not exist or that failed:
 * Next's own answer to those needs scripts, and reading pages have none.
 */
export default async function ProblemPage({ params }: Props) {
  const { locale, status } = await readParams(params)
  return (
    <Shell locale={locale} href="/">
      <Problem locale={locale} kind={kindOf(status)} />
    </Shell>
  )
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, status } = await readParams(params)
  const t = await getTranslations({ locale, namespace: `errors.${kindOf(status)}` })
  return { title: t('title'), robots: { index: false } }
}

const KINDS: Readonly<Record<string, ProblemKind>> = { '404': 'notFound', '503': 'away' }

const kindOf = (status: string): ProblemKind => KINDS[status] ?? 'fault'
