import type { Label, Locale } from '@/i18n/locales'

import { MAX_COMMENT_LENGTH, MAX_QUOTE_LENGTH, MAX_TOLD } from './types'

/** A limit as each language writes it: `4 000`, `4,000`, `4000`. */
const figure = (limit: number, locale: Locale): string =>
  new Intl.NumberFormat({ fr: 'fr-CA', en: 'en-CA', es: 'es' }[locale]).format(limit)

/** Why something about a comment is not done: the status of the answer, and what is said. */
export const COMMENT_REFUSALS = {
  commentNotAllowed: {
    status: 403,
    words: {
      fr: 'Les commentaires sont réservés à l’équipe\u00a0: votre rôle ne permet pas de les lire.',
      en: 'Comments belong to the team: your role does not allow you to read them.',
      es: 'Los comentarios son del equipo: su función no permite leerlos.',
    },
  },
  commentNotYours: {
    status: 403,
    words: {
      fr: 'Seule la personne qui a écrit un commentaire peut le modifier ou le supprimer.',
      en: 'Only the person who wrote a comment can change or delete it.',
      es: 'Solo quien escribió un comentario puede modificarlo o eliminarlo.',
    },
  },
  commentGone: {
    status: 409,
    words: {
      fr: 'Ce commentaire n’est plus là. Ce que vous avez tapé reste\u00a0: vous pouvez en faire un nouveau.',
      en: 'This comment is no longer there. What you typed stays: you can make it a new one.',
      es: 'Este comentario ya no está. Lo que escribió se queda: puede hacer uno nuevo.',
    },
  },
  blockNotSaved: {
    status: 409,
    words: {
      fr: 'Ce passage n’est pas encore enregistré, ou ne l’est plus. Enregistrez le texte, puis commentez.',
      en: 'This passage is not saved yet, or no longer is. Save the text, then comment.',
      es: 'Este pasaje aún no está guardado, o ya no lo está. Guarde el texto y luego comente.',
    },
  },
  quoteElsewhere: {
    status: 422,
    words: {
      fr: 'Ces mots ne sont pas dans le passage tel qu’il est enregistré. Enregistrez le texte, ou choisissez d’autres mots.',
      en: 'These words are not in the passage as it is saved. Save the text, or choose other words.',
      es: 'Estas palabras no están en el pasaje tal como está guardado. Guarde el texto o elija otras palabras.',
    },
  },
  quoteTooLong: {
    status: 422,
    words: {
      fr: `Trop de mots visés\u00a0: ${figure(MAX_QUOTE_LENGTH, 'fr')} caractères au plus. Laissez la case vide pour commenter tout le passage.`,
      en: `The words meant are too long: ${figure(MAX_QUOTE_LENGTH, 'en')} characters at most. Leave the box empty to comment on the whole passage.`,
      es: `Las palabras señaladas son demasiadas: ${figure(MAX_QUOTE_LENGTH, 'es')} caracteres como máximo. Deje la casilla vacía para comentar todo el pasaje.`,
    },
  },
  commentEmpty: {
    status: 422,
    words: {
      fr: 'Écrivez d’abord votre commentaire.',
      en: 'Write your comment first.',
      es: 'Escriba primero su comentario.',
    },
  },
  commentTooLong: {
    status: 422,
    words: {
      fr: `Le commentaire est trop long\u00a0: ${figure(MAX_COMMENT_LENGTH, 'fr')} caractères au plus.`,
      en: `The comment is too long: ${figure(MAX_COMMENT_LENGTH, 'en')} characters at most.`,
      es: `El comentario es demasiado largo: ${figure(MAX_COMMENT_LENGTH, 'es')} caracteres como máximo.`,
    },
  },
  toldUnknown: {
    status: 422,
    words: {
      fr: 'Une des personnes choisies ne peut pas lire ce texte. Rechargez la page et choisissez de nouveau.',
      en: 'One of the people chosen cannot read this text. Reload the page and choose again.',
      es: 'Una de las personas elegidas no puede leer este texto. Vuelva a cargar la página y elija de nuevo.',
    },
  },
  toldTooMany: {
    status: 422,
    words: {
      fr: `Trop de personnes à prévenir\u00a0: ${figure(MAX_TOLD, 'fr')} au plus. Décochez-en quelques-unes.`,
      en: `Too many people to notify: ${figure(MAX_TOLD, 'en')} at most. Uncheck some of them.`,
      es: `Demasiadas personas para avisar: ${figure(MAX_TOLD, 'es')} como máximo. Desmarque algunas.`,
    },
  },
  unknownAction: {
    status: 400,
    words: {
      fr: 'Cette action n’existe pas.',
      en: 'There is no such action.',
      es: 'Esta acción no existe.',
    },
  },
} as const satisfies Record<string, { status: number; words: Label }>

export type CommentRefusal = keyof typeof COMMENT_REFUSALS
