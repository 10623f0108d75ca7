import type { Locale } from '@/i18n/locales'
import type { TranslationCounts } from '@/translation/states'

import { progressSentence } from './state/progress'

const ORDER = ['approved', 'toReview', 'stale', 'missing'] as const

const WIDTH = 1000

interface Props {
  counts: TranslationCounts
}

/** How far a translation is: a bar of words in each state, and the same as a sentence. */
export const ProgressBar = ({ counts, locale }: Props & { locale: Locale }) => (
  <>
    <Bar counts={counts} />
    <p className="desk-muted">{progressSentence(counts, locale)}</p>
  </>
)

/** The bar alone, where the words stand beside it. */
export function Bar({ counts }: Props) {
  const total = Math.max(counts.totalWords, 1)
  const widths = ORDER.map((state) => (WIDTH * counts.words[state]) / total)
  return (
    <svg
      aria-hidden="true"
      className="translation-bar"
      preserveAspectRatio="none"
      viewBox={`0 0 ${WIDTH} 14`}
    >
      {ORDER.map((state, index) => (
        <rect
          className={`translation-bar__part translation-bar__part--${state}`}
          height="14"
          key={state}
          width={widths[index]}
          x={widths.slice(0, index).reduce((sum, width) => sum + width, 0)}
          y="0"
        />
      ))}
    </svg>
  )
}
