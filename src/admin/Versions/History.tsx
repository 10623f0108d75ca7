import { VERSIONS_PER_PAGE, type VersionRow } from '@/data/textVersions'
import { formatMoment } from '@/days/words'
import { COLON } from '@/i18n/colon'
import type { Locale } from '@/i18n/locales'
import { READING_ANSWER_LABELS } from '@/outsideReading/types'
import { TRANSLATION_STATE_LABELS } from '@/translation'
import { WORKFLOW_STATE_LABELS } from '@/workflow'

import { DeskScroll } from '../DeskScroll'

import { WORDS } from './words'

interface Props {
  locale: Locale
  rows: readonly VersionRow[]
  page: number
  pages: number
  /** The text's language, kept by the form. */
  language: Locale
  action: string
  chosen: { from: string; to: string }
  hrefOf: (page: number) => string
}

/** The versions, last first; two are chosen and compared. Works without script. */
export function History({ locale, rows, page, pages, language, action, chosen, hrefOf }: Props) {
  return (
    <form method="get" action={action}>
      <input type="hidden" name="language" value={language} />
      {page > 1 && <input type="hidden" name="page" value={page} />}
      <DeskScroll label={WORDS.history[locale]}>
        <table className="desk-table">
          <thead>
            <tr>
              {(['from', 'to', 'when', 'state', 'who', 'note'] as const).map((column) => (
                <th key={column} scope="col">
                  {WORDS[column][locale]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={String(row.id)} locale={locale} row={row} chosen={chosen} />
            ))}
          </tbody>
        </table>
      </DeskScroll>
      <p className="button-row">
        <button className="button" type="submit">
          {WORDS.compare[locale]}
        </button>
        {page > 1 && <a href={hrefOf(page - 1)}>{WORDS.newer[locale]}</a>}
        {page < pages && rows.length === VERSIONS_PER_PAGE && (
          <a href={hrefOf(page + 1)}>{WORDS.older[locale]}</a>
        )}
      </p>
    </form>
  )
}

function Row({ locale, row, chosen }: Pick<Props, 'locale' | 'chosen'> & { row: VersionRow }) {
  const moment = formatMoment(row.at, locale)
  const online = row.isOnline ? 'online' : 'published'
  const signs = [
    stateOf(row.state, locale),
    row.isPublished && WORDS[online][locale],
    row.isLatest && WORDS.latest[locale],
  ]
  return (
    <tr>
      {(['from', 'to'] as const).map((name) => (
        <td key={name}>
          <input
            type="radio"
            name={name}
            value={String(row.id)}
            defaultChecked={chosen[name] === String(row.id)}
            aria-label={`${WORDS[name][locale]} ${moment}`}
          />
        </td>
      ))}
      <th scope="row">{moment}</th>
      <td>{signs.filter(Boolean).join(' · ')}</td>
      <td>{row.by}</td>
      <td>
        {row.note}
        {row.answers.map(({ answer, answeredAt, body, name }) => (
          <p key={name + body + answeredAt}>
            {name} ({body}){COLON[locale]}{' '}
            {answer && READING_ANSWER_LABELS[answer][locale].toLowerCase()}
            {answeredAt && `, ${formatMoment(answeredAt, locale)}`}
          </p>
        ))}
      </td>
    </tr>
  )
}

function stateOf(state: string | null, locale: Locale): string {
  const labels: Readonly<Record<string, Record<Locale, string> | undefined>> = {
    ...TRANSLATION_STATE_LABELS,
    ...WORKFLOW_STATE_LABELS,
  }
  return (state && labels[state]?.[locale]) || ''
}
