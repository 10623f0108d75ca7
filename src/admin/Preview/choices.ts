import { isLocale, type Locale } from '@/i18n/locales'

/* How somebody looks at the preview: remembered by their browser, for their account. */

export const WIDTHS = ['phone', 'desktop'] as const

export type Width = (typeof WIDTHS)[number]

export const THEMES = ['light', 'dark'] as const

export type Theme = (typeof THEMES)[number]

export interface Choices {
  isOpen: boolean
  width: Width
  language: Locale
  theme: Theme
  /** Whether words of a translation that nobody approved yet stand in it. */
  withUnapproved: boolean
}

/** Before somebody chose: as most readers read. */
export const FIRST: Choices = {
  isOpen: false,
  width: 'phone',
  language: 'fr',
  theme: 'light',
  withUnapproved: false,
}

/** @param stored what stands under the name of the choices, which anything may have written */
export function readChoices(stored: string | null): Choices {
  const { isOpen, width, language, theme, withUnapproved } = parsed(stored)
  return {
    isOpen: isOpen === true,
    width: WIDTHS.find((each) => each === width) ?? FIRST.width,
    language: isLocale(language) ? language : FIRST.language,
    theme: THEMES.find((each) => each === theme) ?? FIRST.theme,
    withUnapproved: withUnapproved === true,
  }
}

function parsed(stored: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(stored ?? '{}')
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {} // not ours, or cut: as if nothing had been chosen
  }
}
