import { getTranslations } from 'next-intl/server'

import type { SheetRight } from '@/access'
import { Badge, type BadgeTone } from '@/components/Badge'
import { Button, ButtonLink } from '@/components/Button'
import type { LineView, RowView, SectionState, SectionView } from '@/data/mySheet/views'
import { formatDay } from '@/days/words'
import { editHref } from '@/directory/link/sheetPages'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

import { LinkForm } from './LinkForm'

const TONES: Record<SectionState, BadgeTone> = {
  confirmed: 'confirmed',
  edited: 'changed',
  sent: 'changed',
  toCheck: 'neutral',
}

interface Props {
  locale: Locale
  of: string
  right: SheetRight
  section: SectionView
}

/** One section as it stands: still right, or to be changed. */
export async function SectionCard({ locale, of, right, section }: Props) {
  const t = await getTranslations({ locale, namespace: 'mySheet' })
  const { code, label, state, confirmedOn, lines, rows, hasConflict } = section
  const isEmpty = lines.length === 0 && rows.length === 0
  return (
    <section
      id={code}
      className={`section my-sheet-section my-sheet-section--${state}`}
      aria-labelledby={`${code}-title`}
    >
      <div className="my-sheet-head">
        <h2 id={`${code}-title`} className="section-title">
          {label}
        </h2>
        <Badge tone={TONES[state]}>{t(`state.${state}`)}</Badge>
      </div>
      {hasConflict && <p className="my-sheet-conflict">{t('conflict')}</p>}
      {isEmpty && <p className="muted">{t('empty')}</p>}
      <Lines lines={lines} locale={locale} isNamed={rows.length === 0 ? label : undefined} />
      {rows.map((row, at) => (
        <Row key={at} row={row} locale={locale} />
      ))}
      {confirmedOn && (
        <p className="small muted">{t('confirmedOn', { day: formatDay(confirmedOn, locale) })}</p>
      )}
      <div className="my-sheet-actions">
        {state === 'toCheck' && (
          <LinkForm
            locale={locale}
            step="confirm"
            of={of}
            hidden={{ section: code, [`seen.${code}`]: section.seen }}
          >
            <Button block aria-label={t('stillRightOf', { section: label })}>
              <span>
                <span aria-hidden="true">✓</span> {t('stillRight')}
              </span>
            </Button>
          </LinkForm>
        )}
        {right === 'edit' && (
          <ButtonLink
            kind="secondary"
            block
            aria-label={t('editOf', { section: label })}
            href={pathTo(locale, editHref(of, code))}
          >
            {t('edit')}
          </ButtonLink>
        )}
      </div>
    </section>
  )
}

async function Row({ row, locale }: { row: RowView; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'mySheet' })
  const { title, lines, fate } = row
  return (
    <div className={fate ? `my-sheet-row my-sheet-row--${fate}` : 'my-sheet-row'}>
      {(title || fate) && (
        <h3>
          {title} {fate && <Badge tone="changed">{t(`fate.${fate}`)}</Badge>}
        </h3>
      )}
      <Lines
        lines={lines.filter(({ value, before }) => before ?? value !== title)}
        locale={locale}
      />
    </div>
  )
}

interface LinesProps {
  lines: readonly LineView[]
  locale: Locale
  /** What is written above already. */
  isNamed?: string | undefined
}

/** Facts; what is unchanged in other languages than the reader's is folded. */
async function Lines({ lines, locale, isNamed }: LinesProps) {
  const t = await getTranslations({ locale, namespace: 'mySheet' })
  const isFolded = ({ language, before }: LineView) =>
    language !== undefined && before === undefined
  const folded = lines.filter(isFolded)
  return (
    <>
      <Facts lines={lines.filter((line) => !isFolded(line))} locale={locale} isNamed={isNamed} />
      {folded.length > 0 && (
        <details className="my-sheet-fold">
          <summary>{t('form.otherLanguages')}</summary>
          <Facts lines={folded} locale={locale} />
        </details>
      )}
    </>
  )
}

async function Facts({ lines, locale, isNamed }: LinesProps) {
  if (lines.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'mySheet' })
  return (
    <dl className="my-sheet-lines">
      {lines.map(({ label, value, before, language }) => (
        <div key={label} className={before === undefined ? undefined : 'my-sheet-changed'}>
          <dt className={label === isNamed ? 'visually-hidden' : undefined}>{label}</dt>
          <dd lang={language}>
            {value || t('nothing')}
            {before !== undefined && (
              <span className="my-sheet-before">
                {t('before')} <s>{before || t('nothing')}</s>
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
