import type { Ending } from './promises'

/** Of who clarified something by phone or e-mail, which the guide cites. */
export const CLARIFICATIONS = {
  what: {
    fr: 'Si vous précisez quelque chose à l’équipe par téléphone ou par courriel et que le guide le cite\u00a0: votre nom, votre fonction, la date et ce que vous avez dit',
    en: 'If you clarify something for the team by phone or e-mail and the guide cites it: your name, your position, the date and what you said',
    es: 'Si le aclara algo al equipo por teléfono o por correo y la guía lo cita: su nombre, su cargo, la fecha y lo que dijo',
  },
  why: {
    fr: 'Pouvoir vérifier d’où vient ce que dit le guide; le public lit l’organisme et la date, et votre nom seulement si vous l’acceptez',
    en: 'To be able to check where what the guide says comes from; the public reads the body and the date, and your name only if you agree',
    es: 'Poder verificar de dónde viene lo que dice la guía; el público lee el organismo y la fecha, y su nombre solo si usted lo acepta',
  },
  howLong: {
    fr: 'Tant que le guide s’appuie sur cette précision',
    en: 'As long as the guide rests on this clarification',
    es: 'Mientras la guía se apoye en esta aclaración',
  },
}

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
