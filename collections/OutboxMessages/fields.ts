import type { Field } from 'payload'

import type { Label } from '@/i18n/locales'
import { MESSAGE_KINDS, type MessageKind } from '@/notify/payload/enqueue'
import {
  MESSAGE_PROBLEMS,
  MESSAGE_STATES,
  type MessageProblem,
  type MessageState,
} from '@/notify/states'
import { momentField } from '../shared/dates'

const STATE_LABELS: Record<MessageState, Label> = {
  waiting: { fr: 'En attente', en: 'Waiting', es: 'En espera' },
  held: {
    fr: 'Retenu (campagne en pause)',
    en: 'Held (campaign paused)',
    es: 'Retenido (campaña en pausa)',
  },
  sending: { fr: 'Part maintenant', en: 'Leaving now', es: 'Saliendo ahora' },
  sent: { fr: 'Envoyé', en: 'Sent', es: 'Enviado' },
  kept: {
    fr: 'Gardé en fichier (aucun serveur de courriel)',
    en: 'Kept as a file (no mail server)',
    es: 'Guardado en un archivo (sin servidor de correo)',
  },
  failed: { fr: 'Pas envoyé', en: 'Not sent', es: 'No enviado' },
  unsure: { fr: 'Peut-être envoyé', en: 'Perhaps sent', es: 'Quizás enviado' },
}

const PROBLEM_LABELS: Record<MessageProblem, Label> = {
  addressRefused: {
    fr: 'Adresse refusée par le serveur de courriel',
    en: 'Address refused by the mail server',
    es: 'Dirección rechazada por el servidor de correo',
  },
  refused: {
    fr: 'Refusé par le serveur de courriel',
    en: 'Refused by the mail server',
    es: 'Rechazado por el servidor de correo',
  },
  unreachable: {
    fr: 'Serveur de courriel injoignable',
    en: 'Mail server out of reach',
    es: 'Servidor de correo inaccesible',
  },
  unanswered: {
    fr: 'Aucune réponse du serveur après l’envoi du texte',
    en: 'No answer of the server after the words had left',
    es: 'Sin respuesta del servidor después de enviar el texto',
  },
  stopped: {
    fr: 'Le site s’est arrêté avant la réponse du serveur',
    en: 'The site stopped before the server had answered',
    es: 'El sitio se detuvo antes de la respuesta del servidor',
  },
  expired: {
    fr: 'Son lien a expiré avant l’envoi',
    en: 'Its link expired before it could be sent',
    es: 'Su enlace caducó antes del envío',
  },
  withdrawn: {
    fr: 'Retiré avant l’envoi',
    en: 'Withdrawn before it could be sent',
    es: 'Retirado antes del envío',
  },
}

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
  { name: 'claim', type: 'text', admin: { hidden: true } },
  momentField({ name: 'claimedAt', admin: { hidden: true } }),
  momentField({ name: 'handedOverAt', admin: { hidden: true } }),
]
