/** The languages of the site, named once. French is the source; the others are translations. */
export const LOCALES = ['fr', 'en', 'es'] as const

export type Locale = (typeof LOCALES)[number]

export const DEFAULT_LOCALE: Locale = 'fr'

/** Languages that texts are translated into. */
export const TARGET_LOCALES = ['en', 'es'] as const

export type TargetLocale = (typeof TARGET_LOCALES)[number]

/** A short label written in the three languages, as Payload's admin takes it. */
export type Label = Record<Locale, string>

export const isLocale = (value: unknown): value is Locale =>
  typeof value === 'string' && (LOCALES as readonly string[]).includes(value)
