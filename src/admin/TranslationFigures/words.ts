import { formatDay, formatMonthDay } from '@/days/words'
import type { Label, Locale } from '@/i18n/locales'
import { sayPercent } from '@/i18n/percent'
import { type Counted, pluralForm } from '@/i18n/plural'
import { fillIn, type Params } from '@/text/fillIn'

const WORDS = {
  lead: {
    fr: 'Ce qui reste à traduire et ce qui a été approuvé, en mots de l’original.',
    en: 'What is left to translate and what was approved, in words of the original.',
    es: 'Lo que falta por traducir y lo que se aprobó, en palabras del original.',
  },
  toDo: { fr: 'mots à traduire', en: 'words to translate', es: 'palabras por traducir' },
  toReview: { fr: 'mots à relire', en: 'words to review', es: 'palabras por revisar' },
  texts: { fr: 'textes', en: 'texts', es: 'textos' },
  noTexts: {
    fr: 'Aucun texte n’est publié\u00a0: il n’y a rien à traduire.',
    en: 'No text is published: there is nothing to translate.',
    es: 'No hay ningún texto publicado: no hay nada que traducir.',
  },
  since: { fr: '{day} ({n} j)', en: '{day} ({n} d)', es: '{day} ({n} d)' },
  approved: {
    fr: 'Mots approuvés par semaine',
    en: 'Words approved per week',
    es: 'Palabras aprobadas por semana',
  },
  plot: {
    fr: 'Mots approuvés dans chacune des {n} dernières semaines, par langue. Les mêmes nombres sont dans le tableau.',
    en: 'Words approved in each of the last {n} weeks, by language. The same numbers are in the table.',
    es: 'Palabras aprobadas en cada una de las últimas {n} semanas, por idioma. Los mismos números están en la tabla.',
  },
  undatedNote: {
    fr: '«\u00a0Date inconnue\u00a0»\u00a0: approuvés avant que la date soit gardée.',
    en: '“Date unknown”: approved before the date was kept.',
    es: '«Fecha desconocida»: aprobadas antes de que se guardara la fecha.',
  },
  csv: { fr: 'Télécharger en CSV', en: 'Download as CSV', es: 'Descargar en CSV' },
  link: {
    fr: 'Chiffres\u00a0: ce qui reste, depuis quand, et mots par semaine',
    en: 'Figures: what is left, since when, and words per week',
    es: 'Cifras: lo que falta, desde cuándo y palabras por semana',
  },
} satisfies Record<string, Label>

const WHOLE: Counted = {
  fr: { one: '{n} texte entièrement approuvé', other: '{n} textes entièrement approuvés' },
  en: { one: '{n} text approved whole', other: '{n} texts approved whole' },
  es: { one: '{n} texto aprobado por completo', other: '{n} textos aprobados por completo' },
}

/** How many texts have nothing left to translate or to approve. */
export function wholeTexts(count: number, locale: Locale): string {
  return fillIn(WHOLE[locale][pluralForm(locale, count)], {
    n: new Intl.NumberFormat(`${locale}-CA`).format(count),
  })
}

/** All that the figures say, in one language. */
export function wordsIn(locale: Locale) {
  const number = (value: number) => new Intl.NumberFormat(`${locale}-CA`).format(value)
  return {
    locale,
    number,
    say: (word: keyof typeof WORDS, params: Params = {}) => fillIn(WORDS[word][locale], params),
    whole: (count: number) => wholeTexts(count, locale),
    percent: (value: number) => sayPercent(value, locale),
    day: (day: string) => formatDay(day, locale),
    monthDay: (day: string) => formatMonthDay(day, locale),
  }
}

export type Words = ReturnType<typeof wordsIn>
