import { useCallback, useMemo } from 'react'

import { OpenPreview } from '@/admin/Preview'
import { Panel, type PanelProps } from '@/admin/Preview/Panel'
import type { UnitPlace } from '@/admin/Preview/places'
import { usePreview } from '@/admin/Preview/usePreview'

import { askedOf } from './state/askedOf'
import type { DeskState } from './state/desk'
import type { Row } from './state/rows'

interface Props {
  /** Of the text of the open passage. */
  state: DeskState
  /** The passages of that text. */
  rows: readonly Row[]
  open: Row
  goTo: (row: Row) => void
}

/** Opens the page that readers will have of the text at hand, in its language, with what is typed in it. */
export const DeskPreview = (props: Props) => (
  <OpenPreview panel={(panel) => <DeskPanel {...props} panel={panel} />} />
)

function DeskPanel({ state, rows, open, goTo, panel }: Props & { panel: PanelProps }) {
  const { id } = open.text
  const { works, passages } = state
  const read = useCallback(() => askedOf(id, { works, passages }), [id, works, passages])
  // What others wrote meanwhile changes the page, too.
  const changes = useMemo(() => [works, passages?.entries], [works, passages?.entries])
  const preview = usePreview({ changes, read })
  const key = open.unit.key
  const place = useMemo(() => ({ unit: key }), [key])
  const { isOver, onClose } = panel
  const onPress = useCallback(
    ({ unit }: UnitPlace) => {
      const row = rows.find((each) => each.unit.key === unit)
      if (isOver) onClose()
      if (row) goTo(row)
    },
    [rows, goTo, isOver, onClose],
  )
  return (
    <Panel
      {...panel}
      follows={{ place, onPress, byUnit: true }}
      only={open.language}
      preview={preview}
    />
  )
}
