import { LOCALES, type Label, type Locale } from './locales'

/** Each language by its own name, for those who look for theirs. */
export const OWN_NAMES: Readonly<Record<Locale, string>> = {
  fr: 'Français',
  en: 'English',
  es: 'Español',
}

/** Each language as each other calls it, for the admin. */
export const LOCALE_LABELS: Readonly<Record<Locale, Label>> = {
  fr: { fr: 'Français', en: 'French', es: 'Francés' },
  en: { fr: 'Anglais', en: 'English', es: 'Inglés' },
  es: { fr: 'Espagnol', en: 'Spanish', es: 'Español' },
}

/** Languages as choices of a list. */
export const localeOptions = (
  locales: readonly Locale[] = LOCALES,
): { value: Locale; label: Label }[] =>
  locales.map((value) => ({ value, label: LOCALE_LABELS[value] }))

/** Languages by their own names, as choices of a list. */
export const ownNameOptions = (): { value: Locale; label: string }[] =>
  LOCALES.map((value) => ({ value, label: OWN_NAMES[value] }))
