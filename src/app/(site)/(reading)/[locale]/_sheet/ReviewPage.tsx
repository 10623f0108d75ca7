import { getTranslations } from 'next-intl/server'

import { Button, ButtonLink } from '@/components/Button'
import { TextAreaField } from '@/components/Field'
import { findMyChanges } from '@/data/mySheet'
import type { ChangeView } from '@/data/mySheet/views'
import { organizationOf, reviewHref, sheetHref } from '@/directory/link/sheetPages'
import { MAX_MESSAGE } from '@/forms/readForms'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

import { ClosedPage } from './ClosedPage'
import { Frame } from './Frame'
import { LinkForm } from './LinkForm'
import type { SheetPageProps } from './visit'

/** What will be sent, old and new side by side, with a word to the team. */
export async function ReviewPage({ locale, visit, sheetKey }: SheetPageProps) {
  const review = await findMyChanges({ ...sheetKey, locale })
  if ('refusal' in review) {
    return <ClosedPage locale={locale} refusal={review.refusal} visit={visit} />
  }
  const t = await getTranslations({ locale, namespace: 'mySheet.reviewPage' })
  const { of, right, changes } = review
  const isReport = right !== 'edit'
  return (
    <Frame
      locale={locale}
      href={reviewHref(of)}
      title={t(isReport ? 'reportTitle' : 'title')}
      lead={t(isReport ? 'reportLead' : leadOf(changes))}
      above={review.name}
      refusal={visit.refusal}
    >
      {changes.map((change) => (
        <Change key={change.path} locale={locale} change={change} />
      ))}
      <LinkForm locale={locale} step="send" of={of} hidden={{ seen: review.seen }}>
        <TextAreaField
          name="message"
          label={
            <>
              {t('message')} {!isReport && <span className="field-optional">{t('optional')}</span>}
            </>
          }
          hint={t('messageHint')}
          maxLength={MAX_MESSAGE}
          rows={4}
          defaultValue={visit.sent?.message?.[0]}
          required={isReport}
        />
        {review.hasAddress && (
          <p className="small muted">{t(organizationOf(of) ? 'answerToAccount' : 'answerTo')}</p>
        )}
        <div className="button-row">
          <Button large>{t('send')}</Button>
          <ButtonLink kind="secondary" href={pathTo(locale, sheetHref(of))}>
            {t('back')}
          </ButtonLink>
        </div>
      </LinkForm>
    </Frame>
  )
}

/** Whether anything of it waits for somebody. */
function leadOf(changes: readonly ChangeView[]) {
  if (changes.length === 0) return 'none'
  if (changes.every(({ isAtOnce }) => isAtOnce)) return 'leadAtOnce'
  return changes.some(({ isAtOnce }) => isAtOnce) ? 'leadBoth' : 'lead'
}

async function Change({ locale, change }: { locale: Locale; change: ChangeView }) {
  const t = await getTranslations({ locale, namespace: 'mySheet' })
  const { section, label, now, after, before, status, isAtOnce } = change
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
      {isAtOnce && <p className="small">{t('reviewPage.atOnce')}</p>}
      {status === 'conflict' && (
        <p className="my-sheet-conflict">
          {t('reviewPage.conflict')} {t('reviewPage.was', { value: before || t('nothing') })}
        </p>
      )}
      {status === 'gone' && !isAtOnce && (
        <p className="my-sheet-conflict">{t('reviewPage.gone')}</p>
      )}
    </section>
  )
}
