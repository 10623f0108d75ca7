import { Fragment, type ReactNode } from 'react'

import type { CellPart, Run } from '@/content/grid'

interface Props {
  parts: readonly CellPart[]
  /** Draws the words of one line. */
  line: (runs: readonly Run[]) => ReactNode
  /** What stands between two lines. */
  lineEnd: ReactNode
  listClass?: string
}

/** What a cell of a table says, its lines and lists: on pages, and in the table that is written. */
export const CellParts = ({ parts, line, lineEnd, listClass }: Props): ReactNode =>
  parts.map((part, index) => {
    if (part.is === 'lines') {
      return part.lines.map((runs, at) => (
        <Fragment key={`${index} ${at}`}>
          {at > 0 && lineEnd}
          {line(runs)}
        </Fragment>
      ))
    }
    const items = part.items.map(({ runs, within }, at) => (
      <li key={at}>
        {line(runs)}
        {within.length > 0 && (
          <ul>
            {within.map((inner, place) => (
              <li key={place}>{line(inner)}</li>
            ))}
          </ul>
        )}
      </li>
    ))
    return part.isNumbered ? (
      <ol key={index} className={listClass} start={part.start === 1 ? undefined : part.start}>
        {items}
      </ol>
    ) : (
      <ul key={index} className={listClass}>
        {items}
      </ul>
    )
  })

/** Words in the form of their run, but for where they lead. */
export function FormedWords({ run, children }: { run: Run; children: ReactNode }) {
  const said = run.isItalic ? <em>{children}</em> : children
  return run.isBold ? <strong>{said}</strong> : said
}
