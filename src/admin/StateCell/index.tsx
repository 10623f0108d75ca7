import type { DefaultServerCellComponentProps } from 'payload'
import { cache } from 'react'

import type { Id } from '@/db/ids'
import { firstLocale } from '@/i18n/firstLocale'
import type { Locale } from '@/i18n/locales'
import { namesByText } from '@/together/payload/here'
import { summarizePlan, WORKFLOW_STATE_LABELS, type WorkflowCollection } from '@/workflow'
import { plansByText } from '@/workflow/payload/plans'
import { isWorkflowState } from '@/workflow/states'

import './index.css'

const OPEN_TO: Readonly<Record<Locale, (name: string) => string>> = {
  fr: (name) => `Ouvert par ${name}`,
  en: (name) => `${name} has it open`,
  es: (name) => `Abierto por ${name}`,
}

// Payload draws a list row by row, in one answer: its first row asks for all.
const namesOnce = cache(namesByText)
const plansOnce = cache(plansByText)

/** The state of a text in the list of texts, what is planned for it, and who has it open. */
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
  const plans = (await plansOnce(payload, collection)).get(String(id)) ?? []
  const names = (await namesOnce(payload, collection)).get(String(id)) ?? []
  return (
    <span>
      {WORKFLOW_STATE_LABELS[cellData][locale]}
      {plans.map((plan) => (
        <span className="state-cell__plan" key={plan.planned}>
          {summarizePlan(plan, locale)}
        </span>
      ))}
      {names.map((name, at) => (
        <span className="state-cell__open" key={at}>
          {OPEN_TO[locale](name)}
        </span>
      ))}
    </span>
  )
}
