import type { StoredUnit } from '@/translation/types'

import type { Work } from '../state/desk'
import { whenIn, type Words } from '../words'

interface SavingProps {
  entry: StoredUnit | undefined
  work: Work | undefined
  names: Readonly<Record<string, string>>
  person: number | string | undefined
  words: Words
}

/** How the saving of a passage stands; when nothing is under way, who wrote it and when. */
export function Saving({ entry, work, names, person, words }: SavingProps) {
  const { say, locale } = words
  if (work?.save === 'refused') return <p className="translation-desk__saving">△ {work.sentence}</p>
  if (work && work.save !== 'changed') {
    const isTrouble = work.save === 'offline' || work.save === 'failed' || work.save === 'signedOut'
    const sign = isTrouble ? '△' : work.save === 'saved' ? '✓' : '…'
    return (
      <p className="translation-desk__saving" data-save={work.save}>
        <span aria-hidden="true">{sign}</span> {say(work.save)}
      </p>
    )
  }
  if (!entry?.updatedBy || !entry.updatedAt) return null
  const nameOf = (id: string) =>
    id === String(person) ? say('you') : (names[id] ?? say('somebody'))
  return (
    <p className="translation-desk__saving">
      {nameOf(entry.updatedBy)}, {whenIn(entry.updatedAt, locale)}
      {entry.restoredBy && entry.restoredAt && (
        <>
          <br />
          {say('broughtBack')} {nameOf(entry.restoredBy)}, {whenIn(entry.restoredAt, locale)}
        </>
      )}
    </p>
  )
}
