import type { Label } from '@/i18n/locales'

import type { CountKind } from './counts'

/** What is counted, in words. */
export const KIND_LABELS: Record<CountKind, Label> = {
  page: { fr: 'Pages lues', en: 'Pages read', es: 'Páginas leídas' },
  download: { fr: 'Téléchargements', en: 'Downloads', es: 'Descargas' },
  search: { fr: 'Recherches', en: 'Searches', es: 'Búsquedas' },
  emptySearch: {
    fr: 'Recherches sans résultat',
    en: 'Searches without result',
    es: 'Búsquedas sin resultado',
  },
  followed: {
    fr: 'Suivis par courriel confirmés',
    en: 'Followings by e-mail confirmed',
    es: 'Seguimientos por correo confirmados',
  },
  unfollowed: {
    fr: 'Suivis par courriel quittés',
    en: 'Followings by e-mail ended',
    es: 'Seguimientos por correo terminados',
  },
  useful: {
    fr: 'Chapitres dits utiles',
    en: 'Chapters said to be useful',
    es: 'Capítulos considerados útiles',
  },
  notUseful: {
    fr: 'Chapitres où il manque quelque chose',
    en: 'Chapters where something is missing',
    es: 'Capítulos en los que falta algo',
  },
}
