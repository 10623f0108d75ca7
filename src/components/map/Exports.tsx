'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useActionState, useId } from 'react'

import type { TableFormat } from '@/exports/tableFile'
import type { ReaderRequestState } from '@/forms/payload/sendReaderRequest'
import { ANSWER_DAYS } from '@/map/accessRequest'
import { encodeFilters, type MapFilters } from '@/map/filters'

import { Button } from '../Button'
import { TextAreaField } from '../Field'
import { FormAnswer } from '../FormAnswer'
import { useRefused } from '../FormAnswer/useRefused'

import { exportAddress } from './requests'
import type { Words } from './useWords'

export type AskForRows = (state: ReaderRequestState, form: FormData) => Promise<ReaderRequestState>

interface Props {
  filters: MapFilters
  /** Rows behind what is shown. */
  rows: number
  rowsAtOnce: Record<TableFormat, number>
  /** Whether all of them were granted past the limit. */
  isGranted: boolean
  /** Sends a request for rows past the limit. */
  askForRows: AskForRows
  words: Words
}

/** The report for people, the rows for machines; where there are too many, how to have them. */
export function Exports({ filters, rows, rowsAtOnce, isGranted, askForRows, words }: Props) {
  const t = useTranslations('map.exports')
  const locale = useLocale()
  if (rows === 0) return null
  const formats = FORMATS.filter((format) => rows <= rowsAtOnce[format])
  const isBeyond = rows > Math.max(...Object.values(rowsAtOnce))
  const question = encodeFilters(filters).toString()
  return (
    <div className="map-exports">
      {formats.map((format) => (
        <a
          key={format}
          className="button button--secondary"
          href={exportAddress(filters, format, locale)}
          download
        >
          {t(format)}
        </a>
      ))}
      {formats.length < FORMATS.length && (
        <p className="map-note small muted">
          {isGranted && `${t('granted')} `}
          {t(isBeyond ? 'beyond' : 'csvOnly', {
            rows: words.integer(rows),
            limit: words.integer(rowsAtOnce[isBeyond ? 'csv' : 'xlsx']),
          })}
        </p>
      )}
      {isBeyond && (
        <details className="map-ask-rows">
          <summary>{t('ask')}</summary>
          {/* Another view is another request: what was sent of one is not said of the next. */}
          <RowsForm key={question} question={question} askForRows={askForRows} />
        </details>
      )}
    </div>
  )
}

const FORMATS = ['xlsx', 'csv'] as const satisfies readonly TableFormat[]

const NOTHING_SENT: ReaderRequestState = {}

interface FormProps {
  question: string
  askForRows: AskForRows
}

/** What the rows are for, to the team. */
function RowsForm({ question, askForRows }: FormProps) {
  const t = useTranslations('map.exports')
  const tRequest = useTranslations('map.request')
  const locale = useLocale()
  const id = useId()
  const [state, action, isSending] = useActionState(askForRows, NOTHING_SENT)
  const form = useRefused(state)
  if (state.isSent) {
    return (
      <FormAnswer>
        <p>{t('askSent', { days: ANSWER_DAYS })}</p>
      </FormAnswer>
    )
  }
  const { error } = state
  return (
    <form action={action} noValidate ref={form}>
      {state.problem && <FormAnswer key={state.problem}>{state.problem}</FormAnswer>}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="question" value={question} />
      <TextAreaField
        name="purpose"
        id={`${id}-purpose`}
        label={t('askPurpose')}
        rows={3}
        error={
          error &&
          (error === 'missing' ? tRequest('errors.missing.purpose') : tRequest(`errors.${error}`))
        }
        defaultValue={state.purpose}
        required
      />
      <Button aria-disabled={isSending}>{t('askSubmit')}</Button>
    </form>
  )
}
