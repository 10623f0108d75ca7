import type { Locale } from '@/i18n/locales'
import type { TranslationCounts } from '@/translation/states'

type Form = Record<Locale, string>

/**
 * How far a translation is, as a sentence.
 *
 * @example progressSentence(counts, 'en')
 * // '40% approved: 12 passages approved, 3 to review, 1 whose original changed, 8 to translate. 210 words to write.'
 */
export function progressSentence(counts: TranslationCounts, locale: Locale): string {
  const { percent } = counts
  const share = {
    fr: `${percent}\u00a0% des mots approuvés\u00a0:`,
    en: `${percent}% of the words approved:`,
    es: `${percent} % de las palabras aprobadas:`,
  }
  const parts = [approvedSentence(counts, locale), ...stateSentence(counts, locale)]
  return `${share[locale]} ${parts.join(', ')}. ${wordsSentence(counts, locale)}.`
}

/** What is to review, to translate again and to translate, without what there is none of. */
export const stateSentence = ({ units }: TranslationCounts, locale: Locale): string[] => [
  ...(units.toReview > 0 ? [many(units.toReview, locale, TO_REVIEW, TO_REVIEW)] : []),
  ...(units.stale > 0 ? [many(units.stale, locale, CHANGED, CHANGED)] : []),
  ...(units.missing > 0 ? [many(units.missing, locale, TO_TRANSLATE, TO_TRANSLATE)] : []),
]

const approvedSentence = ({ units }: TranslationCounts, locale: Locale): string =>
  many(
    units.approved,
    locale,
    { fr: 'passage approuvé', en: 'passage approved', es: 'pasaje aprobado' },
    { fr: 'passages approuvés', en: 'passages approved', es: 'pasajes aprobados' },
  )

/** Words that remain to be written. */
export const wordsSentence = ({ wordsToDo }: TranslationCounts, locale: Locale): string =>
  many(
    wordsToDo,
    locale,
    { fr: 'mot à écrire', en: 'word to write', es: 'palabra por escribir' },
    { fr: 'mots à écrire', en: 'words to write', es: 'palabras por escribir' },
  )

const many = (count: number, locale: Locale, one: Form, other: Form): string =>
  `${count.toLocaleString(`${locale}-CA`)} ${(isOne(count, locale) ? one : other)[locale]}`

/** French says « 0 mot ». */
const isOne = (count: number, locale: Locale): boolean =>
  count === 1 || (locale === 'fr' && count === 0)

const TO_REVIEW: Form = { fr: 'à relire', en: 'to review', es: 'por revisar' }

const TO_TRANSLATE: Form = { fr: 'à traduire', en: 'to translate', es: 'por traducir' }

const CHANGED: Form = {
  fr: 'dont l’original a changé',
  en: 'whose original changed',
  es: 'con original cambiado',
}
