import type { Label } from '@/i18n/locales'
import type { ComingKind } from '@/today'

/** What a day ahead is the day of. */
export const COMING: Record<ComingKind, Label> = {
  publishPlanned: {
    fr: 'sera publié par le site',
    en: 'will be published by the site',
    es: 'el sitio lo publicará',
  },
  withdrawPlanned: {
    fr: 'sera retiré par le site',
    en: 'will be withdrawn by the site',
    es: 'el sitio lo retirará',
  },
  textDue: { fr: 'à revoir', en: 'due for review', es: 'por actualizar' },
  translationDue: { fr: 'traduction attendue', en: 'translation due', es: 'traducción esperada' },
  campaignEnds: { fr: 'fin de la campagne', en: 'end of the campaign', es: 'fin de la campaña' },
  accessAnswer: {
    fr: 'réponse promise à une demande d’accès',
    en: 'answer promised to an access request',
    es: 'respuesta prometida a una solicitud de acceso',
  },
  accessEnds: {
    fr: 'fin d’un accès à la carte',
    en: 'end of an access to the map',
    es: 'fin de un acceso al mapa',
  },
}
