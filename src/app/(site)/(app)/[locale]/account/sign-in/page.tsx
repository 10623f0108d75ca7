import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { Page } from '@/components/Page'
import { Shell } from '@/components/Shell'
import { currentUser } from '@/accounts/payload/session'
import type { Locale } from '@/i18n/locales'
import { readParams } from '@/i18n/params'
import { sameAddressIn } from '@/i18n/findPage'
import { pathTo } from '@/i18n/paths'
import { readQuery, type SearchParams } from '@/i18n/query'

import { SignInForm } from '../_forms/SignInForm'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: SearchParams
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'account.signIn' })
  return { title: t('title'), robots: { index: false } }
}

export default async function SignInPage({ params, searchParams }: Props) {
  const { locale } = await readParams(params)
  const user = await currentUser()
  const { next } = await readQuery(searchParams, '/account/sign-in')
  const t = await getTranslations({ locale, namespace: 'account.signIn' })
  const already = await getTranslations({ locale, namespace: 'account.account' })
  return (
    <Shell locale={locale} href="/account/sign-in" queryIn={next ? leadingTo(next) : undefined}>
      <Page locale={locale} title={t('title')} lead={t('lead')} width="reading">
        {user && (
          <p>
            {already('signedInAs', { name: user.name, email: user.email })}{' '}
            <a href={pathTo(locale, '/account')}>{already('title')}</a>
          </p>
        )}
        <SignInForm locale={locale} next={next} isSignedIn={Boolean(user)} />
        <p>
          <a href={pathTo(locale, '/account/forgotten-password')}>{t('forgotten')}</a>
        </p>
        <p>
          <a href={pathTo(locale, '/map/request')}>{t('noAccount')}</a>
        </p>
      </Page>
    </Shell>
  )
}

/** The page that was left to sign in, in the language that signing in goes on in. */
const leadingTo = (next: string) => (locale: Locale) =>
  new URLSearchParams({ next: sameAddressIn(locale, next) }).toString()
