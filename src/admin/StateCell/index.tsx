import type { DefaultServerCellComponentProps } from 'payload'

import type { Id } from '@/db/ids'
import { firstLocale } from '@/i18n/firstLocale'
import { summarizePlan, WORKFLOW_STATE_LABELS, type WorkflowCollection } from '@/workflow'
import { plansOf } from '@/workflow/payload/plans'
import { isWorkflowState } from '@/workflow/states'

import './index.css'

/** The state of a text in the list of texts, and what is planned for it. */
export async function StateCell({
  cellData,
  collectionSlug,
  i18n,
  payload,
  rowData,
}: DefaultServerCellComponentProps) {
  const locale = firstLocale(i18n.language)
  // Payload draws the column once without a row, when it opens a text.
  const id = rowData?.id as Id | undefined
  if (id === undefined || !isWorkflowState(cellData)) return null
  const collection = collectionSlug as WorkflowCollection
  const plans = await plansOf(payload, { collection, id })
  return (
    <span>
      {WORKFLOW_STATE_LABELS[cellData][locale]}
      {plans.map((plan) => (
        <span className="state-cell__plan" key={plan.planned}>
          {summarizePlan(plan, locale)}
        </span>
      ))}
    </span>
  )
}
