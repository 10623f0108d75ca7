'use client'

import { periodInWords } from '@/lmia/report/periodWords'
import { fillIn } from '@/text/fillIn'

import { DeskScroll } from '../DeskScroll'
import { useWords } from '../LmiaDesk/useDesk'
import { type Word, WORDS } from './words'

interface Row {
  period: string
  line: number
  employer: string
  city: string | null
  place: string | null
  occupation: string | null
  positions: number
}

/** What `POST /preview` answers. */
export interface Effect {
  rows: number
  positions: number
  excludedRows: number
  restoredRows: number
  newlyPlacedRows: number
  /** What to know before it is saved, as sentences. */
  warnings: string[]
  sample: { before: Row | null; after: Row | null }[]
}

/** How many lines a rule changes, and the first of them before and after. */
export const EffectView = ({ effect }: { effect: Effect }) => {
  const { locale, number } = useWords()
  const say = (word: Word, params: Record<string, string> = {}) =>
    fillIn(WORDS[word][locale], params)
  const counted: [Word, number][] = [
    ['effectPlaced', effect.newlyPlacedRows],
    ['effectExcluded', effect.excludedRows],
    ['effectRestored', effect.restoredRows],
  ]
  return (
    <div aria-live="polite">
      {effect.warnings.map((warning) => (
        <p key={warning} className="desk-error">
          {warning}
        </p>
      ))}
      <p className={effect.rows > 0 ? 'callout' : 'callout callout--changed'}>
        <b>{say('effect', { rows: number(effect.rows), positions: number(effect.positions) })}</b>{' '}
        {counted
          .filter(([, count]) => count > 0)
          .map(([word, count]) => say(word, { rows: number(count) }))
          .map((text) => ` · ${text}`)
          .join('')}
      </p>
      {effect.sample.length > 0 && <Sample rows={effect.sample} say={say} />}
    </div>
  )
}

interface SampleProps {
  rows: Effect['sample']
  say: (word: Word) => string
}

/** The first lines before and after; a point that moves changes no word of them: they are said once. */
const Sample = ({ rows, say }: SampleProps) => {
  const { locale, number } = useWords()
  const lines = rows.map(({ before, after }) => ({
    period: (before ?? after)?.period ?? '',
    positions: (before ?? after)?.positions ?? 0,
    before: describe(before, say),
    after: describe(after, say),
  }))
  const isReworded = lines.some(({ before, after }) => before !== after)
  return (
    <DeskScroll label={say('sample')}>
      <table className="desk-table">
        <thead>
          <tr>
            <th scope="col">{say('period')}</th>
            <th scope="col">{say(isReworded ? 'before' : 'rows')}</th>
            {isReworded && <th scope="col">{say('after')}</th>}
            <th className="desk-number" scope="col">
              {say('positions')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => (
            <tr key={at}>
              <td className="desk-period">{periodInWords(line.period, locale)}</td>
              <td>{line.before}</td>
              {isReworded && <td>{line.after}</td>}
              <td className="desk-number">{number(line.positions)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </DeskScroll>
  )
}

const describe = (row: Row | null, say: SampleProps['say']): string =>
  row
    ? [row.employer, row.place ?? `${row.city ?? ''} (${say('unplaced')})`, row.occupation]
        .filter(Boolean)
        .join(' · ')
    : say('left')
