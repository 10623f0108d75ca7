import type { Label } from '@/i18n/locales'

/** The most that is kept of what a person changed in one text, in characters of JSON: a book of 300 pages. */
export const MOST_CHARACTERS = 2_000_000

/** In how many tabs and on how many devices a person may have words of one text that are not saved. */
export const MOST_VISITS = 5

/** Why words that are not saved are not kept at the site: the status of the answer, and what is said. */
export const KEEP_REFUSALS = {
  mayNotWrite: {
    status: 403,
    words: {
      fr: 'Votre compte ne permet plus d’écrire dans ce texte. Vos mots restent sur cet appareil.',
      en: 'Your account can no longer write in this text. Your words stay on this device.',
      es: 'Su cuenta ya no permite escribir en este texto. Sus palabras quedan en este dispositivo.',
    },
  },
  otherPerson: {
    status: 403,
    words: {
      fr: 'Un autre compte est maintenant connecté dans ce navigateur. Vos mots restent sur cet appareil\u00a0: connectez-vous avec le vôtre.',
      en: 'Another account is now signed in in this browser. Your words stay on this device: sign in with yours.',
      es: 'Ahora hay otra cuenta conectada en este navegador. Sus palabras quedan en este dispositivo: conéctese con la suya.',
    },
  },
  tooMany: {
    status: 422,
    words: {
      fr: 'C’est trop long pour être gardé à mesure (2 millions de signes au plus). Rien n’est perdu\u00a0: enregistrez maintenant, ou partagez ce texte en plusieurs.',
      en: 'This is too long to be kept as you write (2 million characters at most). Nothing is lost: save now, or split this text.',
      es: 'Es demasiado largo para guardarse a medida que escribe (2 millones de caracteres como máximo). Nada se pierde: guarde ahora o divida este texto.',
    },
  },
  tooManyPlaces: {
    status: 409,
    words: {
      fr: 'Des mots non enregistrés de ce texte attendent déjà à cinq endroits. Reprenez-les ou jetez-les, en haut du texte; ceux d’ici restent sur cet appareil.',
      en: 'Unsaved words of this text already wait in five places. Take them up or throw them away, above the text; those from here stay on this device.',
      es: 'Ya hay palabras sin guardar de este texto en cinco lugares. Retómelas o deséchelas, arriba del texto; las de aquí quedan en este dispositivo.',
    },
  },
  unreadable: {
    status: 400,
    words: {
      fr: 'La page a envoyé ce que le site ne sait pas lire. Rechargez-la\u00a0: vos mots restent sur cet appareil.',
      en: 'The page sent what the site cannot read. Reload it: your words stay on this device.',
      es: 'La página envió algo que el sitio no puede leer. Vuelva a cargarla: sus palabras quedan en este dispositivo.',
    },
  },
} as const satisfies Record<string, { status: number; words: Label }>

export type KeepRefusal = keyof typeof KEEP_REFUSALS
