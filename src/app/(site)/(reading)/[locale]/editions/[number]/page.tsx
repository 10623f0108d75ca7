import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'

import { Badge } from '@/components/Badge'
import { Callout } from '@/components/Callout'
import { JsonLd } from '@/components/JsonLd'
import { Page } from '@/components/Page'
import { Section } from '@/components/Section'
import { Shell } from '@/components/Shell'
import { editionAddress, editionName } from '@/data/editionName'
import { type EditionView, findEdition } from '@/data/editions'
import { dayAt } from '@/days/calendar'
import { formatDay } from '@/days/words'
import { cite, PUBLISHER } from '@/editions/citation'
import { filePath, FORMATS } from '@/editions/files'
import { env } from '@/env'
import { OPEN_LICENCE } from '@/exports/licence'
import { pageAlternates } from '@/i18n/alternates'
import type { Locale } from '@/i18n/locales'
import { readParams } from '@/i18n/params'
import { pathTo } from '@/i18n/paths'

import { Files } from '../_editions/Files'
import { Present } from '../_editions/Present'

interface Props {
  params: Promise<{ locale: string; number: string }>
}

const hrefOf = (number: number) =>
  ({ pathname: '/editions/[number]', params: { number: String(number) } }) as const

/** One address for each: no zeros before it, nothing after. */
const NUMBER = /^[1-9]\d{0,4}$/

async function read({ params }: Props) {
  const { locale, number } = await readParams(params)
  const edition = NUMBER.test(number)
    ? await findEdition({ number: Number(number), locale })
    : undefined
  return { locale, edition }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, edition } = await read(props)
  if (!edition) return {}
  const t = await getTranslations({ locale, namespace: 'editions' })
  return {
    title: editionName({ ...edition, locale }),
    description: t('lead'),
    alternates: pageAlternates(hrefOf(edition.number), locale),
  }
}

/** One edition: what it holds, its files, how it is cited; for ever at this address. */
export default async function EditionPage(props: Props) {
  const { locale, edition } = await read(props)
  if (!edition) notFound()
  const t = await getTranslations({ locale, namespace: 'editions' })
  const name = editionName({ ...edition, locale })
  const day = formatDay(edition.date, locale)
  const { withdrawal, note, changes } = edition
  return (
    <Shell locale={locale} href={hrefOf(edition.number)} current="guide">
      <Page
        locale={locale}
        width="reading"
        title={name}
        breadcrumbs={[{ label: t('title'), href: pathTo(locale, '/editions') }]}
        meta={
          <>
            <time dateTime={edition.date}>{t('issued', { date: day })}</time>
            {withdrawal && <Badge tone="changed">{t('withdrawn')}</Badge>}
          </>
        }
        lead={t('asItWas', { date: day })}
      >
        <JsonLd data={dataOf(edition, name, locale)} />
        <Notices locale={locale} edition={edition} />
        {note && (
          <Section title={t('contents')}>
            <div className="prose">
              {note.text.split(/\n{2,}/).map((paragraph, at) => (
                <p key={at} lang={note.lang}>
                  {paragraph}
                </p>
              ))}
            </div>
          </Section>
        )}
        <Files locale={locale} edition={edition} />
        <Citation locale={locale} edition={edition} name={name} />
        {!withdrawal && changes && (
          <Section title={t('changes.title', { number: changes.since })}>
            {changes.list.length === 0 && <p>{t('changes.none')}</p>}
            <Changes locale={locale} list={changes.list} />
          </Section>
        )}
        <p className="small muted">
          {t.rich('licence', {
            link: (words: ReactNode) => <a href={OPEN_LICENCE.path}>{words}</a>,
          })}
        </p>
        <Present locale={locale} />
      </Page>
    </Shell>
  )
}

interface Shown {
  locale: Locale
  edition: EditionView
  name: string
}

/** That it is no longer given, or that there is a later one. */
async function Notices({ locale, edition: { withdrawal, latest } }: Omit<Shown, 'name'>) {
  const t = await getTranslations({ locale, namespace: 'editions' })
  return (
    <>
      {withdrawal && (
        <Callout
          tone="warning"
          title={t('gone.title', { date: formatDay(dayAt(withdrawal.at), locale) })}
        >
          <p className="prose">
            {t('gone.reason')} <span lang={withdrawal.lang}>{withdrawal.reason}</span>
          </p>
          <p>{t('gone.cite')}</p>
        </Callout>
      )}
      {latest && (
        <Callout tone="info" title={t('old.title')}>
          <p>
            <a href={pathTo(locale, hrefOf(latest.number))}>
              {t('old.link', { name: editionName({ ...latest, locale }) })}
            </a>
          </p>
        </Callout>
      )}
    </>
  )
}

/** Words to cite it by, to copy by hand or by a program. */
async function Citation({ locale, edition: { number, date }, name }: Shown) {
  const t = await getTranslations({ locale, namespace: 'editions' })
  const cited = { number, date, locale, title: name, url: editionAddress(number, locale) }
  return (
    <Section title={t('cite.title')}>
      <blockquote className="edition-cite">
        <p>{cite(cited, formatDay(date, locale), t('what'))}</p>
      </blockquote>
      <p>
        {t('cite.download')}{' '}
        <a href={filePath(number, `citation-${locale}.bib`)} rel="nofollow">
          {t('cite.bibtex')}
        </a>
        {' · '}
        <a href={filePath(number, `citation-${locale}.ris`)} rel="nofollow">
          {t('cite.ris')}
        </a>
      </p>
    </Section>
  )
}

type Listed = NonNullable<EditionView['changes']>['list']

async function Changes({ locale, list }: { locale: Locale; list: Listed }) {
  const t = await getTranslations({ locale, namespace: 'editions' })
  return (
    <ul className="prose">
      {list.map((change, at) => (
        <li key={at}>
          <strong lang={change.isTitleFrench ? 'fr' : undefined}>{change.title}</strong>
          {', '}
          {formatDay(dayAt(change.date), locale)}
          {' · '}
          {t(`changes.kind.${change.kind}`)}
          {change.note && (
            <>
              <br />
              <span lang={change.isNoteFrench ? 'fr' : undefined}>{change.note}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

/** For search engines: a data set with its files, each with its sum. */
const dataOf = (edition: EditionView, name: string, locale: Locale): object => ({
  '@type': 'Dataset',
  name: `${PUBLISHER}, ${name}`,
  description: name,
  url: editionAddress(edition.number, locale),
  identifier: editionAddress(edition.number, locale),
  version: String(edition.number),
  datePublished: edition.date,
  inLanguage: edition.languages,
  isAccessibleForFree: true,
  creator: { '@type': 'Organization', name: PUBLISHER, url: env.SITE_URL },
  ...(edition.withdrawal ? { creativeWorkStatus: 'Withdrawn' } : {}),
  distribution: edition.files.flatMap(({ path, format, language, bytes, sha256, name: file }) =>
    path
      ? [
          {
            '@type': 'DataDownload',
            name: file,
            contentUrl: new URL(path, env.SITE_URL).href,
            encodingFormat: FORMATS[format].split(';')[0],
            inLanguage: language,
            contentSize: String(bytes),
            sha256,
          },
        ]
      : [],
  ),
})
