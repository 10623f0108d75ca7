import { getTranslations } from 'next-intl/server'

import { Button, ButtonLink } from '@/components/Button'
import { Callout } from '@/components/Callout'
import { findMySheet } from '@/data/mySheet'
import type { MySheetView } from '@/data/mySheet/views'
import { formatDay, formatMoment } from '@/days/words'
import { editHref, organizationOf, reviewHref, sheetHref } from '@/directory/link/sheetPages'
import { listWords } from '@/directory/listWords'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

import { Above, AccountNav } from './AccountNav'
import { ClosedPage } from './ClosedPage'
import { Frame } from './Frame'
import { LinkForm } from './LinkForm'
import { SectionCard } from './SectionCard'
import type { SheetPageProps } from './visit'

/** The sheet of whoever answers for it, as it stands: still right, or to be changed. */
export async function SheetPage({ locale, visit, sheetKey }: SheetPageProps) {
  const sheet = await findMySheet({ ...sheetKey, locale })
  if ('refusal' in sheet)
    return <ClosedPage locale={locale} refusal={sheet.refusal} visit={visit} />
  const t = await getTranslations({ locale, namespace: 'mySheet' })
  return (
    <Frame
      locale={locale}
      href={sheetHref(sheet.of)}
      title={sheet.name}
      lead={t(sheet.right === 'edit' ? 'hello' : 'helloConfirm')}
      above={<Above locale={locale} of={sheet.of} />}
      refusal={visit.refusal}
    >
      <AccountNav locale={locale} of={sheet.of} here="sheet" />
      {sheet.pendingSince && (
        <Callout tone="info" title={t('pending', { day: formatDay(sheet.pendingSince, locale) })} />
      )}
      <Progress locale={locale} sheet={sheet} />
      <AllRight locale={locale} sheet={sheet} />
      <Missing locale={locale} sheet={sheet} />
      {sheet.sections.map((section) => (
        <SectionCard
          key={section.code}
          locale={locale}
          of={sheet.of}
          right={sheet.right}
          section={section}
        />
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
        <strong>{t('progress', { answered, total })}</strong>
        {lastDay && ` · ${t('until', { day: formatDay(lastDay, locale) })}`}
      </p>
    </div>
  )
}

/** One press for all that is not being changed. */
async function AllRight({ locale, sheet: { of, right, sections } }: PartProps) {
  const t = await getTranslations({ locale, namespace: 'mySheet' })
  const open = sections.filter(({ state }) => state === 'toCheck')
  const edited = sections.filter(({ state }) => state === 'edited').map(({ label }) => label)
  if (open.length === 0) return <Callout tone="done" title={t('allAnswered')} />
  return (
    <>
      <LinkForm
        locale={locale}
        step="confirm"
        of={of}
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
      <p className="small muted my-sheet-one-by-one">
        {t(
          right !== 'edit'
            ? 'orOneByOneConfirm'
            : organizationOf(of)
              ? 'orOneByOneAccount'
              : 'orOneByOne',
        )}
      </p>
    </>
  )
}

/**
 * How whole the sheet is, and what readers look for and do not find, each with the form where it is written, for who
 * may write it.
 */
async function Missing({ locale, sheet: { of, right, missing, completeness } }: PartProps) {
  const t = await getTranslations({ locale, namespace: 'mySheet' })
  if (missing.length === 0) return <p className="small">{t('completeAll')}</p>
  return (
    <Callout tone="tip" title={t('complete', { score: completeness })}>
      <p>{t('missing')}</p>
      <ul>
        {missing.map(({ section, label }) => (
          <li key={label}>
            {right === 'edit' ? <a href={pathTo(locale, editHref(of, section))}>{label}</a> : label}
          </li>
        ))}
      </ul>
    </Callout>
  )
}

async function Ends({ locale, sheet: { of, slug } }: PartProps) {
  const t = await getTranslations({ locale, namespace: 'mySheet' })
  const isByLink = organizationOf(of) === undefined
  return (
    <div className="my-sheet-ends">
      {isByLink && <p className="small">{t('keepLink')}</p>}
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
      <p>
        <a href={pathTo(locale, '/my-sheet/help')}>{t('help.link')}</a>
      </p>
      {isByLink && <LinkEnds locale={locale} of={of} />}
      <LinkForm locale={locale} step="leave" of={of}>
        <Button kind="plain">{t(isByLink ? 'leave' : 'signOut')}</Button>
      </LinkForm>
    </div>
  )
}

/** What only who holds a link may want: an account, or to have nothing to do with it. */
async function LinkEnds({ locale, of }: { locale: Locale; of: string }) {
  const t = await getTranslations({ locale, namespace: 'mySheet' })
  return (
    <>
      <p>
        <a href={pathTo(locale, '/my-sheet/account')}>{t('account.open')}</a>
      </p>
      <details>
        <summary>{t('notYours')}</summary>
        <p>{t('notYoursText')}</p>
        <LinkForm locale={locale} step="refuse" of={of}>
          <Button kind="secondary">{t('notYoursDo')}</Button>
        </LinkForm>
      </details>
    </>
  )
}

/** At the thumb: what is kept, and the way on. */
async function Bar({ locale, sheet: { of, right, savedAt, changeCount } }: PartProps) {
  const t = await getTranslations({ locale, namespace: 'mySheet' })
  return (
    <div className="my-sheet-bar">
      <p className="small">
        {right === 'edit' &&
          (savedAt ? t('savedAt', { moment: formatMoment(savedAt, locale) }) : t('nothingWritten'))}
      </p>
      <ButtonLink
        kind={changeCount > 0 ? 'primary' : 'secondary'}
        href={pathTo(locale, reviewHref(of))}
      >
        {t(right === 'edit' ? 'review' : 'report')}
      </ButtonLink>
    </div>
  )
}
