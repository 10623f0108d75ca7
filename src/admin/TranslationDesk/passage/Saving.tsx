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
  const told = signatures(entry ?? {}).map(({ sign, by, at }) => {
    const name = names[by] ?? say('somebody')
    const when = whenIn(at, locale)
    if (!sign) return { sign, line: by === String(person) ? say('you') : name, when }
    return { sign, line: `${say(sign)} ${by === String(person) ? say('youToo') : name}`, when }
  })
  if (told.length === 0) return null
  return (
    <p className="translation-desk__saving">
      {told.map(({ sign, line, when }) => (
        <span className="translation-desk__hand" key={sign}>
          {line}, {when}
        </span>
      ))}
    </p>
  )
}

interface Signature {
  sign: '' | 'broughtBack' | 'confirmed'
  by: string
  at: string
}

/** Who wrote, brought back and confirmed the words, and when. */
const signatures = (entry: Partial<StoredUnit>): Signature[] =>
  [
    { sign: '' as const, by: entry.updatedBy, at: entry.updatedAt },
    { sign: 'broughtBack' as const, by: entry.restoredBy, at: entry.restoredAt },
    { sign: 'confirmed' as const, by: entry.confirmedBy, at: entry.confirmedAt },
  ].filter((each): each is Signature => Boolean(each.by && each.at))
