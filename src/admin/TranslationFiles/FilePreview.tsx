import { useEffect, useId, useRef, type ReactNode } from 'react'

import { DeskScroll } from '../DeskScroll'
import type { Shown } from './BringBack'

/** The words that any preview of a file says. */
type Say = (
  word: 'close' | 'leave' | 'nothingToWrite' | 'shown' | 'write' | 'written',
  params?: { count?: number; file?: string },
) => string

interface FilePreviewProps extends Shown<{ isApplied: boolean }> {
  /** How many things writing the file does. */
  count: number
  say: Say
  children: ReactNode
}

/** What a file would do, or did, and the way to do it. The cursor comes here when it opens. */
export function FilePreview({
  apply,
  brought,
  children,
  count,
  fileName,
  leave,
  say,
}: FilePreviewProps) {
  const { isApplied } = brought
  const titleId = useId()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [brought])
  return (
    <section aria-labelledby={titleId} className="translation-files__preview">
      <h3 id={titleId} ref={title} tabIndex={-1}>
        {say(isApplied ? 'written' : 'shown', { file: fileName })}
      </h3>
      {children}
      {!isApplied && count === 0 && <p>{say('nothingToWrite')}</p>}
      <div className="button-row">
        {!isApplied && count > 0 && (
          <button className="button" onClick={apply} type="button">
            {say('write', { count })}
          </button>
        )}
        <button className="button button--plain" onClick={leave} type="button">
          {say(isApplied || count === 0 ? 'close' : 'leave')}
        </button>
      </div>
    </section>
  )
}

/** More rows than a person reads; the counts say the rest. */
const MAX_ROWS = 300

interface FatesProps {
  /** What the table is of, for who hears it. */
  name: string
  /** What becomes of things, and of how many; what becomes of none is left out. */
  counts: readonly { label: string; count: number }[]
  heads: readonly string[]
  /** Each a row of the table, what needs a look first. */
  rows: readonly ReactNode[]
  /** How many there are, where only the first are among the rows. */
  total?: number
  /** Says how many more there are. */
  more: (count: number) => string
}

/** How many things become what, then each of them. */
export function Fates({ name, counts, heads, rows, more, total = rows.length }: FatesProps) {
  const told = counts.filter(({ count }) => count > 0)
  return (
    <>
      {told.length > 0 && (
        <ul className="translation-files__counts">
          {told.map(({ label, count }) => (
            <li key={label}>
              {label} <strong>{count}</strong>
            </li>
          ))}
        </ul>
      )}
      {rows.length > 0 && (
        <DeskScroll isTall label={name}>
          <table className="desk-table translation-files__table">
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>{rows.slice(0, MAX_ROWS)}</tbody>
          </table>
        </DeskScroll>
      )}
      {total > MAX_ROWS && <p>{more(total - Math.min(rows.length, MAX_ROWS))}</p>}
    </>
  )
}
