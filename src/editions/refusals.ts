import type { Label, Locale } from '@/i18n/locales'

/** Why something is not done with an edition. */
export const EDITION_REFUSALS = {
  notAllowed: {
    fr: 'Votre compte ne permet pas cela.',
    en: 'Your account does not allow this.',
    es: 'Su cuenta no permite esto.',
  },
  unknown: {
    fr: 'Cette édition n’existe pas, ou n’existe plus.',
    en: 'This edition does not exist, or no longer does.',
    es: 'Esta edición no existe, o ya no existe.',
  },
  frozen: {
    fr: 'Cette édition est parue\u00a0: rien n’en change plus, et elle ne se supprime pas. L’administration peut la retirer, en disant pourquoi.',
    en: 'This edition has been issued: nothing of it changes any more, and it cannot be deleted. Administrators can withdraw it, saying why.',
    es: 'Esta edición ya se publicó: nada de ella cambia, y no se elimina. La administración puede retirarla, diciendo por qué.',
  },
  making: {
    fr: 'Cette édition est en fabrication\u00a0: attendez qu’elle soit faite, ou arrêtez la fabrication.',
    en: 'This edition is being made: wait until it is done, or stop the making.',
    es: 'Esta edición se está elaborando: espere a que termine, o detenga la elaboración.',
  },
  printed: {
    fr: 'Le numéro, la date et les langues sont imprimés dans les fichiers\u00a0: remettez d’abord l’édition en préparation.',
    en: 'The number, the date and the languages are printed in the files: put the edition back in preparation first.',
    es: 'El número, la fecha y los idiomas están impresos en los archivos: vuelva primero a poner la edición en preparación.',
  },
  siteAlone: {
    fr: 'Les fichiers et l’état d’une édition ne s’écrivent que par ses boutons.',
    en: 'The files and the state of an edition are written by its buttons only.',
    es: 'Los archivos y el estado de una edición solo se escriben con sus botones.',
  },
  fileMissing: {
    fr: 'Ce fichier manque en ce moment sur le serveur. Reprenez-le d’une sauvegarde, ou refaites les fichiers si l’édition n’est pas parue.',
    en: 'This file is missing on the server at the moment. Take it back from a backup, or make the files again if the edition has not been issued.',
    es: 'Este archivo falta por ahora en el servidor. Recupérelo de una copia de seguridad, o vuelva a hacer los archivos si la edición no se ha publicado.',
  },
  storageAway: {
    fr: 'L’espace où sont gardés les fichiers ne répond pas. Réessayez dans quelques minutes.',
    en: 'The storage that keeps the files does not answer. Try again in a few minutes.',
    es: 'El almacenamiento que guarda los archivos no responde. Inténtelo de nuevo en unos minutos.',
  },
  noLanguage: {
    fr: 'Cochez au moins une langue.',
    en: 'Tick at least one language.',
    es: 'Marque al menos un idioma.',
  },
  noBrowser: {
    fr: 'Ce site n’a pas de navigateur pour imprimer\u00a0: les PDF ne peuvent pas être faits, ni donc l’édition. Installez Chromium, ou nommez-le dans CHROMIUM_PATH.',
    en: 'This site has no browser to print with: PDFs cannot be made, and so neither can the edition. Install Chromium, or name it in CHROMIUM_PATH.',
    es: 'Este sitio no tiene un navegador para imprimir: no se pueden hacer los PDF ni, por lo tanto, la edición. Instale Chromium, o indíquelo en CHROMIUM_PATH.',
  },
  notMade: {
    fr: 'Ses fichiers ne sont pas faits, ou quelqu’un d’autre vient de changer son état. Rechargez la page.',
    en: 'Its files are not made, or somebody else has just changed its state. Reload the page.',
    es: 'Sus archivos no están hechos, o alguien acaba de cambiar su estado. Recargue la página.',
  },
  notIssued: {
    fr: 'Seule une édition parue se retire.',
    en: 'Only an issued edition can be withdrawn.',
    es: 'Solo se retira una edición publicada.',
  },
  reasonMissing: {
    fr: 'Dites pourquoi, en une phrase\u00a0: tout le monde la lira.',
    en: 'Say why, in a sentence: everyone will read it.',
    es: 'Diga por qué, en una frase: todo el mundo la leerá.',
  },
  notGiven: {
    fr: 'Seuls les fichiers d’une édition parue, et qui n’est pas retirée, peuvent être offerts de nouveau.',
    en: 'Only files of an edition that is issued, and not withdrawn, can be given again.',
    es: 'Solo los archivos de una edición publicada, y no retirada, pueden ofrecerse de nuevo.',
  },
  judgementMissing: {
    fr: 'Dites pourquoi, en une phrase\u00a0: le journal la garde pour l’équipe d’administration.',
    en: 'Say why, in a sentence: the log keeps it for the administration team.',
    es: 'Diga por qué, en una frase: el registro la guarda para el equipo de administración.',
  },
  numberTaken: {
    fr: 'Ce numéro est celui d’une autre édition. Le prochain libre est le {next}.',
    en: 'This is the number of another edition. The next free one is {next}.',
    es: 'Este es el número de otra edición. El siguiente libre es el {next}.',
  },
  numberWrong: {
    fr: 'Un nombre entier de 1 à 99 999 est attendu.',
    en: 'A whole number from 1 to 99,999 is expected.',
    es: 'Se espera un número entero de 1 a 99 999.',
  },
} as const satisfies Record<string, Label>

export type EditionRefusalCode = keyof typeof EDITION_REFUSALS

/** Says no, for a reason that is said in the language of who asks. */
export class EditionRefusal extends Error {
  constructor(readonly code: EditionRefusalCode) {
    super(code)
  }

  in(locale: Locale): string {
    return EDITION_REFUSALS[this.code][locale]
  }
}
