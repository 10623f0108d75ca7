import type { Id } from '@/db/ids'
import type { Label, Locale } from '@/i18n/locales'
import type { WorkflowCollection } from '@/workflow'

/** What somebody outside says of a text, once they have read it. */
export const READING_ANSWERS = ['read', 'agree', 'agreeWithRemarks', 'disagree'] as const
export type ReadingAnswer = (typeof READING_ANSWERS)[number]

export const READING_ANSWER_LABELS: Record<ReadingAnswer, Label> = {
  read: { fr: 'A lu', en: 'Has read it', es: 'Lo leyó' },
  agree: { fr: 'D’accord', en: 'Agrees', es: 'De acuerdo' },
  agreeWithRemarks: {
    fr: 'D’accord, avec des remarques',
    en: 'Agrees, with remarks',
    es: 'De acuerdo, con observaciones',
  },
  disagree: { fr: 'Pas d’accord', en: 'Does not agree', es: 'No está de acuerdo' },
}

export const READING_STATES = ['sent', 'opened', 'answered', 'ended', 'withdrawn'] as const
export type ReadingState = (typeof READING_STATES)[number]

export const READING_STATE_LABELS: Record<ReadingState, Label> = {
  sent: {
    fr: 'Envoyée, pas encore ouverte',
    en: 'Sent, not opened yet',
    es: 'Enviada, aún sin abrir',
  },
  opened: { fr: 'Ouverte', en: 'Opened', es: 'Abierta' },
  answered: { fr: 'Réponse reçue', en: 'Answered', es: 'Con respuesta' },
  ended: {
    fr: 'Terminée sans réponse',
    en: 'Ended without an answer',
    es: 'Terminada sin respuesta',
  },
  withdrawn: { fr: 'Retirée', en: 'Withdrawn', es: 'Retirada' },
}

export const READING_LIMITS = {
  /** Days that an invitation lasts where nothing is said: a meeting and a holiday fit in. */
  usualDays: 21,
  mostDays: 120,
  /** Characters of a name, of a body. */
  mostName: 120,
  /** Characters of the word that goes with an invitation, or with an answer. */
  mostWord: 4000,
  /** Invitations to one text that are open at once. */
  mostOpen: 50,
} as const

/** An invitation as it is stored. Moments in ISO. */
export interface StoredReading {
  id: Id
  resourceType: WorkflowCollection
  /** Number of the text. */
  resourceKey: string
  /** Its title, as it was. */
  title: string
  /** The saved version that is read: it never changes. */
  version: string
  versionAt: string
  /**
   * Of its words (`printOf`): whether the text says something else since. Stored, since a version weighs up to half a
   * megabyte, and the panel asks for all of them at once. Where a later site writes the same words in another way, an answer
   * passes for one of an earlier version: it is asked for again, and never taken for one to other words.
   */
  print: string
  name: string
  body: string
  /** Nothing some time after the end. */
  email?: string | null
  language: Locale
  word?: string | null
  invitedBy?: Id | { id: Id } | null
  expiresAt: string
  openedAt?: string | null
  revokedAt?: string | null
  answer?: ReadingAnswer | null
  remark?: string | null
  answeredAt?: string | null
  /** Something came that who invited has not looked at. */
  isNews?: boolean | null
  createdAt: string
}

export const isReadingAnswer = (value: unknown): value is ReadingAnswer =>
  READING_ANSWERS.some((answer) => answer === value)
