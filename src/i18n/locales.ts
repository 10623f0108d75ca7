/** The languages of the site, named once. French is the source; the others are translations. */
export const LOCALES = ['fr', 'en', 'es'] as const

export type Locale = (typeof LOCALES)[number]

export const DEFAULT_LOCALE = 'fr' as const satisfies Locale

/** Languages that texts are translated into: all but the source. */
export type TargetLocale = Exclude<Locale, typeof DEFAULT_LOCALE>

export const TARGET_LOCALES: readonly TargetLocale[] = LOCALES.filter(
  (locale) => locale !== DEFAULT_LOCALE,
)

/** A short label written in every language, as Payload's admin takes it. */
export type Label = Record<Locale, string>

export const isLocale = (value: unknown): value is Locale =>
  typeof value === 'string' && (LOCALES as readonly string[]).includes(value)
