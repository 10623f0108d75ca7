import type { Field } from 'payload'

import type { Label } from '@/i18n/locales'
import { MESSAGE_KINDS, type MessageKind } from '@/notify/payload/enqueue'
import { MESSAGE_PROBLEMS, MESSAGE_STATES } from '@/notify/states'
import { PROBLEM_LABELS, STATE_LABELS } from '@/notify/stateWords'
import { momentField } from '../shared/dates'

const KIND_LABELS: Record<MessageKind, Label> = {
  mapAccess: { fr: 'Accès à la carte', en: 'Map access', es: 'Acceso al mapa' },
  account: { fr: 'Compte', en: 'Account', es: 'Cuenta' },
  password: { fr: 'Mot de passe', en: 'Password', es: 'Contraseña' },
  review: { fr: 'Relecture', en: 'Review', es: 'Revisión' },
  comment: {
    fr: 'Commentaire sur un texte',
    en: 'Comment on a text',
    es: 'Comentario sobre un texto',
  },
  outsideReading: {
    fr: 'Lecture d’un texte avant publication',
    en: 'Reading of a text before publication',
    es: 'Lectura de un texto antes de publicar',
  },
  translation: { fr: 'Traduction', en: 'Translation', es: 'Traducción' },
  proposal: {
    fr: 'Réponse à une proposition',
    en: 'Answer to a proposal',
    es: 'Respuesta a una propuesta',
  },
  feedback: {
    fr: 'Réponse à un signalement',
    en: 'Answer to a report',
    es: 'Respuesta a un aviso',
  },
  link: {
    fr: 'Lien personnel d’un organisme',
    en: 'Personal link of an organization',
    es: 'Enlace personal de una organización',
  },
  campaign: { fr: 'Campagne', en: 'Campaign', es: 'Campaña' },
  follow: {
    fr: 'Confirmation d’un suivi par courriel',
    en: 'Confirmation of following by e-mail',
    es: 'Confirmación de un seguimiento por correo',
  },
  digest: {
    fr: 'Changements de la semaine',
    en: 'Changes of the week',
    es: 'Cambios de la semana',
  },
}

export const outboxFields: Field[] = [
  {
    name: 'subject',
    type: 'text',
    required: true,
    label: { fr: 'Objet', en: 'Subject', es: 'Asunto' },
  },
  {
    name: 'recipient',
    type: 'text',
    label: { fr: 'À', en: 'To', es: 'Para' },
  },
  {
    // In the place of an address that nobody in the team sees: whose it is (collections/Followers).
    name: 'follower',
    type: 'text',
    access: { read: () => false },
    admin: { hidden: true },
  },
  {
    // It holds the link by which one stops the letters.
    name: 'leaveUrl',
    type: 'text',
    access: { read: () => false },
    admin: { hidden: true },
  },
  {
    // It may hold a personal link, which is its recipient's alone.
    name: 'text',
    type: 'textarea',
    label: { fr: 'Texte', en: 'Words', es: 'Texto' },
    access: { read: () => false },
  },
  {
    name: 'kind',
    type: 'select',
    required: true,
    label: { fr: 'Au sujet de', en: 'About', es: 'Acerca de' },
    options: MESSAGE_KINDS.map((kind) => ({ value: kind, label: KIND_LABELS[kind] })),
  },
  {
    name: 'state',
    type: 'select',
    required: true,
    index: true,
    label: { fr: 'État', en: 'State', es: 'Estado' },
    options: MESSAGE_STATES.map((state) => ({ value: state, label: STATE_LABELS[state] })),
  },
  {
    name: 'attempts',
    type: 'number',
    label: { fr: 'Essais', en: 'Attempts', es: 'Intentos' },
  },
  {
    name: 'problem',
    type: 'select',
    label: { fr: 'Ce qui a empêché l’envoi', en: 'What prevented it', es: 'Qué lo impidió' },
    options: MESSAGE_PROBLEMS.map((problem) => ({
      value: problem,
      label: PROBLEM_LABELS[problem],
    })),
  },
  {
    name: 'lastError',
    type: 'text',
    label: {
      fr: 'Détail donné par le serveur',
      en: 'Detail given by the server',
      es: 'Detalle dado por el servidor',
    },
    admin: { condition: (data) => Boolean(data.lastError) },
  },
  momentField({
    name: 'nextAttemptAt',
    index: true,
    label: { fr: 'Prochain essai', en: 'Next attempt', es: 'Próximo intento' },
    admin: { condition: (data) => data.state === 'waiting' },
  }),
  momentField({
    name: 'finishedAt',
    index: true,
    label: { fr: 'Terminé le', en: 'Finished on', es: 'Terminado el' },
  }),
  momentField({
    name: 'erasedAt',
    label: { fr: 'Effacé le', en: 'Erased on', es: 'Borrado el' },
  }),
  {
    name: 'resend',
    type: 'ui',
    admin: { components: { Field: '@/admin/ResendMessage#ResendMessage' } },
  },
  // What delivery needs to know, and nobody to read.
  { name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true } },
  momentField({ name: 'usefulUntil', admin: { hidden: true } }),
  momentField({ name: 'keptUntil', index: true, admin: { hidden: true } }),
  { name: 'claim', type: 'text', admin: { hidden: true } },
  momentField({ name: 'claimedAt', admin: { hidden: true } }),
  momentField({ name: 'handedOverAt', admin: { hidden: true } }),
]
