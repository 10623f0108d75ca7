import { useEffect, useId, useRef } from 'react'

import type { Brought, BroughtText, BroughtUnit } from '@/translation/payload/files/bringBack'
import { Difference } from '@/admin/Difference'
import { FATES, type Fate } from '@/translation/xliff/fates'

import { DeskScroll } from '../DeskScroll'
import type { Shown } from './BringBack'
import { FATE_LABELS, type Words } from './words'

interface Props extends Shown<Brought> {
  words: Words
}

/** What writing the file does; the others leave everything as it is. */
const WRITTEN: readonly Fate[] = ['new', 'changed', 'confirmed', 'beside']

/** What a file would do, or did, passage by passage. The cursor comes here when it opens. */
export function Preview({ apply, brought, fileName, leave, words }: Props) {
  const { say } = words
  const { isApplied, texts } = brought
  const titleId = useId()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [brought])
  const count = texts.reduce(
    (sum, { counts }) => sum + WRITTEN.reduce((total, fate) => total + counts[fate], 0),
    0,
  )
  return (
    <section aria-labelledby={titleId} className="translation-files__preview">
      <h3 id={titleId} ref={title} tabIndex={-1}>
        {say(isApplied ? 'written' : 'shown', { file: fileName })}
      </h3>
      {texts.map((text, index) => (
        <TextPreview key={index} text={text} words={words} />
      ))}
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

/** More rows than a person reads; the counts say the rest. */
const MAX_ROWS = 300

function TextPreview({ text, words }: { text: BroughtText; words: Words }) {
  const { locale, say } = words
  const { title, refusal, counts, units, language } = text
  const rows = [...units].sort((a, b) => FATES.indexOf(b.fate) - FATES.indexOf(a.fate))
  const told = FATES.filter((fate) => counts[fate] > 0)
  return (
    <>
      {title && <h4>{title}</h4>}
      {refusal && (
        <p className="desk-error" role="alert">
          {refusal.sentence}
        </p>
      )}
      {told.length > 0 && (
        <ul className="translation-files__counts">
          {told.map((fate) => (
            <li key={fate}>
              {FATE_LABELS[fate][locale]} <strong>{counts[fate]}</strong>
            </li>
          ))}
        </ul>
      )}
      {rows.length > 0 && (
        <DeskScroll isTall label={title}>
          <table className="desk-table translation-files__table">
            <thead>
              <tr>
                <th scope="col">{say('what')}</th>
                <th scope="col">{say('french')}</th>
                <th scope="col">{say('words')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, MAX_ROWS).map((unit, index) => (
                <Row key={index} language={language} unit={unit} words={words} />
              ))}
            </tbody>
          </table>
        </DeskScroll>
      )}
      {rows.length > MAX_ROWS && <p>{say('more', { count: rows.length - MAX_ROWS })}</p>}
    </>
  )
}

interface RowProps {
  unit: BroughtUnit
  language: string
  words: Words
}

const Row = ({ unit, language, words }: RowProps) => (
  <tr>
    <td>
      <strong>{FATE_LABELS[unit.fate][words.locale]}</strong>
      {unit.sentence && <p className="translation-files__why">{unit.sentence}</p>}
      {unit.numbersDiffer && <p className="translation-files__why">{words.say('numbersDiffer')}</p>}
    </td>
    <td data-label={words.say('french')} lang="fr">
      {unit.source}
    </td>
    <td data-label={words.say('words')} lang={language}>
      {unit.before === '' ? (
        unit.target
      ) : (
        <Difference after={unit.target} before={unit.before} locale={words.locale} />
      )}
    </td>
  </tr>
)
