import type { Role } from '@/access/roles'
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

export const WORKFLOW_STATE_LABELS: Record<WorkflowState, Label> = {
  draft: { fr: 'En rédaction', en: 'Draft', es: 'En redacción' },
  inReview: { fr: 'En relecture', en: 'In review', es: 'En revisión' },
  changesRequested: { fr: 'Changements demandés', en: 'Changes requested', es: 'Cambios pedidos' },
  approved: { fr: 'Approuvé', en: 'Approved', es: 'Aprobado' },
  published: { fr: 'Publié', en: 'Published', es: 'Publicado' },
  withdrawn: { fr: 'Retiré', en: 'Withdrawn', es: 'Retirado' },
}

/** What a person can do to a text. `edit` is what saving it amounts to. */
export const WORKFLOW_ACTIONS = [
  'edit',
  'submit',
  'requestChanges',
  'approve',
  'publish',
  'approveAndPublish',
  'publishAlone',
  'withdraw',
  'restore',
] as const

export type WorkflowAction = (typeof WORKFLOW_ACTIONS)[number]

export interface TransitionRule {
  /** Which text it acts on: the one being written, or the one that everyone reads. */
  on: 'draft' | 'published'
  from: readonly WorkflowState[]
  to: WorkflowState
  by: readonly Role[]
  /** The person must say why; what they write is kept. */
  needsReason?: boolean
  /** Somebody else than the last person who wrote must do it. */
  needsFourEyes?: boolean
  /** The text itself must be fit to be read by everyone. */
  needsCompleteText?: boolean
  label: Label
}

const EDITORS = ['admin', 'researcher'] as const

/** The whole workflow. Everything else interprets this table. */
export const TRANSITIONS: Record<WorkflowAction, TransitionRule> = {
  edit: {
    on: 'draft',
    from: WORKFLOW_STATES,
    to: 'draft',
    by: EDITORS,
    label: { fr: 'Modifier', en: 'Edit', es: 'Modificar' },
  },
  submit: {
    on: 'draft',
    from: ['draft', 'changesRequested'],
    to: 'inReview',
    by: EDITORS,
    label: { fr: 'Soumettre à la relecture', en: 'Submit for review', es: 'Enviar a revisión' },
  },
  requestChanges: {
    on: 'draft',
    from: ['inReview', 'approved'],
    to: 'changesRequested',
    by: EDITORS,
    needsReason: true,
    label: { fr: 'Demander des changements', en: 'Ask for changes', es: 'Pedir cambios' },
  },
  approve: {
    on: 'draft',
    from: ['inReview'],
    to: 'approved',
    by: EDITORS,
    needsFourEyes: true,
    needsCompleteText: true,
    label: { fr: 'Approuver', en: 'Approve', es: 'Aprobar' },
  },
  publish: {
    on: 'draft',
    from: ['approved'],
    to: 'published',
    by: EDITORS,
    needsCompleteText: true,
    label: { fr: 'Publier', en: 'Publish', es: 'Publicar' },
  },
  approveAndPublish: {
    on: 'draft',
    from: ['inReview'],
    to: 'published',
    by: EDITORS,
    needsFourEyes: true,
    needsCompleteText: true,
    label: { fr: 'Approuver et publier', en: 'Approve and publish', es: 'Aprobar y publicar' },
  },
  publishAlone: {
    on: 'draft',
    from: ['draft', 'inReview', 'changesRequested', 'approved'],
    to: 'published',
    by: ['admin'],
    needsReason: true,
    needsCompleteText: true,
    label: {
      fr: 'Publier sans relecture',
      en: 'Publish without review',
      es: 'Publicar sin revisión',
    },
  },
  withdraw: {
    on: 'published',
    from: ['published'],
    to: 'withdrawn',
    by: EDITORS,
    needsReason: true,
    label: { fr: 'Retirer', en: 'Withdraw', es: 'Retirar' },
  },
  restore: {
    on: 'published',
    from: ['withdrawn'],
    to: 'published',
    by: EDITORS,
    needsReason: true,
    label: { fr: 'Remettre en ligne', en: 'Restore', es: 'Volver a publicar' },
  },
}

export const isWorkflowState = (value: unknown): value is WorkflowState =>
  typeof value === 'string' && (WORKFLOW_STATES as readonly string[]).includes(value)

export const isWorkflowAction = (value: unknown): value is WorkflowAction =>
  typeof value === 'string' && (WORKFLOW_ACTIONS as readonly string[]).includes(value)
