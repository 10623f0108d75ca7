import type { Label } from '@/i18n/locales'

/** What a text of the site can be, from the first word to its withdrawal. */
export const WORKFLOW_STATES = [
  'draft',
  'inReview',
  'changesRequested',
  'approved',
  'published',
  'withdrawn',
] as const

export type WorkflowState = (typeof WORKFLOW_STATES)[number]

export const isWorkflowState = (value: unknown): value is WorkflowState =>
  WORKFLOW_STATES.some((state) => state === value)

export const WORKFLOW_STATE_LABELS: Record<WorkflowState, Label> = {
  draft: { fr: 'En rédaction', en: 'Draft', es: 'En redacción' },
  inReview: { fr: 'En relecture', en: 'In review', es: 'En revisión' },
  changesRequested: { fr: 'Changements demandés', en: 'Changes requested', es: 'Cambios pedidos' },
  approved: { fr: 'Approuvé', en: 'Approved', es: 'Aprobado' },
  published: { fr: 'Publié', en: 'Published', es: 'Publicado' },
  withdrawn: { fr: 'Retiré', en: 'Withdrawn', es: 'Retirado' },
}

/** Whether everyone reads something of a text in this state: its words, or why it was withdrawn. */
export const isPublic = (state: unknown): boolean => state === 'published' || state === 'withdrawn'
