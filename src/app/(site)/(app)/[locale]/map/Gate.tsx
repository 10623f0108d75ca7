import { getTranslations } from 'next-intl/server'

import { ButtonLink } from '@/components/Button'
import { Callout } from '@/components/Callout'
import { Page } from '@/components/Page'
import { Section } from '@/components/Section'
import { Shell } from '@/components/Shell'
import type { Href } from '@/i18n/href'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

import { drawDoor } from '../_forms/drawDoor'
import { regionChoices } from './regionChoices'
import { RequestForm } from './RequestForm'

interface Props {
  locale: Locale
  /** Who is signed in without access, if anybody. */
  email: string | undefined
  /** The page it stands for: in another language, and once signed in. */
  next?: Href
  /** What was asked of that page, as its address has it: a shared view opens once signed in. */
  query?: string
}

const SENTENCES = { what: ['1', '2', '3'], not: ['1', '2', '3', '4'] } as const

/** For those who may not read the map: what it is, what it says, who can have it, and how. */
export async function Gate({ locale, email, next = '/map', query = '' }: Props) {
  const t = await getTranslations({ locale, namespace: 'map.gate' })
  return (
    <Shell locale={locale} href={next} queryIn={() => query} current="map">
      <Page locale={locale} title={t('title')} lead={t('lead')} width="reading">
        {email && (
          <Callout tone="warning">
            <p>{t('signedInNoAccess', { email })}</p>
          </Callout>
        )}
        <div className="button-row">
          <ButtonLink href="#ask">{t('askTitle')}</ButtonLink>
          {!email && (
            <ButtonLink
              kind="secondary"
              href={pathTo(locale, {
                pathname: '/account/sign-in',
                query: { next: pathTo(locale, next) + (query && `?${query}`) },
              })}
            >
              {t('signIn')}
            </ButtonLink>
          )}
        </div>
        <div className="columns columns--2 map-gate-columns">
          {(['what', 'not'] as const).map((part) => (
            <Section key={part} title={t(`${part}Title`)}>
              <ul>
                {SENTENCES[part].map((sentence) => (
                  <li key={sentence}>{t(`${part}.${sentence}`)}</li>
                ))}
              </ul>
            </Section>
          ))}
        </div>
        <Section title={t('whoTitle')}>
          <p>{t('who')}</p>
          <p>{t('why')}</p>
          <p className="small muted">{t('source')}</p>
        </Section>
        <Section title={t('askTitle')} id="ask">
          <RequestForm door={drawDoor()} locale={locale} regions={await regionChoices(locale)} />
        </Section>
      </Page>
    </Shell>
  )
}
