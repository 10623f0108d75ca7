import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'

import { currentUser } from '@/accounts/payload/session'
import { Page } from '@/components/Page'
import { Section } from '@/components/Section'
import { Shell } from '@/components/Shell'
import { readParams } from '@/i18n/params'
import { pathTo } from '@/i18n/paths'
import type { User } from '@/payload-types'

import { ChangeEmailForm } from '../_forms/ChangeEmailForm'
import { ChangePasswordForm } from '../_forms/ChangePasswordForm'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'account.details' })
  return { title: t('title'), robots: { index: false } }
}

/** What one signs in with, and how to change it. */
export default async function DetailsPage({ params }: Props) {
  const { locale } = await readParams(params)
  const user = await currentUser()
  const here = pathTo(locale, '/account/details')
  if (!user) redirect(pathTo(locale, { pathname: '/account/sign-in', query: { next: here } }))
  const t = await getTranslations({ locale, namespace: 'account' })
  return (
    <Shell locale={locale} href="/account/details">
      <Page
        locale={locale}
        title={t('details.title')}
        lead={t('account.signedInAs', { name: user.name, email: user.email })}
        width="reading"
        breadcrumbs={[{ label: t('account.title'), href: pathTo(locale, '/account') }]}
      >
        <Section title={t('details.emailTitle')}>
          <p>{t('details.emailNow', { email: user.email })}</p>
          {isWaiting(user) && <p>{t('details.emailWaiting', { email: user.pendingEmail! })}</p>}
          <ChangeEmailForm locale={locale} />
        </Section>
        <Section title={t('details.passwordTitle')}>
          <ChangePasswordForm locale={locale} />
          <p>
            <a href={pathTo(locale, '/account/forgotten-password')}>
              {t('details.forgottenCurrent')}
            </a>
          </p>
        </Section>
      </Page>
    </Shell>
  )
}

/** Whether a new address was asked for, and its link still works. */
const isWaiting = ({ pendingEmail, pendingEmailUntil }: User): boolean =>
  Boolean(pendingEmail) && new Date(pendingEmailUntil ?? 0) > new Date()
