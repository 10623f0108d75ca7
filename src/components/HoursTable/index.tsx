import type { ReactNode } from 'react'

import { describeExceptions, describeWeeks, type WeekRow } from '@/directory/describeHours'
import type { Hours } from '@/directory/hours'
import type { Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'

/** Words, and the language that they are in. */
interface Written {
  text: string
  lang: Locale
}

interface Props {
  locale: Locale
  hours: Hours
  /** Date 'YYYY-MM-DD': days that differ and are past are left out. */
  today: string
  /** The note on them, in the words of who reads. */
  note?: ReactNode
  /** Why days differ, for who reads, by the label of the exception. */
  reasons: ReadonlyMap<string, Written>
}

/** The hours as rows of days, each season apart, then the days that differ. */
export function HoursTable({ locale, hours, today, note, reasons }: Props) {
  const t = translator(locale, 'directory.hours')
  const weeks = describeWeeks(hours, locale)
  const exceptions = describeExceptions(hours, today, locale)
  const hasSeasons = weeks.some(({ season }) => season !== null)
  return (
    <>
      {hours.kind === 'always' && <p>{t('always')}</p>}
      {hours.kind === 'byAppointment' && (
        <p>{weeks.length > 0 ? t('byAppointmentPhone') : t('byAppointment')}</p>
      )}
      {(hours.kind === 'unknown' || (hours.kind === 'weekly' && weeks.length === 0)) && (
        <p>{t('unknown')}</p>
      )}
      {weeks.map(({ season, rows }) => (
        <Rows
          key={season ?? ''}
          caption={season ?? (hasSeasons ? t('restOfYear') : undefined)}
          rows={rows}
          head={[t('days'), t('hours')]}
        />
      ))}
      {exceptions.length > 0 && (
        <Rows
          caption={t('exceptions')}
          rows={exceptions.map(({ dates, hours: open, label }) => ({
            days: dates,
            reason: label ? reasons.get(label) : undefined,
            hours: open,
            isClosed: false,
          }))}
          head={[t('days'), t('hours')]}
        />
      )}
      {note && <div className="small muted">{note}</div>}
    </>
  )
}

interface Row extends Pick<WeekRow, 'days' | 'hours' | 'isClosed'> {
  /** Why these days differ. */
  reason?: Written | undefined
}

interface RowsProps {
  caption?: string
  rows: readonly Row[]
  head: [string, string]
}

function Rows({ caption, rows, head }: RowsProps) {
  return (
    <table className="hours">
      {caption && <caption>{caption}</caption>}
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{head[0]}</th>
          <th scope="col">{head[1]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.days} className={row.isClosed ? 'hours-closed' : undefined}>
            <th scope="row">
              {row.days}
              {row.reason && (
                <>
                  {' '}
                  (<span lang={row.reason.lang}>{row.reason.text}</span>)
                </>
              )}
            </th>
            <td>{row.hours}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
