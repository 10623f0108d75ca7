import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

import { Button, ButtonLink } from '@/components/Button'
import { TextAreaField } from '@/components/Field'
import { findMyChanges } from '@/data/mySheet'
import type { ChangeView } from '@/data/mySheet/views'
import { MAX_MESSAGE } from '@/forms/readForms'
import type { Locale } from '@/i18n/locales'
import { readParams } from '@/i18n/params'
import { pathTo } from '@/i18n/paths'

import { ClosedPage, Frame } from '../_sheet/Frame'
import { LinkForm } from '../_sheet/LinkForm'
import { personalMetadata, readVisit } from '../_sheet/visit'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'mySheet.reviewPage' })
  return personalMetadata(t('title'))
}

/** What will be sent, old and new side by side, with a word to the team. */
export default async function ReviewPage({ params }: Props) {
  const { locale } = await readParams(params)
  const { token, refusal, sent } = await readVisit()
  const review = await findMyChanges({ token, locale })
  if ('refusal' in review) return <ClosedPage locale={locale} refusal={review.refusal} />
  const t = await getTranslations({ locale, namespace: 'mySheet.reviewPage' })
  return (
    <Frame
      locale={locale}
      href="/my-sheet/review"
      title={t('title')}
      lead={review.changes.length > 0 ? t('lead') : t('none')}
      above={review.name}
      refusal={refusal}
    >
      {review.changes.map((change) => (
        <Change key={change.path} locale={locale} change={change} />
      ))}
      <LinkForm locale={locale} step="send" of={review.link} hidden={{ seen: review.seen }}>
        <TextAreaField
          name="message"
          label={
            <>
              {t('message')} <span className="field-optional">{t('optional')}</span>
            </>
          }
          hint={t('messageHint')}
          maxLength={MAX_MESSAGE}
          rows={4}
          defaultValue={sent?.message?.[0]}
        />
        {review.hasAddress && <p className="small muted">{t('answerTo')}</p>}
        <div className="button-row">
          <Button large>{t('send')}</Button>
          <ButtonLink kind="secondary" href={pathTo(locale, '/my-sheet')}>
            {t('back')}
          </ButtonLink>
        </div>
      </LinkForm>
    </Frame>
  )
}

async function Change({ locale, change }: { locale: Locale; change: ChangeView }) {
  const t = await getTranslations({ locale, namespace: 'mySheet' })
  const { section, label, now, after, before, status } = change
  return (
    <section className="my-sheet-compare" aria-label={`${section}, ${label}`}>
      <h2>
        <span className="small muted">{section}</span> {label}
      </h2>
      <dl>
        <div className="my-sheet-compare-now">
          <dt>{t('reviewPage.now')}</dt>
          <dd>
            <s>{now || t('nothing')}</s>
          </dd>
        </div>
        <div className="my-sheet-compare-after">
          <dt>{t('reviewPage.after')}</dt>
          <dd>{after || t('nothing')}</dd>
        </div>
      </dl>
      {status === 'conflict' && (
        <p className="my-sheet-conflict">
          {t('reviewPage.conflict')} {t('reviewPage.was', { value: before || t('nothing') })}
        </p>
      )}
      {status === 'gone' && <p className="my-sheet-conflict">{t('reviewPage.gone')}</p>}
    </section>
  )
}
