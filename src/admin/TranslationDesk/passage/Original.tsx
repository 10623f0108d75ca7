import { Difference } from '@/admin/Difference'
import { LOCALE_LABELS } from '@/i18n/localeNames'
import type { Locale } from '@/i18n/locales'
import { unitState } from '@/translation/states'
import type { SourceUnit, StoredUnit } from '@/translation/types'

import type { Words } from '../words'

interface OriginalProps {
  language: Locale
  unit: SourceUnit
  entry: StoredUnit | undefined
  id: string
  words: Words
}

/** The words of today; where they changed since the translation, what left and what came. */
export function Original({ language, unit, entry, id, words }: OriginalProps) {
  const before = originalBefore(unit, entry)
  const name = LOCALE_LABELS[language][words.locale]
  return (
    <div className="translation-desk__side">
      <p className="translation-desk__label">
        {before === undefined ? name : `${name}, ${words.say('whatChanged')}`}
      </p>
      <p className="translation-desk__original" id={`${id}-original`} lang={language}>
        {before === undefined ? (
          unit.source
        ) : (
          <Difference after={unit.source} before={before} locale={words.locale} />
        )}
      </p>
    </div>
  )
}

/** Kept in sight while the translator writes, and for the person who reviews. */
function originalBefore(unit: SourceUnit, entry: StoredUnit | undefined): string | undefined {
  const old = entry && unitState(entry, unit) === 'stale' ? entry.source : entry?.previousSource
  return old === unit.source ? undefined : old
}
