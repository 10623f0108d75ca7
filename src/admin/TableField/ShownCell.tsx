import { Fragment, type ReactNode } from 'react'

import { type CellText, partsOf, type Run, runsOf } from '@/content/grid'

/** What a cell says, while it is not written in; its links lead nowhere here: a press writes. */
export function ShownCell({ cell }: { cell: CellText }): ReactNode {
  // Most cells are words.
  if (typeof cell === 'string' && !/^[•◦\d]/m.test(cell)) return cell
  return partsOf(runsOf(cell)).map((part, index) => {
    if (part.is === 'lines') {
      return part.lines.map((line, at) => (
        <Fragment key={`${index} ${at}`}>
          {at > 0 && '\n'}
          <Line runs={line} />
        </Fragment>
      ))
    }
    const items = part.items.map(({ runs, within }, at) => (
      <li key={at}>
        <Line runs={runs} />
        {within.length > 0 && (
          <ul>
            {within.map((line, inner) => (
              <li key={inner}>
                <Line runs={line} />
              </li>
            ))}
          </ul>
        )}
      </li>
    ))
    return part.isNumbered ? (
      <ol key={index} start={part.start}>
        {items}
      </ol>
    ) : (
      <ul key={index}>{items}</ul>
    )
  })
}

const Line = ({ runs }: { runs: readonly Run[] }): ReactNode =>
  runs.map(({ text, isBold, isItalic, address }, index) => {
    let said: ReactNode = text
    if (isItalic) said = <em>{said}</em>
    if (isBold) said = <strong>{said}</strong>
    return address ? (
      <span className="table-grid__link" key={index} title={address}>
        {said}
      </span>
    ) : (
      <Fragment key={index}>{said}</Fragment>
    )
  })
