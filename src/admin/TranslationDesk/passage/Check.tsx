import { describeFinding, RULES, type Finding } from '@/translation/checks'

import type { Words } from '../words'

/** What the checks find while one writes: what stops an approval first, then what is only to look at. */
export function Check({ findings, words }: { findings: readonly Finding[]; words: Words }) {
  return (['blocks', 'warns'] as const).map((level) => {
    const sentences = findings
      .filter(({ rule }) => RULES[rule].level === level)
      .flatMap((finding) => describeFinding(finding, words.locale))
    if (sentences.length === 0) return null
    return (
      <div className={`translation-desk__note translation-desk__note--${level}`} key={level}>
        <p>
          <strong>{words.say(level === 'blocks' ? 'toCheck' : 'toLookAt')}</strong>
        </p>
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    )
  })
}
