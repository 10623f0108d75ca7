'use client'

import type { QuarterCell } from '@/lmia/keepUp/compare'
import { periodInWords } from '@/lmia/report/periodWords'

import { DeskScroll } from '../DeskScroll'
import { DeskSection } from './DeskSection'
import { useWords } from './useDesk'
import type { Word } from './words'

/** A sign as well as a colour for each state, so that no one needs the colour. */
const STATES: Record<QuarterCell['state'], { sign: string; word: Word }> = {
  in: { sign: '●', word: 'stateIn' },
  available: { sign: '○', word: 'stateAvailable' },
  absent: { sign: '–', word: 'stateAbsent' },
  unknown: { sign: '?', word: 'stateUnknown' },
}

const KINDS = ['positive', 'negative'] as const
const QUARTERS = [1, 2, 3, 4]

/** Years down, quarters × kinds across: what is in, what is missing, what the publisher lacks. */
export const QuarterPicture = ({ cells }: { cells: readonly QuarterCell[] }) => {
  const { say } = useWords()
  if (cells.length === 0) return null
  const years = [...new Set(cells.map(({ year }) => year))]
  const find = (year: number, quarter: number, kind: string) =>
    cells.find((cell) => cell.year === year && cell.quarter === quarter && cell.kind === kind)
  const present = Object.entries(STATES).filter(([state]) =>
    cells.some((cell) => cell.state === state),
  )
  return (
    <DeskSection title={say('quarters')}>
      <DeskScroll label={say('quarters')}>
        <table className="lmia-desk__quarters">
          <Head />
          <tbody>
            {years.map((year) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {KINDS.flatMap((kind) =>
                  QUARTERS.map((quarter) => (
                    <Cell
                      cell={find(year, quarter, kind)}
                      edge={edgeOf(quarter)}
                      key={`${kind}${quarter}`}
                    />
                  )),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </DeskScroll>
      <ul className="lmia-desk__legend">
        {present.map(([state, { sign, word }]) => (
          <li key={state}>
            <span aria-hidden="true" className={`lmia-desk__cell--${state}`}>
              {sign}
            </span>{' '}
            {say(word)}
          </li>
        ))}
      </ul>
    </DeskSection>
  )
}

const Head = () => {
  const { say } = useWords()
  return (
    <thead>
      <tr>
        <th rowSpan={2} scope="col">
          {say('year')}
        </th>
        {KINDS.map((kind) => (
          <th className="lmia-desk__kind" colSpan={4} key={kind} scope="colgroup">
            {say(kind)}
          </th>
        ))}
      </tr>
      <tr>
        {KINDS.flatMap((kind) =>
          QUARTERS.map((quarter) => (
            <th className={edgeOf(quarter)} key={`${kind}${quarter}`} scope="col">
              {quarter}
            </th>
          )),
        )}
      </tr>
    </thead>
  )
}

/** The first quarter of a kind stands after a line. */
const edgeOf = (quarter: number): string | undefined =>
  quarter === QUARTERS[0] ? 'lmia-desk__kind' : undefined

const Cell = ({ cell, edge }: { cell: QuarterCell | undefined; edge: string | undefined }) => {
  const { locale, say } = useWords()
  if (!cell) return <td className={edge} />
  const { sign, word } = STATES[cell.state]
  return (
    <td
      className={`lmia-desk__cell--${cell.state} ${edge ?? ''}`}
      title={`${periodInWords(cell.periodKey ?? '', locale)} ${say(word)}`.trim()}
    >
      <span aria-hidden="true">{sign}</span>
      <span className="sr-only">{say(word)}</span>
    </td>
  )
}
