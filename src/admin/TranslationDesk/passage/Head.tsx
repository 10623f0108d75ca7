import { namePassage } from '@/content'
import type { Locale } from '@/i18n/locales'
import { stripMarks } from '@/translation/marks'
import type { Placement } from '@/translation/placement'
import type { SourceUnit } from '@/translation/types'

import { STATE_LABELS, STATE_SIGNS, type Words } from '../words'
import type { PassageProps } from './Passage'

/** Which passage is open, where it stands in its text, and in which state. */
export function Head({ row, passages, id, words }: PassageProps) {
  const { unit, place, state } = row
  const { locale, say } = words
  return (
    <div className="translation-desk__passage-head">
      <h2 id={`${id}-head`}>
        {say('passage')} {place} ·{' '}
        <PassageName language={row.sourceLanguage} unit={unit} words={words} />
      </h2>
      <strong className={`translation-desk__state translation-desk__state--${state}`}>
        <span aria-hidden="true">{STATE_SIGNS[state]}</span> {STATE_LABELS[state][locale]}
      </strong>
      <Context language={row.sourceLanguage} placement={passages.places[unit.key]} words={words} />
    </div>
  )
}

interface ContextProps {
  /** Of the text. */
  language: Locale
  placement: Placement | undefined
  words: Words
}

/** The headings over it, its table or box, and how its row begins: passages are read in their place. */
function Context({ language, placement, words }: ContextProps) {
  const { headings = [], block, of, row } = placement ?? {}
  const above = [...headings, ...(block === undefined ? [] : [block])].map(stripMarks)
  if (above.length === 0 && row === undefined && of === undefined) return null
  return (
    <p className="translation-desk__context">
      {of !== undefined && (
        <>
          {words.say('about')} {of}
        </>
      )}
      <span lang={language}>{above.join(' › ')}</span>
      {row !== undefined && (
        <>
          {above.length > 0 && ' · '}
          {words.say('row')} <Quoted language={language} text={stripMarks(row)} words={words} />
        </>
      )}
    </p>
  )
}

interface NameProps {
  /** Of the text. */
  language: Locale
  unit: SourceUnit
  words: Words
}

/** What the passage is, and which one: a field of a step, a column or criterion as the text says it. */
export function PassageName({ language, unit, words }: NameProps) {
  const { label, part } = namePassage(unit.kind, unit.context)
  const name = label[words.locale]
  if (!part) return name
  if (!('french' in part)) return `${name} (${part[words.locale]})`
  return (
    <>
      {name} <Quoted language={language} text={part.french} words={words} />
    </>
  )
}

/** Words of the text, between the marks of who reads. */
function Quoted({ language, text, words }: { language: Locale; text: string; words: Words }) {
  const [opening, closing] = QUOTES[words.locale]
  return (
    <>
      {opening}
      <span lang={language}>{text}</span>
      {closing}
    </>
  )
}

const QUOTES: Record<Locale, readonly [opening: string, closing: string]> = {
  fr: ['«\u00a0', '\u00a0»'],
  en: ['“', '”'],
  es: ['«', '»'],
}
