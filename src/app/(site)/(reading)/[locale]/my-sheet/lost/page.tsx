import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { Button } from '@/components/Button'
import { TextField } from '@/components/Field'
import { errorWords, PublicForm, readDraft } from '@/components/PublicForm'
import { env } from '@/env'
import type { Locale } from '@/i18n/locales'
import { readParams } from '@/i18n/params'
import { readQuery, type SearchParams } from '@/i18n/query'
import { MAX_TYPED_CHARS } from '@/text/typed'

import { Frame } from '../../_sheet/Frame'
import { personalMetadata } from '../../_sheet/visit'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: SearchParams
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'mySheet.lost' })
  return personalMetadata(t('metaTitle'))
}

/** Asks again for a lost link; the answer is the same whether the address is on file or not. */
export default async function LostLinkPage({ params, searchParams }: Props) {
  const { locale } = await readParams(params)
  const { sent } = await readQuery(searchParams, '/my-sheet/lost')
  const t = await getTranslations({ locale, namespace: 'mySheet.lost' })
  const words =
    sent === 'refused'
      ? { title: t('refusedTitle'), lead: t('refusedText') }
      : sent
        ? { title: t('sentTitle'), lead: t('sentText', { contact: env.CONTACT_EMAIL }) }
        : { title: t('title'), lead: t('lead') }
  return (
    <Frame locale={locale} href="/my-sheet/lost" {...words}>
      {!sent && <AskAgain locale={locale} />}
    </Frame>
  )
}

async function AskAgain({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'mySheet.lost' })
  const draft = await readDraft()
  const say = await errorWords(locale)
  const { values, errors } = draft
  return (
    <PublicForm
      locale={locale}
      action="/api/my-sheet/lost"
      form="lostLink"
      draft={draft}
      labels={{ email: t('email') }}
    >
      <TextField
        name="email"
        type="email"
        label={t('email')}
        autoComplete="email"
        maxLength={MAX_TYPED_CHARS}
        defaultValue={values.email}
        error={errors.email && say(errors.email, 'email')}
        required
      />
      <Button>{t('send')}</Button>
    </PublicForm>
  )
}
