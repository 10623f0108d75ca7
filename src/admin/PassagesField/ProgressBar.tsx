import type { Locale } from '@/i18n/locales'
import type { TranslationCounts } from '@/translation/states'

import { progressSentence } from './progress'

const ORDER = ['approved', 'toReview', 'stale', 'missing'] as const

const WIDTH = 1000

/** How far a translation is: a bar of words in each state, and the same as a sentence. */
export function ProgressBar({ counts, locale }: { counts: TranslationCounts; locale: Locale }) {
  const total = Math.max(counts.totalWords, 1)
  const widths = ORDER.map((state) => (WIDTH * counts.words[state]) / total)
  return (
    <>
      <svg
        aria-hidden="true"
        className="passages__bar"
        preserveAspectRatio="none"
        viewBox={`0 0 ${WIDTH} 14`}
      >
        {ORDER.map((state, index) => (
          <rect
            className={`passages__bar-part passages__bar-part--${state}`}
            height="14"
            key={state}
            width={widths[index]}
            x={widths.slice(0, index).reduce((sum, width) => sum + width, 0)}
            y="0"
          />
        ))}
      </svg>
      <p className="desk-muted">{progressSentence(counts, locale)}</p>
    </>
  )
}
