import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'

import { findSecondStep, findSetUp } from '@/accounts/payload/secondStep'
import { findSetUpHolder } from '@/accounts/payload/signIn'
import { mustHaveSecondStep } from '@/accounts/secondStep/required'
import { spelledKey } from '@/accounts/secondStep/totp'
import { Callout } from '@/components/Callout'
import { Page } from '@/components/Page'
import { Shell } from '@/components/Shell'
import { env } from '@/env'
import { formatMoment } from '@/days/words'
import { readParams } from '@/i18n/params'
import { pathTo } from '@/i18n/paths'
import { readQuery, type SearchParams } from '@/i18n/query'
import { sitePayload } from '@/sitePayload'

import { SecondStepForms, type SecondStepView } from '../_forms/secondStep/SecondStepForms'
import { isAnswer } from '../isAnswer'
import { qrPath } from '@/giving/qrPath'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: SearchParams
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'account.secondStep' })
  return { title: t('title'), robots: { index: false } }
}

/** The second step of one's own account: set it up, see how it stands, take it away. */
export default async function SecondStepPage({ params, searchParams }: Props) {
  const { locale } = await readParams(params)
  const { next, done } = await readQuery(searchParams, '/account/second-step')
  const held = await findSetUpHolder()
  const here = pathTo(locale, '/account/second-step')
  if (!held && !(await isAnswer())) {
    redirect(pathTo(locale, { pathname: '/account/sign-in', query: { next: here } }))
  }
  const isAsked = held?.isTicket ?? false
  const view = held ? await viewOf(held, locale) : ({ kind: 'none' } as const)
  const t = await getTranslations({ locale, namespace: 'account' })
  return (
    <Shell locale={locale} href="/account/second-step">
      <Page
        locale={locale}
        title={t('secondStep.title')}
        lead={t('secondStep.lead')}
        width="reading"
        breadcrumbs={
          held && !isAsked
            ? [{ label: t('account.title'), href: pathTo(locale, '/account') }]
            : undefined
        }
      >
        {done === 'removed' && (
          <div role="status">
            <Callout tone="info" title={t('secondStep.removed')} />
          </div>
        )}
        {isAsked && view.kind !== 'on' && (
          <Callout tone="warning" title={t('secondStep.requiredTitle')}>
            <p>{t('secondStep.required')}</p>
            {held && (
              <p>{t('account.signedInAs', { name: held.user.name, email: held.user.email })}</p>
            )}
          </Callout>
        )}
        <SecondStepForms locale={locale} next={next} view={view} />
      </Page>
    </Shell>
  )
}

type Held = NonNullable<Awaited<ReturnType<typeof findSetUpHolder>>>

async function viewOf(
  { user, holder, isTicket }: Held,
  locale: Parameters<typeof formatMoment>[1],
): Promise<SecondStepView> {
  const payload = await sitePayload()
  const step = await findSecondStep(payload, user.id)
  if (step) {
    return {
      kind: 'on',
      since: formatMoment(new Date(step.setUpAt), locale),
      left: step.recovery.length,
      mustStay: mustHaveSecondStep(user, env.TWO_FACTOR),
    }
  }
  const waiting = await findSetUp(payload, user, holder)
  if (!waiting) return { kind: 'off', asksPassword: !isTicket }
  const { key, address } = waiting
  return { kind: 'settingUp', spelled: spelledKey(key), qr: qrPath(address), address }
}
