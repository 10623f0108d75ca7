import { takesAway, type TakesAway } from '@/contentVersion/takesAway'

import { WORKFLOW_FIELDS } from '../fields'
import { isTextField } from '../textChanged'

const isText = isTextField([...WORKFLOW_FIELDS, 'changeKind', 'changeNote'])

/** Of a text of the workflow: what people write in it, and whether it is withdrawn; not who did what. */
export const textTakesAway: TakesAway = (fields, before, after) =>
  after.workflowState === 'withdrawn' ||
  takesAway(
    fields.filter(({ name }) => isText(name)),
    before,
    after,
  )
