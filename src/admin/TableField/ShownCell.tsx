import { Fragment, type ReactNode } from 'react'

import { CellParts, FormedWords } from '@/components/Cell'
import { type CellText, partsOf, type Run, runsOf } from '@/content/grid'

/** What a cell says, while it is not written in; its links lead nowhere here: a press writes. */
export function ShownCell({ cell }: { cell: CellText }): ReactNode {
  // Most cells are words.
  if (typeof cell === 'string' && !/^[•◦\d]/m.test(cell)) return cell
  return <CellParts parts={partsOf(runsOf(cell))} line={drawLine} lineEnd={'\n'} />
}

const drawLine = (runs: readonly Run[]): ReactNode =>
  runs.map((run, index) => {
    const said = <FormedWords run={run}>{run.text}</FormedWords>
    return run.address ? (
      <span className="table-grid__link" key={index} title={run.address}>
        {said}
      </span>
    ) : (
      <Fragment key={index}>{said}</Fragment>
    )
  })
