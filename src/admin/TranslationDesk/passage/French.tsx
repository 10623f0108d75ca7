import { Difference } from '@/admin/Difference'
import { unitState } from '@/translation/states'
import type { SourceUnit, StoredUnit } from '@/translation/types'

import type { Words } from '../words'

interface FrenchProps {
  unit: SourceUnit
  entry: StoredUnit | undefined
  id: string
  words: Words
}

/** The French of today; where it changed since the translation, what left and what came. */
export function French({ unit, entry, id, words }: FrenchProps) {
  const before = frenchBefore(unit, entry)
  return (
    <div className="translation-desk__side">
      <p className="translation-desk__label">
        {before === undefined ? words.say('french') : words.say('frenchChanged')}
      </p>
      <p className="translation-desk__french" id={`${id}-french`} lang="fr">
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
function frenchBefore(unit: SourceUnit, entry: StoredUnit | undefined): string | undefined {
  const old = entry && unitState(entry, unit) === 'stale' ? entry.source : entry?.previousSource
  return old === unit.source ? undefined : old
}
