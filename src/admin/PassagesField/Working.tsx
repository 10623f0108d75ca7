import { useRef, useState, type KeyboardEvent } from 'react'

import { LOCALE_LABELS } from '@/i18n/localeNames'
import { checkPassage } from '@/translation/checks'

import { BesideHere } from './Beside'
import { Check } from './Check'
import { Choice } from './Choice'
import { Help } from './Help'
import { insertAtCursor, readKey, replaceAll } from './insert'
import { Review } from './Review'
import type { RowProps } from './Row'
import { Saving } from './Saving'
import { Target } from './Target'
import { useSuggestions } from './useSuggestions'

/** Where a passage is written, and all that helps with it while it is open. */
export function Working(props: RowProps) {
  const { desk, unit, entry, work, names, id, language, mayWrite, isOpen, words } = props
  const text = work?.draft?.text ?? entry?.target ?? ''
  const matches = useSuggestions(desk, unit.key, isOpen && mayWrite)
  const findings = useFindings(props, text, matches)
  const terms = isOpen ? (props.checks.glossary?.findTerms(unit.source) ?? []) : []
  const proposed =
    typeof matches === 'object' ? matches.filter(({ target }) => target !== text) : matches
  const { field, said, put } = useInsertion(words.say('inserted'))

  function onKeyDown(event: KeyboardEvent) {
    const order = mayWrite ? readKey(event) : undefined
    if (!order) return
    const match = typeof proposed === 'object' ? proposed[order.index]?.target : undefined
    const word = order.insert === 'match' ? match : terms[order.index]?.term.agreed
    if (word === undefined) return
    event.preventDefault()
    put(order.insert, word)
  }

  return (
    <>
      <div className="passages__side">
        <label className="passages__label" htmlFor={id} id={`${id}-label`}>
          {LOCALE_LABELS[language][words.locale]}
        </label>
        <Target {...props} field={field} onKeyDown={onKeyDown} text={text} />
        <div id={`${id}-check`}>
          <Check findings={findings} words={words} />
        </div>
        <Choice {...props} />
        <BesideHere {...props} isTyping={Boolean(work?.draft)} />
        <Saving entry={entry} names={names} person={props.person} work={work} words={words} />
        {mayWrite && !work?.draft && <Review {...props} />}
      </div>
      {isOpen && (
        <Help
          {...props}
          matches={proposed}
          onMatch={mayWrite ? ({ target }) => put('match', target) : undefined}
          onTerm={mayWrite ? (word) => put('term', word) : undefined}
          said={said}
          source={unit.source}
          terms={terms}
        />
      )}
    </>
  )
}

/** What the checks find; how the same French is translated elsewhere is known of the open passage. */
function useFindings(
  { unit, checks, others }: RowProps,
  target: string,
  matches: ReturnType<typeof useSuggestions>,
) {
  const elsewhere = typeof matches === 'object' ? matches : []
  const agreed = elsewhere
    .filter(({ percent, isOlder }) => percent === 100 && !isOlder)
    .map((match) => match.target)
  return checkPassage({
    ...checks,
    source: unit.source,
    target,
    others: [...new Set([...others, ...agreed])],
  })
}

/** Puts words in the field, and says so. */
function useInsertion(sentence: string) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  function put(what: 'match' | 'term', words: string) {
    if (!field.current) return
    if (what === 'match') replaceAll(field.current, words)
    else insertAtCursor(field.current, words)
    setSaid(sentence)
  }
  return { field, said, put }
}
