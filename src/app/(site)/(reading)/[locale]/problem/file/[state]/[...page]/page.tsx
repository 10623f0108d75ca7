import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'

import { Page } from '@/components/Page'
import { Shell } from '@/components/Shell'
import { AGAIN_S, describeFileState, FILE_STATES } from '@/i18n/fileStates'
import { findPage } from '@/i18n/findPage'
import { readParams } from '@/i18n/params'
import { pathTo } from '@/i18n/paths'

interface Props {
  params: Promise<{ locale: string; state: string; page: string[] }>
}

const stateOf = (state: string) => FILE_STATES.find((known) => known === state) ?? notFound()

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, state } = await readParams(params)
  const t = await getTranslations({ locale, namespace: `errors.file.${stateOf(state)}` })
  return { title: t('title'), robots: { index: false } }
}

/** What the server sends in the place of a file that is not there yet, or cannot be made. */
export default async function FilePage({ params }: Props) {
  const { locale, state: asked, page } = await readParams(params)
  const state = stateOf(asked)
  const path = `/${page.map((part) => encodeURIComponent(decodeURIComponent(part))).join('/')}`
  // Only what is a page of ours is led to.
  const read = findPage(path) === undefined ? pathTo(locale, '/') : path
  const t = await getTranslations({ locale, namespace: 'errors.file' })
  return (
    <Shell locale={locale} href="/">
      <Page
        locale={locale}
        width="reading"
        title={t(`${state}.title`)}
        lead={<span role="status">{describeFileState(locale, state)}</span>}
      >
        <ul className="rows">
          {/* An empty address is the file itself. */}
          {AGAIN_S[state] !== undefined && (
            <li>
              <a href="">{t('again')}</a>
            </li>
          )}
          <li>
            <a href={read}>{t('page')}</a>
          </li>
          <li>
            <a href={pathTo(locale, '/guide')}>{t('guide')}</a>
          </li>
        </ul>
      </Page>
    </Shell>
  )
}
