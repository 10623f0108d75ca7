import type { Readers } from '@/access/readers'
import { EDITORS, type Role } from '@/access/roles'
import type { Label } from '@/i18n/locales'
import { TRANSLATION_STATES, type TranslationState } from '@/translation/states'

import { WORKFLOW_STATES, type WorkflowState } from './states'

/** What a person can do to a text. `edit` is what saving it amounts to. */
export const WORKFLOW_ACTIONS = [
  'edit',
  'submit',
  'requestChanges',
  'approve',
  'publish',
  'approveAndPublish',
  'publishAlone',
  'secondReading',
  'withdraw',
  'restore',
] as const

export type WorkflowAction = (typeof WORKFLOW_ACTIONS)[number]

/** What a person can do to a translation, beside writing and approving passages one by one. */
export const TRANSLATION_ACTIONS = ['submit', 'requestChanges', 'publish', 'publishAlone'] as const

export type TranslationAction = (typeof TRANSLATION_ACTIONS)[number]

/** What an action says, whatever it is done to. */
export interface TransitionRule<State extends string = string> {
  from: readonly State[]
  to: State
  by: readonly Role[]
  /** The person must say why; what they write is kept, and these read it. */
  needsReason?: Readers
  /** Nobody does it of whom a word is in it: in a text since its publication, in each passage. */
  needsFourEyes?: boolean
  label: Label
}

export interface TextRule extends TransitionRule<WorkflowState> {
  /** Which text it acts on: the one being written, or the one that everyone reads. */
  on: 'draft' | 'published'
  /** The text itself must be fit to be read by everyone. */
  needsCompleteText?: boolean
  /** There is nothing to do unless everyone reads what was published alone. */
  needsUnread?: boolean
}

export interface TranslationRule extends TransitionRule<TranslationState> {
  /** Where it goes instead when passages of the person still await somebody else. */
  toWhenSomeWait?: TranslationState
  /** Those of `by` who may do it only in the languages of their account. */
  inOwnLanguages: readonly Role[]
  /**
   * The passages without which there is nothing to do: to review; to approve or approved since the
   * last publication; to review and written by the person, or by others.
   */
  needsUnits: 'toReview' | 'toPublish' | 'own' | 'others'
  /** The passages that it approves must be those that the person had before them, and sound. */
  needsSeenUnits?: boolean
}

const TEXT_TRANSITIONS: Record<WorkflowAction, TextRule> = {
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
    needsReason: 'team',
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
    needsFourEyes: true,
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
    needsReason: 'team',
    needsCompleteText: true,
    label: {
      fr: 'Publier sans relecture',
      en: 'Publish without review',
      es: 'Publicar sin revisión',
    },
  },
  secondReading: {
    on: 'published',
    from: ['published'],
    to: 'published',
    by: EDITORS,
    needsFourEyes: true,
    needsUnread: true,
    label: {
      fr: 'J’ai relu le texte en ligne, publié sans relecture',
      en: 'I have read the online text, published without review',
      es: 'He leído el texto en línea, publicado sin revisión',
    },
  },
  withdraw: {
    on: 'published',
    from: ['published'],
    to: 'withdrawn',
    by: EDITORS,
    needsReason: 'everyone',
    label: { fr: 'Retirer', en: 'Withdraw', es: 'Retirar' },
  },
  restore: {
    on: 'published',
    from: ['withdrawn'],
    to: 'published',
    by: EDITORS,
    needsReason: 'everyone',
    label: { fr: 'Remettre en ligne', en: 'Restore', es: 'Volver a publicar' },
  },
}

const TRANSLATION_TRANSITIONS: Record<TranslationAction, TranslationRule> = {
  submit: {
    from: ['inProgress'],
    to: 'inReview',
    by: [...EDITORS, 'translator'],
    inOwnLanguages: ['translator'],
    needsUnits: 'toReview',
    label: { fr: 'Soumettre à la relecture', en: 'Submit for review', es: 'Enviar a revisión' },
  },
  requestChanges: {
    from: ['inReview'],
    to: 'inProgress',
    by: [...EDITORS, 'translator'],
    inOwnLanguages: ['translator'],
    needsReason: 'team',
    needsUnits: 'others',
    label: {
      fr: 'Renvoyer à la traduction',
      en: 'Send back to the translator',
      es: 'Devolver a la traducción',
    },
  },
  publish: {
    from: TRANSLATION_STATES,
    to: 'published',
    toWhenSomeWait: 'inReview',
    by: [...EDITORS, 'translator'],
    inOwnLanguages: ['translator'],
    needsFourEyes: true,
    needsUnits: 'toPublish',
    needsSeenUnits: true,
    label: {
      fr: 'Approuver les passages des autres et publier',
      en: 'Approve what others wrote and publish',
      es: 'Aprobar los pasajes de otras personas y publicar',
    },
  },
  publishAlone: {
    from: TRANSLATION_STATES,
    to: 'published',
    by: ['admin'],
    inOwnLanguages: [],
    needsReason: 'team',
    needsUnits: 'own',
    label: {
      fr: 'Tout approuver sans relecture et publier',
      en: 'Approve all without review and publish',
      es: 'Aprobar todo sin revisión y publicar',
    },
  },
}

/** The whole workflow, of texts and of their translations. Everything else interprets this table. */
export const TRANSITIONS = { text: TEXT_TRANSITIONS, translation: TRANSLATION_TRANSITIONS } as const

export const isWorkflowAction = (value: unknown): value is WorkflowAction =>
  WORKFLOW_ACTIONS.some((action) => action === value)

export const isTranslationAction = (value: unknown): value is TranslationAction =>
  TRANSLATION_ACTIONS.some((action) => action === value)
