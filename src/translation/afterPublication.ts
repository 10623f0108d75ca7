import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/i18n/locales'

import { extract } from './extract'
import { snapshot } from './follow'
import type { ReadableTranslation } from './kinds/words'
import { match } from './match'
import { unitState } from './states'
import type { Resource } from './types'

/** What publishing a text changes for those who read it. */
export interface PublicationEffect {
  /** Nothing of it was online before. */
  isFirst: boolean
  /** Passages whose words were not online, and those that were and go. */
  written: number
  gone: number
  /** For each other language, the passages that are not read as translated. */
  languages: {
    language: Locale
    /** Read as they were translated, with the words of the source beside them. */
    beside: number
    /** Read in the language of the source. */
    untranslated: number
  }[]
}

interface Published {
  before: Resource | undefined
  now: Resource
  /** As everyone reads them. */
  translations: readonly ReadableTranslation[]
  /** The author marked the change as form only. */
  isMinor: boolean
}

/** Says what readers of each language have before them once `now` is online. */
export function afterPublication({
  before,
  now,
  translations,
  isMinor,
}: Published): PublicationEffect {
  const units = extract(now)
  const old = new Set(before && extract(before).map(({ key }) => key))
  const kept = units.filter(({ key }) => old.has(key)).length
  const lead = now.sourceLanguage ?? DEFAULT_LOCALE
  return {
    isFirst: before === undefined,
    written: units.length - kept,
    gone: old.size - kept,
    languages: LOCALES.filter((language) => language !== lead).map((language) => {
      const found = translations.find((each) => each.language === language)
      const isOnline = found?._status === 'published'
      const entries = isOnline
        ? match(found.units ?? {}, found.sourceUnits ?? [], snapshot(units), { minor: isMinor })
        : {}
      const shown = units.map((unit) => {
        const entry = entries[unit.key]
        const state = unitState(entry, unit)
        if (state === 'approved') return 'approved'
        return state === 'stale' && entry?.state === 'approved' ? 'beside' : 'untranslated'
      })
      const count = (wanted: 'beside' | 'untranslated') =>
        shown.filter((each) => each === wanted).length
      return { language, beside: count('beside'), untranslated: count('untranslated') }
    }),
  }
}
