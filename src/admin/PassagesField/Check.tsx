import { checkTarget, type Differences } from '@/translation/check'

import type { Words } from './words'

/** Numbers and marks that differ from the French, while one writes. */
export function Check({ source, target, words }: { source: string; target: string; words: Words }) {
  const { numbers, marks } = checkTarget(source, target)
  const { say } = words
  const hints = [
    ...hint(numbers, say('numbersMissing'), say('numbersAdded')),
    ...hint(marks, say('marksMissing'), say('marksAdded')),
  ]
  if (hints.length === 0) return null
  return (
    <div className="passages__note passages__note--check">
      <p>
        <strong>{say('toCheck')}</strong>
      </p>
      {hints.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  )
}

const hint = ({ missing, added }: Differences, ifMissing: string, ifAdded: string): string[] => [
  ...(missing.length > 0 ? [`${ifMissing} : ${missing.join('   ')}`] : []),
  ...(added.length > 0 ? [`${ifAdded} : ${added.join('   ')}`] : []),
]
