import type { Label } from './locales'

/** What a person is told whose write met others for too long; the same words everywhere. */
export const UNKEPT = {
  busy: {
    fr: 'Beaucoup de personnes enregistrent en ce moment. Rien n’a été enregistré\u00a0: réessayez dans un instant.',
    en: 'Many people are saving at this moment. Nothing was saved: try again in a moment.',
    es: 'Muchas personas están guardando en este momento. No se guardó nada: reinténtelo en un momento.',
  },
  unsure: {
    fr: 'On ne sait pas si c’est enregistré\u00a0: rechargez la page et vérifiez avant de recommencer.',
    en: 'It is not known whether this was saved: reload the page and check before you try again.',
    es: 'No se sabe si se guardó: recargue la página y compruébelo antes de reintentarlo.',
  },
} as const satisfies Record<string, Label>

/** What a person is told for whom the database could not be asked; the same words everywhere. */
export const AWAY = {
  fr: 'La base de données du site ne répond pas. Réessayez dans un instant.',
  en: 'The site’s database does not answer. Try again in a moment.',
  es: 'La base de datos del sitio no responde. Reinténtelo en un momento.',
} as const satisfies Label
