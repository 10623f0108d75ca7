import type { BesideWords } from '@/translation/beside'

import { Two } from './Choice'
import type { Desk } from './desk'
import { whenIn, type Words } from './words'

interface BesideProps {
  beside: readonly BesideWords[]
  desk: Desk
  names: Readonly<Record<string, string>>
  id: string
  mayWrite: boolean
  words: Words
}

/** Words whose French left the text and that no passage of today is like: kept until thrown away. */
export function Beside({ beside, ...props }: BesideProps) {
  const { id, words } = props
  if (beside.length === 0) return null
  return (
    <section aria-labelledby={`${id}-beside`} className="passages__beside">
      <h3 id={`${id}-beside`}>{words.say('besideTitle')}</h3>
      <BesideHere beside={beside} {...props} />
    </section>
  )
}

/** Words typed for the French before, offered to the passage that took its place. */
export function BesideHere({
  beside,
  desk,
  names,
  id,
  mayWrite,
  isTyping = false,
  words,
}: BesideProps & { isTyping?: boolean }) {
  const { say, locale } = words
  return beside.map((each, index) => {
    const { key, entry, nearest, target } = each
    return (
      <div className="passages__note passages__note--choice" key={key}>
        <p id={`${id}-beside-${index}`}>
          <strong>{say('besideHere')}</strong> {names[entry.updatedBy ?? ''] ?? say('somebody')}
          {entry.updatedAt && `, ${whenIn(entry.updatedAt, locale)}`}
        </p>
        <p className="passages__words">{target}</p>
        <p className="desk-muted">
          {say('besideFrench')} <span lang="fr">{entry.source}</span>
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
