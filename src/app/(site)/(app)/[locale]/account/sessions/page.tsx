import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'

import type { OwnSession } from '@/accounts/browsers'
import { deviceWords } from '@/accounts/device'
import { currentUser } from '@/accounts/payload/session'
import { findOwnSessions } from '@/accounts/payload/sessionList'
import { Badge } from '@/components/Badge'
import { Button } from '@/components/Button'
import { Callout } from '@/components/Callout'
import { Page } from '@/components/Page'
import { Section } from '@/components/Section'
import { Shell } from '@/components/Shell'
import { formatMoment } from '@/days/words'
import type { Locale } from '@/i18n/locales'
import { readParams } from '@/i18n/params'
import { pathTo } from '@/i18n/paths'
import { readQuery, type SearchParams } from '@/i18n/query'
import { sitePayload } from '@/sitePayload'

import { signOut } from '../actions'
import { endOthers, endSession } from './actions'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: SearchParams
}

const DONE = { one: 'doneOne', others: 'doneOthers' } as const

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'account.sessions' })
  return { title: t('title'), robots: { index: false } }
}

/** Where one's own account is open, and how to end that. */
export default async function SessionsPage({ params, searchParams }: Props) {
  const { locale } = await readParams(params)
  const { done } = await readQuery(searchParams, '/account/sessions')
  const user = await currentUser()
  const here = pathTo(locale, '/account/sessions')
  if (!user) redirect(pathTo(locale, { pathname: '/account/sign-in', query: { next: here } }))
  const t = await getTranslations({ locale, namespace: 'account' })
  const sessions = await findOwnSessions(await sitePayload(), user)
  const isDone = done === 'one' || done === 'others'
  return (
    <Shell locale={locale} href="/account/sessions">
      <Page
        locale={locale}
        title={t('sessions.title')}
        lead={t('sessions.lead')}
        width="reading"
        breadcrumbs={[{ label: t('account.title'), href: pathTo(locale, '/account') }]}
      >
        {isDone && (
          <div role="status">
            <Callout tone="info" title={t(`sessions.${DONE[done]}`)} />
          </div>
        )}
        <Section title={t('sessions.list')}>
          <ul className="account-sessions">
            {sessions.map((session) => (
              <SessionItem key={session.id} locale={locale} session={session} />
            ))}
          </ul>
          {sessions.length > 1 ? (
            <form action={endOthers} className="account-form">
              <input type="hidden" name="locale" value={locale} />
              <Button kind="secondary">{t('sessions.endOthers')}</Button>
            </form>
          ) : (
            <p>{t('sessions.onlyOne')}</p>
          )}
          <p>
            <a href={pathTo(locale, '/account/details')}>{t('sessions.changePassword')}</a>
          </p>
          <p className="small muted">{t('sessions.kept')}</p>
        </Section>
      </Page>
    </Shell>
  )
}

/** One session: where, since when, and its end. */
async function SessionItem({ locale, session }: { locale: Locale; session: OwnSession }) {
  const t = await getTranslations({ locale, namespace: 'account' })
  const device = deviceWords(session.device, locale)
  const openedAt = formatMoment(session.openedAt, locale)
  return (
    <li className="account-session">
      <p>
        <strong>{device}</strong> {session.isThisOne && <Badge>{t('sessions.thisOne')}</Badge>}
      </p>
      <p className="small">
        {t('sessions.opened', { moment: openedAt })}
        <br />
        {t('sessions.used', { moment: formatMoment(session.lastUsedAt, locale) })}
      </p>
      {session.isThisOne ? (
        <form action={signOut}>
          <input type="hidden" name="locale" value={locale} />
          <Button kind="secondary">{t('account.signOut')}</Button>
        </form>
      ) : (
        <form action={endSession}>
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="session" value={session.id} />
          <Button
            kind="secondary"
            aria-label={t('sessions.endNamed', { device, moment: openedAt })}
          >
            {t('sessions.end')}
          </Button>
        </form>
      )}
    </li>
  )
}
