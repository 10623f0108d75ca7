import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'

import { findByTicket } from '@/accounts/payload/signIn'
import { Page } from '@/components/Page'
import { Shell } from '@/components/Shell'
import { readParams } from '@/i18n/params'
import { pathTo } from '@/i18n/paths'
import { readQuery, type SearchParams } from '@/i18n/query'

import { CodeForm } from '../../_forms/CodeForm'
import { isAnswer } from '../../isAnswer'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: SearchParams
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'account.code' })
  return { title: t('title'), robots: { index: false } }
}

/** The code that follows the password; whoever has not given one begins there. */
export default async function CodePage({ params, searchParams }: Props) {
  const { locale } = await readParams(params)
  const { next } = await readQuery(searchParams, '/account/sign-in/code')
  const query = next ? { next } : {}
  const signIn = pathTo(locale, { pathname: '/account/sign-in', query })
  if (!(await findByTicket('code')) && !(await isAnswer())) redirect(signIn)
  const t = await getTranslations({ locale, namespace: 'account.code' })
  return (
    <Shell locale={locale} href="/account/sign-in/code">
      <Page locale={locale} title={t('title')} lead={t('lead')} width="reading">
        <CodeForm locale={locale} next={next} />
        <p>{t('recovery')}</p>
        <p>{t('lost')}</p>
        <p>
          <a href={signIn}>{t('again')}</a>
        </p>
      </Page>
    </Shell>
  )
}
