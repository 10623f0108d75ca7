import type { Locale } from '@/i18n/locales'

/** Payload's own sentences that are untrue here, or not how we speak to people. */
export const PAYLOAD_WORDS: Record<Locale, { general: Record<string, string> }> = {
  fr: {
    general: {
      anotherUser: 'Une autre personne',
      anotherUserTakenOver:
        'Une autre personne a pris la main sur ce document. Ce que vous aviez tapé est gardé sur cet appareil et vous sera proposé quand vous l’ouvrirez de nouveau.',
      currentlyEditing:
        'modifie ce document en ce moment. Si vous prenez la main, cette personne ne pourra plus l’enregistrer; ce qu’elle a tapé reste gardé sur son appareil.',
      documentOutOfDate:
        'Une autre personne a mis ce document à jour : vous voyez une version plus ancienne. Ce que vous avez tapé est gardé sur cet appareil.',
      goBack: 'Revenir',
      takeOver: 'Prendre la main',
      viewReadOnly: 'Lire seulement',
    },
  },
  en: {
    general: {
      anotherUser: 'Somebody else',
      anotherUserTakenOver:
        'Somebody else has taken over this document. What you had typed is kept on this device and will be offered to you when you open it again.',
      currentlyEditing:
        'is editing this document. If you take over, this person can no longer save it; what they typed stays kept on their device.',
      documentOutOfDate:
        'Somebody else has updated this document: you are looking at an older version. What you typed is kept on this device.',
      viewReadOnly: 'Only read',
    },
  },
  es: {
    general: {
      anotherUser: 'Otra persona',
      anotherUserTakenOver:
        'Otra persona tomó el control de este documento. Lo que usted había escrito queda guardado en este aparato y se le propondrá cuando vuelva a abrirlo.',
      currentlyEditing:
        'está modificando este documento. Si usted toma el control, esa persona ya no podrá guardarlo; lo que escribió queda guardado en su aparato.',
      documentOutOfDate:
        'Otra persona actualizó este documento: usted ve una versión anterior. Lo que escribió queda guardado en este aparato.',
      viewReadOnly: 'Solo leer',
    },
  },
}
