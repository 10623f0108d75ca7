import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'

import { EDITORS, SHEET_RIGHT_LABELS, STAFF, canReadMap, hasRole } from '@/access'
import { findOwnSheets } from '@/accounts/payload/ownSheets'
import { Button, ButtonLink } from '@/components/Button'
import { Page } from '@/components/Page'
import { Section } from '@/components/Section'
import { Shell } from '@/components/Shell'
import { currentUser } from '@/accounts/payload/session'
import { formatDay } from '@/days/words'
import { ofAccount, sheetHref } from '@/directory/link/sheetPages'
import { isWaiting, mayRenew } from '@/forms/payload/sendReaderRequest'
import type { Locale } from '@/i18n/locales'
import { readParams } from '@/i18n/params'
import { pathTo } from '@/i18n/paths'
import type { User } from '@/payload-types'
import { sitePayload } from '@/sitePayload'

import { signOut } from './actions'
import { RenewForm } from './_forms/RenewForm'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'account.account' })
  return { title: t('title'), robots: { index: false } }
}

/** Who is signed in, what they may open, and the way out. */
export default async function AccountPage({ params }: Props) {
  const { locale } = await readParams(params)
  const user = await currentUser()
  if (!user) redirect(pathTo(locale, '/account/sign-in'))
  const t = await getTranslations({ locale, namespace: 'account.account' })
  const worksInAdmin = hasRole(user, ...STAFF)
  const isReader = mapState(user) !== 'mapNone'
  return (
    <Shell locale={locale} href="/account">
      <Page
        locale={locale}
        title={t('title')}
        lead={t('signedInAs', { name: user.name, email: user.email })}
        width="reading"
      >
        {hasRole(user, 'organization') && <Sheets locale={locale} user={user} />}
        <Section title={t('map')}>
          <p>
            {t(mapState(user), {
              date: user.mapAccessUntil ? formatDay(user.mapAccessUntil, locale) : '',
            })}
          </p>
          <div className="button-row">
            {canReadMap(user) ? (
              <ButtonLink href={pathTo(locale, '/map')}>{t('openMap')}</ButtonLink>
            ) : (
              !isReader && (
                <ButtonLink href={pathTo(locale, '/map/request')}>{t('askMap')}</ButtonLink>
              )
            )}
            {worksInAdmin && (
              <ButtonLink href="/admin" kind="secondary">
                {t('admin')}
              </ButtonLink>
            )}
          </div>
          <Renewal locale={locale} user={user} />
        </Section>
        <p>
          <a href={pathTo(locale, '/account/details')}>{t('changePassword')}</a>
        </p>
        <p>
          <a href={pathTo(locale, '/account/second-step')}>{t('secondStep')}</a>
        </p>
        <p>
          <a href={pathTo(locale, '/account/sessions')}>{t('sessions')}</a>
        </p>
        <form action={signOut}>
          <input type="hidden" name="locale" value={locale} />
          <Button kind="secondary">{t('signOut')}</Button>
        </form>
      </Page>
    </Shell>
  )
}

/** The sheets that the account opens, each with what may be done. */
async function Sheets({ locale, user }: { locale: Locale; user: User }) {
  const t = await getTranslations({ locale, namespace: 'account.account' })
  const sheets = await findOwnSheets(user)
  return (
    <Section title={t('sheets')}>
      {sheets.length === 0 && <p>{t('sheetsNone')}</p>}
      <ul>
        {sheets.map(({ organization, name, right }) => (
          <li key={String(organization)}>
            <a href={pathTo(locale, sheetHref(ofAccount(organization)))}>{name}</a>
            {' – '}
            {SHEET_RIGHT_LABELS[right][locale]}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** To go on reading the map: near the end, and past it. */
async function Renewal({ locale, user }: { locale: Locale; user: User }) {
  const payload = await sitePayload()
  const waits = await isWaiting(payload, user)
  if (!waits && !(await mayRenew(payload, user))) return null
  return <RenewForm locale={locale} isWaiting={waits} />
}

function mapState(user: User): 'mapOpen' | 'mapUntil' | 'mapEnded' | 'mapNone' {
  if (hasRole(user, ...EDITORS)) return 'mapOpen'
  if (!hasRole(user, 'mapReader') || !user.mapAccessUntil) return 'mapNone'
  return canReadMap(user) ? 'mapUntil' : 'mapEnded'
}
