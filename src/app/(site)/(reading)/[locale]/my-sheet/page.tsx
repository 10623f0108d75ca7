import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { Button, ButtonLink } from '@/components/Button'
import { Callout } from '@/components/Callout'
import { findMySheet } from '@/data/mySheet'
import type { MySheetView } from '@/data/mySheet/views'
import { formatDay, formatMoment } from '@/days/words'
import { listWords } from '@/directory/listWords'
import type { Locale } from '@/i18n/locales'
import { readParams } from '@/i18n/params'
import { pathTo } from '@/i18n/paths'

import { ClosedPage, Frame } from './_sheet/Frame'
import { LinkForm } from './_sheet/LinkForm'
import { SectionCard } from './_sheet/SectionCard'
import { personalMetadata, readVisit } from './_sheet/visit'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'mySheet' })
  return personalMetadata(t('metaTitle'))
}

/** The sheet of whoever holds its link, as it stands: still right, or to be changed. */
export default async function MySheetPage({ params }: Props) {
  const { locale } = await readParams(params)
  const { token, refusal } = await readVisit()
  const sheet = await findMySheet({ token, locale })
  if ('refusal' in sheet) return <ClosedPage locale={locale} refusal={sheet.refusal} />
  const t = await getTranslations({ locale, namespace: 'mySheet' })
  return (
    <Frame
      locale={locale}
      href="/my-sheet"
      title={sheet.name}
      lead={t('hello')}
      above={t('above')}
      refusal={refusal}
    >
      {sheet.pendingSince && (
        <Callout tone="info" title={t('pending', { day: formatDay(sheet.pendingSince, locale) })} />
      )}
      <Progress locale={locale} sheet={sheet} />
      <AllRight locale={locale} sheet={sheet} />
      <Missing locale={locale} sheet={sheet} />
      {sheet.sections.map((section) => (
        <SectionCard key={section.code} locale={locale} of={sheet.link} section={section} />
      ))}
      <Ends locale={locale} sheet={sheet} />
      <Bar locale={locale} sheet={sheet} />
    </Frame>
  )
}

interface PartProps {
  locale: Locale
  sheet: MySheetView
}

async function Progress({ locale, sheet: { answered, sections, lastDay } }: PartProps) {
  const t = await getTranslations({ locale, namespace: 'mySheet' })
  const total = sections.length
  return (
    <div className="my-sheet-progress">
      <progress max={total} value={answered} aria-hidden="true" />
      <p>
        <strong>{t('progress', { answered, total })}</strong> ·{' '}
        {t('until', { day: formatDay(lastDay, locale) })}
      </p>
    </div>
  )
}

/** One press for all that is not being changed. */
async function AllRight({ locale, sheet: { link, sections } }: PartProps) {
  const t = await getTranslations({ locale, namespace: 'mySheet' })
  const open = sections.filter(({ state }) => state === 'toCheck')
  const edited = sections.filter(({ state }) => state === 'edited').map(({ label }) => label)
  if (open.length === 0) return <Callout tone="right" title={t('allAnswered')} />
  return (
    <>
      <LinkForm
        locale={locale}
        step="confirm"
        of={link}
        hidden={Object.fromEntries(open.map(({ code, seen }) => [`seen.${code}`, seen]))}
      >
        <Button block large>
          <span>
            <span aria-hidden="true">✓</span> {t('allRight')}
            {edited.length > 0 && (
              <span className="my-sheet-but">
                {t('allRightBut', { sections: listWords(edited, locale) })}
              </span>
            )}
          </span>
        </Button>
      </LinkForm>
      <p className="small muted my-sheet-one-by-one">{t('orOneByOne')}</p>
    </>
  )
}

/** What readers look for and do not find, each with the form where it is written. */
async function Missing({ locale, sheet: { missing, completeness } }: PartProps) {
  if (missing.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'mySheet' })
  return (
    <Callout tone="tip" title={t('complete', { score: completeness })}>
      <p>{t('missing')}</p>
      <ul>
        {missing.map(({ section, label }) => (
          <li key={label}>
            <a href={pathTo(locale, { pathname: '/my-sheet/edit/[section]', params: { section } })}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </Callout>
  )
}

async function Ends({ locale, sheet: { link, slug } }: PartProps) {
  const t = await getTranslations({ locale, namespace: 'mySheet' })
  return (
    <div className="my-sheet-ends">
      <p className="small">{t('keepLink')}</p>
      {slug && (
        <p>
          <a
            href={pathTo(locale, {
              pathname: '/directory/organizations/[slug]',
              params: { slug },
            })}
          >
            {t('publicSheet')}
          </a>
        </p>
      )}
      <details>
        <summary>{t('notYours')}</summary>
        <p>{t('notYoursText')}</p>
        <LinkForm locale={locale} step="refuse" of={link}>
          <Button kind="secondary">{t('notYoursDo')}</Button>
        </LinkForm>
      </details>
      <LinkForm locale={locale} step="leave" of={link}>
        <Button kind="plain">{t('leave')}</Button>
      </LinkForm>
    </div>
  )
}

/** At the thumb: what is kept, and the way on. */
async function Bar({ locale, sheet: { savedAt, changeCount } }: PartProps) {
  const t = await getTranslations({ locale, namespace: 'mySheet' })
  return (
    <div className="my-sheet-bar">
      <p className="small">
        {savedAt ? t('savedAt', { moment: formatMoment(savedAt, locale) }) : t('nothingWritten')}
      </p>
      <ButtonLink
        kind={changeCount > 0 ? 'primary' : 'secondary'}
        href={pathTo(locale, '/my-sheet/review')}
      >
        {t('review')}
      </ButtonLink>
    </div>
  )
}
