import type { PanelProps, Put } from '../panels/types'
import type { Command } from '../state/keys'
import { useDeskKeys } from '../useDeskKeys'
import { actionsFor } from './actions'
import type { PassageProps } from './Passage'

type KeysProps = PassageProps & Pick<PanelProps, 'matches' | 'terms'> & { put: Put }

/** The keys of the open passage. */
export const useKeys = (props: KeysProps): void =>
  useDeskKeys(({ command, index }) => RUNS[command]?.(props, index))

const RUNS: Partial<
  Record<Command, (props: KeysProps, index: number) => (() => void) | undefined>
> = {
  insertMatch: ({ matches, put, passages }, index) => {
    const match = typeof matches === 'object' ? matches[index] : undefined
    return passages.mayWrite && match ? () => put('all', match.target) : undefined
  },
  insertTerm: ({ terms, put, passages }, index) => {
    const word = terms[index]?.term.agreed
    return passages.mayWrite && word ? () => put('word', word) : undefined
  },
  copySource: ({ row, put, passages }) =>
    passages.mayWrite ? () => put('all', row.unit.source) : undefined,
  approveAndNext: (props) => doAndGoOn(props, 'approve'),
  confirmAndNext: (props) => doAndGoOn(props, 'confirm'),
}

function doAndGoOn(props: KeysProps, action: 'approve' | 'confirm') {
  const { row, goOn } = props
  if (!actionsFor(props).includes(action)) return undefined
  return () => {
    void row.text.desk.act(row.unit, action)
    goOn()
  }
}
