import type { Label } from '@/i18n/locales'

export const WORDS = {
  choose: {
    fr: 'Choisir au calendrier\u00a0: {field}',
    en: 'Choose on a calendar: {field}',
    es: 'Elegir en el calendario: {field}',
  },
  calendar: { fr: 'Calendrier', en: 'Calendar', es: 'Calendario' },
  previousMonth: { fr: 'Mois précédent', en: 'Previous month', es: 'Mes anterior' },
  nextMonth: { fr: 'Mois suivant', en: 'Next month', es: 'Mes siguiente' },
  previousYear: { fr: 'Année précédente', en: 'Previous year', es: 'Año anterior' },
  nextYear: { fr: 'Année suivante', en: 'Next year', es: 'Año siguiente' },
  close: { fr: 'Fermer', en: 'Close', es: 'Cerrar' },
  today: { fr: 'Aujourd’hui', en: 'Today', es: 'Hoy' },
  clear: { fr: 'Effacer', en: 'Clear', es: 'Borrar' },
} as const satisfies Record<string, Label>

export type Word = keyof typeof WORDS
