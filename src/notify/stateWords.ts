/** How the states of a message, and what prevented one from leaving, are said to people. */
import type { Label } from '@/i18n/locales'

import type { MessageProblem, MessageState } from './states'

export const STATE_LABELS: Record<MessageState, Label> = {
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

export const PROBLEM_LABELS: Record<MessageProblem, Label> = {
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
  postponed: {
    fr: 'Remis à plus tard par le serveur de courriel',
    en: 'Put off until later by the mail server',
    es: 'Aplazado por el servidor de correo',
  },
  accountRefused: {
    fr: 'Le serveur de courriel refuse notre compte ou notre adresse',
    en: 'The mail server refuses our account or our address',
    es: 'El servidor de correo rechaza nuestra cuenta o nuestra dirección',
  },
  insecure: {
    fr: 'La connexion au serveur de courriel n’est pas sûre',
    en: 'The connection to the mail server is not secure',
    es: 'La conexión con el servidor de correo no es segura',
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
