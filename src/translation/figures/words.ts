import type { Label, Locale } from '@/i18n/locales'

/** Titles of the tables, on the screen and in files. */
const WORDS = {
  language: { fr: 'Langue', en: 'Language', es: 'Idioma' },
  text: { fr: 'Texte', en: 'Text', es: 'Texto' },
  wordsToDo: { fr: 'Mots à traduire', en: 'Words to translate', es: 'Palabras por traducir' },
  staleWords: { fr: 'Dont périmés', en: 'Of them stale', es: 'De ellas, desactualizadas' },
  wordsToReview: { fr: 'Mots à relire', en: 'Words to review', es: 'Palabras por revisar' },
  percent: { fr: 'Approuvés (%)', en: 'Approved (%)', es: 'Aprobadas (%)' },
  staleSince: { fr: 'Périmé depuis', en: 'Stale since', es: 'Desactualizado desde' },
  dueDate: { fr: 'Échéance', en: 'Due', es: 'Fecha límite' },
  staleDays: { fr: 'Jours', en: 'Days', es: 'Días' },
  unknown: { fr: 'inconnu', en: 'unknown', es: 'desconocido' },
  week: { fr: 'Semaine du', en: 'Week of', es: 'Semana del' },
  earlier: { fr: 'Avant', en: 'Before', es: 'Antes' },
  undated: { fr: 'Date inconnue', en: 'Date unknown', es: 'Fecha desconocida' },
} satisfies Record<string, Label>

export type FigureWord = keyof typeof WORDS

export const say = (word: FigureWord, locale: Locale): string => WORDS[word][locale]

/** The columns of the table of texts, in their order. */
export const COLUMNS = [
  'text',
  'wordsToDo',
  'staleWords',
  'wordsToReview',
  'percent',
  'staleSince',
  'dueDate',
] as const satisfies readonly FigureWord[]
