import type { Label } from '@/i18n/locales'

/** What the browser calls our own views, by the first part of their address in the admin. */
export const VIEW_TITLES: Readonly<Record<string, Label>> = {
  traduction: { fr: 'Traduction', en: 'Translation', es: 'Traducción' },
  campagne: { fr: 'Campagne', en: 'Campaign', es: 'Campaña' },
  'map-readers': {
    fr: 'Qui lit la carte',
    en: 'Who reads the map',
    es: 'Quién lee el mapa',
  },
  operations: {
    fr: 'Exploitation du site',
    en: 'Running the site',
    es: 'Operación del sitio',
  },
  'translation-figures': {
    fr: 'Chiffres de la traduction',
    en: 'Translation figures',
    es: 'Cifras de la traducción',
  },
  statistics: { fr: 'Statistiques', en: 'Statistics', es: 'Estadísticas' },
  'watched-sources': {
    fr: 'Pages citées\u00a0: ce qui a changé',
    en: 'Cited pages: what changed',
    es: 'Páginas citadas: lo que cambió',
  },
  versions: { fr: 'Versions comparées', en: 'Versions compared', es: 'Versiones comparadas' },
  handbook: { fr: 'Manuel', en: 'Handbook', es: 'Manual' },
}
