import type { Locale } from '@/i18n/locales'
import type { TranslationCounts } from '@/translation/states'

type Form = Record<Locale, string>

/**
 * How far a translation is, as a sentence.
 *
 * @example progressSentence(counts, 'en')
 * // '40% approved: 12 passages approved, 3 to review, 1 whose French changed, 8 to translate. 210 words to write.'
 */
export function progressSentence(counts: TranslationCounts, locale: Locale): string {
  const { units, percent, wordsToDo } = counts
  const many = (count: number, one: Form, other: Form) =>
    `${count.toLocaleString(`${locale}-CA`)} ${(isOne(count, locale) ? one : other)[locale]}`
  const parts = [
    many(
      units.approved,
      { fr: 'passage approuvé', en: 'passage approved', es: 'pasaje aprobado' },
      { fr: 'passages approuvés', en: 'passages approved', es: 'pasajes aprobados' },
    ),
    many(units.toReview, TO_REVIEW, TO_REVIEW),
    many(units.stale, CHANGED, CHANGED),
    many(units.missing, TO_TRANSLATE, TO_TRANSLATE),
  ]
  const words = many(
    wordsToDo,
    { fr: 'mot à écrire', en: 'word to write', es: 'palabra por escribir' },
    { fr: 'mots à écrire', en: 'words to write', es: 'palabras por escribir' },
  )
  const share = {
    fr: `${percent} % des mots approuvés :`,
    en: `${percent}% of the words approved:`,
    es: `${percent} % de las palabras aprobadas:`,
  }
  return `${share[locale]} ${parts.join(', ')}. ${words}.`
}

/** French says « 0 mot ». */
const isOne = (count: number, locale: Locale): boolean =>
  count === 1 || (locale === 'fr' && count === 0)

const TO_REVIEW: Form = { fr: 'à relire', en: 'to review', es: 'por revisar' }

const TO_TRANSLATE: Form = { fr: 'à traduire', en: 'to translate', es: 'por traducir' }

const CHANGED: Form = {
  fr: 'dont le français a changé',
  en: 'whose French changed',
  es: 'con francés cambiado',
}
