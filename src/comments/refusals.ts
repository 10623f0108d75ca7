import type { Label } from '@/i18n/locales'

/** Why something about a comment is not done: the status of the answer, and what is said. */
export const COMMENT_REFUSALS = {
  signedOut: {
    status: 401,
    words: {
      fr: 'Votre session est terminée. Connectez-vous dans un autre onglet, puis réessayez ici\u00a0: ce qui est tapé reste.',
      en: 'Your session has ended. Sign in in another tab, then try again here: what is typed stays.',
      es: 'Su sesión terminó. Inicie sesión en otra pestaña y vuelva a intentarlo aquí: lo escrito se queda.',
    },
  },
  commentNotAllowed: {
    status: 403,
    words: {
      fr: 'Les commentaires sont ceux de l’équipe\u00a0: votre rôle ne permet pas de les lire.',
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
      fr: 'Les mots visés sont trop longs\u00a0: 500 caractères au plus. Laissez vide pour commenter tout le passage.',
      en: 'The words meant are too long: 500 characters at most. Leave the box empty to comment on the whole passage.',
      es: 'Las palabras señaladas son demasiadas: 500 caracteres como máximo. Deje la casilla vacía para comentar todo el pasaje.',
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
      fr: 'Le commentaire est trop long\u00a0: 4000 caractères au plus.',
      en: 'The comment is too long: 4000 characters at most.',
      es: 'El comentario es demasiado largo: 4000 caracteres como máximo.',
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
