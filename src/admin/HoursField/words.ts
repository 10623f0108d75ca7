import type { Label } from '@/i18n/locales'

export const WORDS = {
  kind: { fr: 'Genre d’horaire', en: 'Kind of hours', es: 'Tipo de horario' },
  ordinary: { fr: 'Semaine ordinaire', en: 'Ordinary week', es: 'Semana habitual' },
  days: { fr: 'Jours', en: 'Days', es: 'Días' },
  opens: { fr: 'Ouvre à', en: 'Opens at', es: 'Abre a las' },
  closes: { fr: 'Ferme à', en: 'Closes at', es: 'Cierra a las' },
  addSpan: { fr: 'Ajouter une plage', en: 'Add an interval', es: 'Añadir un intervalo' },
  spanHelp: {
    fr: 'Une fermeture à midi fait deux plages. Fermer avant d’ouvrir passe minuit.',
    en: 'A lunch break makes two intervals. Closing before opening runs past midnight.',
    es: 'Un cierre al mediodía hace dos intervalos. Cerrar antes de abrir pasa la medianoche.',
  },
  exceptions: {
    fr: 'Jours différents (fériés, vacances)',
    en: 'Different days (holidays, vacation)',
    es: 'Días diferentes (feriados, vacaciones)',
  },
  addException: {
    fr: 'Ajouter un jour différent',
    en: 'Add a different day',
    es: 'Añadir un día diferente',
  },
  from: { fr: 'Du', en: 'From', es: 'Del' },
  to: { fr: 'Au (compris)', en: 'To (included)', es: 'Al (incluido)' },
  closed: { fr: 'Fermé', en: 'Closed', es: 'Cerrado' },
  reason: {
    fr: 'Raison (tout le monde la lit)',
    en: 'Reason (everyone reads it)',
    es: 'Motivo (lo lee todo el mundo)',
  },
  seasons: { fr: 'Saisons', en: 'Seasons', es: 'Temporadas' },
  addSeason: { fr: 'Ajouter une saison', en: 'Add a season', es: 'Añadir una temporada' },
  seasonHelp: {
    fr: 'Chaque année, pendant la saison, ces heures remplacent la semaine ordinaire. Mois-jour\u00a0: 05-15.',
    en: 'Every year, during the season, these hours replace the ordinary week. Month-day: 05-15.',
    es: 'Cada año, durante la temporada, este horario sustituye la semana habitual. Mes-día: 05-15.',
  },
  note: {
    fr: 'Note (tout le monde la lit)',
    en: 'Note (everyone reads it)',
    es: 'Nota (la lee todo el mundo)',
  },
  /** Names that differ: a screen reader lists the buttons of a page without what stands around. */
  span: { fr: 'Plage {number}', en: 'Interval {number}', es: 'Intervalo {number}' },
  removeSpan: {
    fr: 'Retirer la plage {number}',
    en: 'Remove interval {number}',
    es: 'Quitar el intervalo {number}',
  },
  season: { fr: 'Saison {number}', en: 'Season {number}', es: 'Temporada {number}' },
  removeSeason: {
    fr: 'Retirer la saison {number}',
    en: 'Remove season {number}',
    es: 'Quitar la temporada {number}',
  },
  exception: {
    fr: 'Jour différent {number}',
    en: 'Different day {number}',
    es: 'Día diferente {number}',
  },
  removeException: {
    fr: 'Retirer le jour différent {number}',
    en: 'Remove different day {number}',
    es: 'Quitar el día diferente {number}',
  },
} as const satisfies Record<string, Label>

export type Word = keyof typeof WORDS
