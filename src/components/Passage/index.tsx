import { Fragment, type ReactNode } from 'react'

import { dayAt } from '@/days/calendar'
import { formatDay } from '@/days/words'
import { inSentence } from '@/directory/listWords'
import { LOCALE_LABELS } from '@/i18n/localeNames'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'
import { piecesOf } from '@/text/piecesOf'
import { dialPieces } from '@/text/telUri'
import { newFigures, type PlainPassage } from '@/translation'
import type { TermMark } from '@/translation/glossary/reading'

import { TermLink } from '../TermNotes/TermLink'
import { figureIn } from './figureIn'
import { keepTogether } from './keepTogether'

/** What the parts of a text need to say, made once for a page. */
export interface PassageWords {
  locale: Locale
  /** The language that leads the text. */
  source: Locale
  /** "This passage has changed in French", with the date when it is known. */
  changed: (since: string | undefined) => string
  readSource: string
  /** "Now:", before the figures of the source that the translation does not have. */
  now: string
  /** A day of the calendar in words. */
  date: (day: string) => string
  /** Whether it is said where each passage begins, for who looks at the page beside its passages. */
  isMarked?: boolean | undefined
}

/**
 * @param source the language that leads the text
 * @param isMarked whether it is said where each passage begins
 */
export function passageWords(
  locale: Locale,
  source: Locale = DEFAULT_LOCALE,
  isMarked?: boolean,
): PassageWords {
  const t = translator(locale, 'guide.passage')
  const date = (day: string) => formatDay(day, locale)
  const language = inSentence(LOCALE_LABELS[source][locale], locale)
  return {
    locale,
    source,
    changed: (since) =>
      since ? t('changedOn', { language, date: date(dayAt(since)) }) : t('changed', { language }),
    readSource: t('readSource', { language }),
    now: t('now'),
    date,
    isMarked,
  }
}

/** Language of a passage when it is not the page's. */
export const langOf = (
  passage: { state: string },
  source: Locale = DEFAULT_LOCALE,
): Locale | undefined => (passage.state === 'missing' ? source : undefined)

/**
 * The words of a plain passage, with their line breaks; those of the source when there is nothing else.
 * `dials` makes the phone numbers links, where the words are not a link already.
 */
export function PassageText({
  passage,
  words,
  dials,
}: {
  passage: PlainPassage | null | undefined
  words: PassageWords
  dials?: boolean
}) {
  if (!passage) return null
  const lang = langOf(passage, words.source)
  const { text, marks } = passage
  const lines = (
    <>
      <UnitMark passage={passage} words={words} />
      <Lines text={text} lang={lang ?? words.locale} dials={dials} marks={marks} />
    </>
  )
  if (lang) return <span lang={lang}>{lines}</span>
  if (passage.state !== 'stale') return lines
  return (
    <>
      <NewFigures original={passage.original ?? ''} text={passage.text} words={words} />
      {lines}
    </>
  )
}

/** Where a passage begins, on a page that is looked at beside its passages: it takes no room. */
export const UnitMark = ({
  passage: { key },
  words: { isMarked },
}: {
  passage: { key?: string }
  words: PassageWords
}) => (isMarked && key ? <template data-unit={key} /> : null)

/** Before an old translation: the figures that the source has now. An old amount is not read first. */
export function NewFigures({
  original,
  text,
  words,
}: {
  original: string
  text: string
  words: PassageWords
}) {
  const figures = newFigures(original, text).map((figure) => figureIn(words.locale, figure))
  if (figures.length === 0) return null
  return (
    <>
      <strong className="passage-now">
        {words.now} {figures.join(' · ')}
      </strong>{' '}
    </>
  )
}

/**
 * The same, its numbers to tap, followed by the source when the translation is stale. Not
 * inside a paragraph or a link.
 */
export function PassageCell(props: {
  passage: PlainPassage | null | undefined
  words: PassageWords
}) {
  const { passage, words } = props
  if (passage?.state !== 'stale') return <PassageText {...props} dials />
  return (
    <div className="passage--stale">
      <PassageText {...props} dials />
      <PassageOriginal passage={passage} words={words} />
    </div>
  )
}

/** The discreet mark of a stale plain passage, with the source one tap away. */
export function PassageOriginal({
  passage,
  words,
}: {
  passage: PlainPassage
  words: PassageWords
}) {
  if (passage.state !== 'stale') return null
  return (
    <Original since={passage.since} words={words}>
      <p lang={words.source}>
        <Lines text={passage.original ?? ''} lang={words.source} />
      </p>
    </Original>
  )
}

/** The mark itself; `children` is the source. */
export function Original({
  since,
  words,
  children,
}: {
  since?: string | undefined
  words: PassageWords
  children: ReactNode
}) {
  return (
    <details className="passage-original">
      <summary>
        {words.changed(since)} <span className="passage-open">{words.readSource}</span>
      </summary>
      {children}
    </details>
  )
}

interface LinesProps {
  text: string
  lang: string
  dials?: boolean | undefined
  /** Words that are explained; only where numbers are links too, since these are. */
  marks?: readonly TermMark[] | undefined
}

/** A text with its line breaks, and its phone numbers as links when they are to be tapped. */
function Lines({ text, lang, dials, marks = [] }: LinesProps) {
  let end = -1
  return text.split('\n').map((line, index) => {
    const start = end + 1
    end = start + line.length
    return (
      <Fragment key={index}>
        {index > 0 && <br />}
        {dials ? (
          <Dialled line={line} lang={lang} marks={marksWithin(marks, start, end)} />
        ) : (
          keepTogether(line, lang)
        )}
      </Fragment>
    )
  })
}

/** Those of a part of a text, by their places in it. */
const marksWithin = (marks: readonly TermMark[], from: number, to: number): TermMark[] =>
  marks
    .filter(({ start, end }) => start >= from && end <= to)
    .map((mark) => ({ ...mark, start: mark.start - from, end: mark.end - from }))

interface DialledProps {
  line: string
  lang: string
  marks?: readonly TermMark[] | undefined
}

/** A line whose phone numbers are links, as are the words that the page explains; not inside a link. */
export function Dialled({ line, lang, marks = [] }: DialledProps) {
  let end = 0
  return dialPieces(line).map(({ text, uri }, index) => {
    const start = end
    end += text.length
    // As long as before: a space takes the place of another.
    const words = keepTogether(text, lang)
    if (uri) {
      return (
        <a key={index} className="dial" href={uri}>
          {words}
        </a>
      )
    }
    return piecesOf(words, marksWithin(marks, start, end)).map((piece, at) => (
      <Fragment key={`${index} ${at}`}>
        {piece.cover ? <TermLink mark={piece.cover}>{piece.text}</TermLink> : piece.text}
      </Fragment>
    ))
  })
}
