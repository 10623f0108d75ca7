/** Who reads a text before it is published, as sentences of the log. */
import { type AuditWords, words } from './kinds'

export const OUTSIDE_READING_ACTIONS = {
  'outside-readings.invite': words(
    'texts',
    '{who} a invité une personne de l’extérieur à lire « {what} » avant sa publication.',
    '{who} invited somebody from outside to read “{what}” before it is published.',
    '{who} invitó a una persona de fuera a leer «{what}» antes de su publicación.',
  ),
  'outside-readings.withdraw': words(
    'texts',
    '{who} a retiré une invitation à lire « {what} ».',
    '{who} withdrew an invitation to read “{what}”.',
    '{who} retiró una invitación a leer «{what}».',
  ),
  'outside-readings.answer': words(
    'texts',
    '{who} a inscrit la réponse d’une personne invitée à lire « {what} ».',
    '{who} recorded the answer of somebody invited to read “{what}”.',
    '{who} anotó la respuesta de una persona invitada a leer «{what}».',
  ),
} as const satisfies Record<string, AuditWords>
