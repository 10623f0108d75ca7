import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'

import { Button } from '@/components/Button'
import { Callout } from '@/components/Callout'
import { Page } from '@/components/Page'
import { Section } from '@/components/Section'
import { Shell } from '@/components/Shell'
import { listFollowable, type Followable, namesOfChoices } from '@/data/followed'
import { type Following, findFollowing } from '@/following/payload/answer'
import type { Choice } from '@/following/choices'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import { readParams } from '@/i18n/params'
import { pathTo } from '@/i18n/paths'
import { readQuery, type SearchParams } from '@/i18n/query'
import { sitePayload } from '@/sitePayload'

import { Choices, LanguageOfLetters } from '../_follow/Choices'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: SearchParams
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'follow.choices' })
  return { title: t('title'), robots: { index: false, follow: false } }
}

/** Behind the link of a letter: to confirm, to follow other things, to leave. Opening it changes nothing. */
export default async function FollowedPage({ params, searchParams }: Props) {
  const { locale } = await readParams(params)
  const { key, done } = await readQuery(searchParams, '/follow/choices')
  const t = await getTranslations({ locale, namespace: 'follow.choices' })
  const following = key ? await findFollowing(await sitePayload(), key) : undefined
  const framed = (title: string, children: ReactNode, lead?: string) => (
    <Shell locale={locale} href={{ pathname: '/follow/choices', query: { key } }}>
      <Page locale={locale} width="reading" title={title} lead={lead}>
        {children}
      </Page>
    </Shell>
  )
  if (!key || !following) {
    const [title, text] =
      done === 'left' ? [t('leftTitle'), t('leftText')] : [t('goneTitle'), t('goneText')]
    return framed(title, <StartAgain locale={locale} />, text)
  }
  const followable = await listFollowable(locale)
  const shown = { locale, linkKey: key, following, followable }
  if (following.state === 'asked') {
    return framed(t('confirmTitle'), <Confirm {...shown} />, t('confirmLead'))
  }
  return framed(
    t('title'),
    <>
      <Said locale={locale} done={done} />
      <Names {...shown} />
      <LeaveForm {...shown} />
      <Section title={t('changeTitle')} id="change">
        <ChangeForm {...shown} isNothing={done === 'nothing'} />
      </Section>
    </>,
  )
}

async function StartAgain({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'follow' })
  return (
    <p>
      <a href={pathTo(locale, '/follow')}>{t('title')}</a> ·{' '}
      <a href={pathTo(locale, '/guide/changes')}>{t('back')}</a>
    </p>
  )
}

/** What was just done. */
async function Said({ locale, done }: { locale: Locale; done: string | undefined }) {
  const t = await getTranslations({ locale, namespace: 'follow.choices' })
  if (done !== 'confirmed' && done !== 'changed') return null
  return (
    <div role="status">
      <Callout tone="done" title={t(`${done}Title`)}>
        <p>{t(`${done}Text`)}</p>
      </Callout>
    </div>
  )
}

interface Shown {
  locale: Locale
  linkKey: string
  following: Following
  followable: Followable
}

/** What is followed, by name; what is there no more is left out. */
async function Names({ locale, following, followable }: Shown) {
  const t = await getTranslations({ locale, namespace: 'follow' })
  const names = namesOfChoices(following.choices, followable)
  if (names.length === 0) return <p>{t('choices.none')}</p>
  return (
    <ul>
      {names.map(({ kind, name }) => (
        <li key={`${kind} ${name.text}`}>
          {kind === 'guide' ? (
            t('guide')
          ) : (
            <span lang={name.isFrench ? DEFAULT_LOCALE : undefined}>{name.text}</span>
          )}
        </li>
      ))}
    </ul>
  )
}

async function Confirm(shown: Shown) {
  const { locale, linkKey } = shown
  const t = await getTranslations({ locale, namespace: 'follow.choices' })
  return (
    <>
      <Names {...shown} />
      <StepForm locale={locale} step="confirm" linkKey={linkKey}>
        <Button large>{t('confirm')}</Button>
      </StepForm>
      <p className="small muted">{t('confirmNot')}</p>
    </>
  )
}

async function LeaveForm({ locale, linkKey }: Shown) {
  const t = await getTranslations({ locale, namespace: 'follow.choices' })
  return (
    <StepForm locale={locale} step="leave" linkKey={linkKey}>
      <p className="small">{t('leaveText')}</p>
      <Button kind="secondary">{t('leave')}</Button>
    </StepForm>
  )
}

async function ChangeForm({
  locale,
  linkKey,
  following,
  followable,
  isNothing,
}: Shown & { isNothing: boolean }) {
  const t = await getTranslations({ locale, namespace: 'follow.choices' })
  return (
    <StepForm locale={locale} step="change" linkKey={linkKey}>
      <Choices
        locale={locale}
        followable={followable}
        chosen={new Set<Choice>(following.choices)}
        hasChapters
        error={isNothing && t('nothingLeft')}
      />
      <LanguageOfLetters locale={locale} language={following.locale} />
      <Button>{t('save')}</Button>
    </StepForm>
  )
}

interface StepProps {
  locale: Locale
  step: 'confirm' | 'change' | 'leave'
  linkKey: string
  children: ReactNode
}

/** A button that works without a script, with the key of the letter. */
const StepForm = ({ locale, step, linkKey, children }: StepProps) => (
  <form method="post" action={`/api/follow/${step}`} className="public-form">
    <input type="hidden" name="locale" value={locale} />
    <input type="hidden" name="key" value={linkKey} autoComplete="off" />
    {children}
  </form>
)
