import type { Ending } from './promises'

/** Of who reads a text before it is published. */
export const OUTSIDE_READINGS = {
  what: {
    fr: 'Si l’équipe vous invite à lire un texte avant sa publication\u00a0: votre nom, votre organisme, votre courriel, vos remarques et votre réponse',
    en: 'If the team invites you to read a text before it is published: your name, your body, your e-mail, your remarks and your answer',
    es: 'Si el equipo le invita a leer un texto antes de su publicación: su nombre, su organismo, su correo, sus observaciones y su respuesta',
  },
  why: {
    fr: 'Vous envoyer le texte, et savoir qui a relu chaque version',
    en: 'To send you the text, and know who read each version',
    es: 'Enviarle el texto y saber quién leyó cada versión',
  },
  howLong: {
    fr: 'Le courriel et le mot joint, {period} après la fin de l’invitation; le reste, avec l’historique du texte, pour l’équipe seulement',
    en: 'The e-mail and the message sent with it, {period} after the invitation ends; the rest with the history of the text, for the team only',
    es: 'El correo y el mensaje adjunto, {period} después del fin de la invitación; el resto, con el historial del texto, solo para el equipo',
  },
  period: { count: 30, unit: 'day' },
  atLeastDays: 1,
} as const satisfies Ending
