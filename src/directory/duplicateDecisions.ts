import type { Label } from '@/i18n/locales'

import type { Term } from './vocabulary'

/** What was decided of two sheets that look alike; `reopened` when it was taken back. */
export const DUPLICATE_OUTCOMES = [
  {
    code: 'notDuplicate',
    label: { fr: 'Pas un doublon', en: 'Not a duplicate', es: 'No es un duplicado' },
  },
  { code: 'merged', label: { fr: 'Fusionnées', en: 'Merged', es: 'Fusionadas' } },
  {
    code: 'reopened',
    label: { fr: 'Décision annulée', en: 'Decision undone', es: 'Decisión deshecha' },
  },
] as const satisfies readonly Term[]

export type DuplicateRefusal =
  | 'notAllowed'
  | 'unknown'
  | 'alreadyDecided'
  | 'keepPublished'
  | 'askedNotToAppear'
  | 'proposalsWaiting'
  | 'nothingToUndo'
  | 'changedMeanwhile'

export const DUPLICATE_REFUSALS: Record<DuplicateRefusal, { status: number; label: Label }> = {
  notAllowed: {
    status: 403,
    label: {
      fr: 'Réservé à l’équipe de recherche.',
      en: 'For the research team only.',
      es: 'Reservado al equipo de investigación.',
    },
  },
  unknown: {
    status: 404,
    label: {
      fr: 'Une de ces fiches n’existe plus, ou a déjà été fusionnée.',
      en: 'One of these listings no longer exists, or was merged already.',
      es: 'Una de estas fichas ya no existe o ya fue fusionada.',
    },
  },
  alreadyDecided: {
    status: 409,
    label: {
      fr: 'Quelqu’un vient de décider de ces deux fiches. Rien n’a été fait une deuxième fois.',
      en: 'Someone has just decided on these two listings. Nothing was done twice.',
      es: 'Alguien acaba de decidir sobre estas dos fichas. Nada se hizo dos veces.',
    },
  },
  keepPublished: {
    status: 422,
    label: {
      fr: 'Gardez la fiche qui est publiée, ou publiez l’autre d’abord.',
      en: 'Keep the listing that is published, or publish the other one first.',
      es: 'Conserve la ficha que está publicada, o publique primero la otra.',
    },
  },
  askedNotToAppear: {
    status: 422,
    label: {
      fr: 'Une de ces fiches est celle d’un organisme qui a demandé à ne pas être inscrit\u00a0: elle reste telle quelle.',
      en: 'One of these listings is of an organization that asked not to be listed: it stays as it is.',
      es: 'Una de estas fichas es de una organización que pidió no aparecer: se queda como está.',
    },
  },
  proposalsWaiting: {
    status: 422,
    label: {
      fr: 'Des propositions attendent pour la fiche qui disparaîtrait\u00a0: décidez-en d’abord.',
      en: 'Proposals are waiting for the listing that would go: decide on them first.',
      es: 'Hay propuestas en espera para la ficha que desaparecería: decida sobre ellas primero.',
    },
  },
  nothingToUndo: {
    status: 409,
    label: {
      fr: 'Il n’y a pas de décision à annuler.',
      en: 'There is no decision to undo.',
      es: 'No hay ninguna decisión que deshacer.',
    },
  },
  changedMeanwhile: {
    status: 409,
    label: {
      fr: 'La fiche gardée a changé depuis la fusion\u00a0: ses versions disent comment elle était.',
      en: 'The listing that was kept has changed since the merge: its versions say how it was.',
      es: 'La ficha conservada cambió desde la fusión: sus versiones dicen cómo era.',
    },
  },
}
