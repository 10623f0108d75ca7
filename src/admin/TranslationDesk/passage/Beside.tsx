import type { BesideWords } from '@/translation/beside'

import type { Passages } from '../state/api'
import type { OpenText } from '../state/bench'
import { whenIn, type Words } from '../words'
import { Two } from './Choice'

interface BesideProps {
  beside: readonly BesideWords[]
  row: { text: OpenText }
  passages: Pick<Passages, 'names' | 'mayWrite' | 'sourceLanguage'>
  id: string
  words: Words
}

/** Words whose French left the text and that no passage of today is like: kept until thrown away. */
export function Beside({ beside, ...props }: BesideProps) {
  const { id, words } = props
  if (beside.length === 0) return null
  return (
    <section aria-labelledby={`${id}-beside`} className="translation-desk__beside">
      <h2 id={`${id}-beside`}>{words.say('besideTitle')}</h2>
      <BesideHere beside={beside} {...props} />
    </section>
  )
}

/** Words typed for the French before, offered to the passage that took its place. */
export function BesideHere({
  beside,
  row,
  passages,
  id,
  isTyping = false,
  words,
}: BesideProps & { isTyping?: boolean }) {
  const { say, locale } = words
  const { desk } = row.text
  const { names, mayWrite, sourceLanguage } = passages
  return beside.map((each, index) => {
    const { key, entry, nearest, target } = each
    return (
      <div className="translation-desk__note translation-desk__note--choice" key={key}>
        <p id={`${id}-beside-${index}`}>
          <strong>{say('besideHere')}</strong> {names[entry.updatedBy ?? ''] ?? say('somebody')}
          {entry.updatedAt && `, ${whenIn(entry.updatedAt, locale)}`}
        </p>
        <p className="translation-desk__words">{target}</p>
        <p className="desk-muted">
          {say('besideOriginal')} <span lang={sourceLanguage}>{entry.source}</span>
        </p>
        {mayWrite && (
          <Two
            first={
              nearest && !isTyping ? [say('useHere'), () => void desk.useBeside(each)] : undefined
            }
            head={`${id}-beside-${index}`}
            id={`${id}-${key}`}
            second={[say('discard'), () => void desk.dismissBeside(key)]}
          />
        )}
      </div>
    )
  })
}
