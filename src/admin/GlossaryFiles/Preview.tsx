import { useEffect, useId, useRef } from 'react'

import { Difference } from '@/admin/Difference'
import { LOCALE_LABELS } from '@/i18n/localeNames'
import { TARGET_LOCALES } from '@/i18n/locales'
import type { TermEntry } from '@/translation/glossary/exchange'
import { TERM_FATES, type TermFate } from '@/translation/glossary/exchange/plan'
import type { BroughtTerm, BroughtTerms } from '@/translation/payload/glossaryFiles'

import { DeskScroll } from '../DeskScroll'
import type { Shown } from '../TranslationFiles/BringBack'
import { FATE_LABELS, type Words } from './words'

interface Props extends Shown<BroughtTerms> {
  words: Words
}

/** More rows than a person reads; the counts say the rest. */
const MAX_ROWS = 300

const WRITTEN: readonly TermFate[] = ['new', 'changed']

/** What a file would do to the glossary, or did, term by term. The cursor comes here when it opens. */
export function Preview({ apply, brought, fileName, leave, words }: Props) {
  const { say, locale } = words
  const { isApplied, terms } = brought
  const titleId = useId()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [brought])
  const of = (fate: TermFate): readonly BroughtTerm[] => terms.filter((term) => term.fate === fate)
  const count = WRITTEN.reduce((sum, fate) => sum + of(fate).length, 0)
  // What needs a look first: what is refused, then what changes.
  const rows = [...TERM_FATES].reverse().flatMap(of)
  return (
    <section aria-labelledby={titleId} className="translation-files__preview">
      <h3 id={titleId} ref={title} tabIndex={-1}>
        {say(isApplied ? 'written' : 'shown', { file: fileName })}
      </h3>
      <ul className="translation-files__counts">
        {TERM_FATES.filter((fate) => of(fate).length > 0).map((fate) => (
          <li key={fate}>
            {FATE_LABELS[fate][locale]} <strong>{of(fate).length}</strong>
          </li>
        ))}
      </ul>
      {rows.length > 0 && (
        <DeskScroll isTall label={fileName}>
          <table className="desk-table translation-files__table">
            <thead>
              <tr>
                <th scope="col">{say('what')}</th>
                <th scope="col">{say('french')}</th>
                <th scope="col">{say('details')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, MAX_ROWS).map((term) => (
                <Row key={term.place} term={term} words={words} />
              ))}
            </tbody>
          </table>
        </DeskScroll>
      )}
      {rows.length > MAX_ROWS && <p>{say('more', { count: rows.length - MAX_ROWS })}</p>}
      {!isApplied && count === 0 && <p>{say('nothingToWrite')}</p>}
      <div className="button-row">
        {!isApplied && count > 0 && (
          <button className="button" onClick={apply} type="button">
            {say('write', { count })}
          </button>
        )}
        <button className="button button--plain" onClick={leave} type="button">
          {say(isApplied || count === 0 ? 'close' : 'leave')}
        </button>
      </div>
    </section>
  )
}

const Row = ({ term, words }: { term: BroughtTerm; words: Words }) => {
  const { locale, say } = words
  const { place, fate, french, sentence, before, next } = term
  return (
    <tr>
      <td>
        <strong>{FATE_LABELS[fate][locale]}</strong>{' '}
        <span className="desk-muted">
          {say('place')} {place}
        </span>
        {sentence && <p className="translation-files__why">{sentence}</p>}
      </td>
      <td data-label={say('french')} lang={french ? 'fr' : undefined}>
        {french || say('noFrench')}
      </td>
      {next && fate !== 'same' ? (
        <td data-label={say('details')}>
          <Changes after={next} before={before} words={words} />
        </td>
      ) : (
        <td />
      )}
    </tr>
  )
}

interface ChangesProps {
  before: TermEntry | undefined
  after: TermEntry
  words: Words
}

/** Field by field, what stands and what comes. */
function Changes({ before, after, words }: ChangesProps) {
  const was = before ? textsOf(before, words) : []
  return (
    <ul className="translation-files__changes">
      {textsOf(after, words).map(({ label, text }, index) => {
        const old = was[index]?.text ?? ''
        return text === old ? null : (
          <li key={label}>
            <span className="desk-muted">{label}</span>{' '}
            {old ? <Difference after={text} before={old} locale={words.locale} /> : text}
          </li>
        )
      })}
    </ul>
  )
}

/** The fields of a term in a fixed order, as they are read. */
const textsOf = (
  { definition, source, variants, forbidden, ...translated }: TermEntry,
  { locale, say }: Words,
): { label: string; text: string }[] => [
  { label: say('definition'), text: definition },
  { label: say('source'), text: source },
  { label: say('variants'), text: variants.join(', ') },
  ...TARGET_LOCALES.flatMap((language) => [
    { label: LOCALE_LABELS[language][locale], text: translated[language].term },
    {
      label: `${LOCALE_LABELS[language][locale]}, ${say('definition').toLowerCase()}`,
      text: translated[language].definition,
    },
  ]),
  { label: say('forbidden'), text: forbidden.map(({ text }) => text).join(', ') },
]
