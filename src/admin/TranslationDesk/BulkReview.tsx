import { checkPassage, describeFinding, RULES, type CheckContext } from '@/translation/checks'

import { DeskScroll } from '../DeskScroll'
import { PassageName } from './passage/Head'
import type { OpenText } from './state/bench'
import { waitsFor, type Row } from './state/rows'
import type { Words } from './words'

interface BulkReviewProps {
  text: OpenText
  rows: readonly Row[]
  checks: CheckContext
  /** Opens one of them. */
  goTo: (row: Row) => void
  words: Words
}

/**
 * The passages that wait for this person, all before their eyes: those that a check stops are named, the
 * others are approved at once.
 */
export function BulkReview({ text, rows, checks, goTo, words }: BulkReviewProps) {
  const { say, count } = words
  const waiting = rows.filter(waitsFor)
  const stopped = waiting.filter(({ isFailing }) => isFailing)
  const sound = waiting.filter(({ isFailing }) => !isFailing)
  if (waiting.length === 0) return <p className="desk-muted">{say('nothingToReview')}</p>
  return (
    <div className="translation-desk__bulk">
      {stopped.length > 0 && (
        <div className="translation-desk__note">
          <p>
            <strong>{count('stopped', stopped.length)}</strong>
          </p>
          <ul>
            {stopped.map((row) => (
              <li key={row.id}>
                <button className="translation-desk__way" onClick={() => goTo(row)} type="button">
                  {say('passage')} {row.place} ·{' '}
                  <PassageName language={row.sourceLanguage} unit={row.unit} words={words} />
                </button>{' '}
                {stoppingSentences(row, checks, words).join(' ')}
              </li>
            ))}
          </ul>
        </div>
      )}
      <DeskScroll isTall label={say('toRead')}>
        <table className="desk-table">
          <thead>
            <tr>
              <th scope="col">{say('passage')}</th>
              <th scope="col">{say('original')}</th>
              <th scope="col">{say('translation')}</th>
            </tr>
          </thead>
          <tbody>
            {waiting.map(({ id, place, unit, entry, language, sourceLanguage, isFailing }) => (
              <tr key={id}>
                <th scope="row">
                  {isFailing && '△ '}
                  {place}
                </th>
                <td lang={sourceLanguage}>{unit.source}</td>
                <td lang={language}>{entry?.target}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </DeskScroll>
      {sound.length > 0 && (
        <button className="button" onClick={() => approveAll(text, sound)} type="button">
          {count('approveAll', sound.length)}
        </button>
      )}
    </div>
  )
}

function stoppingSentences(
  { unit, entry }: Row,
  checks: CheckContext,
  { locale }: Words,
): string[] {
  return checkPassage({ ...checks, source: unit.source, target: entry?.target ?? '' })
    .filter(({ rule }) => RULES[rule].level === 'blocks')
    .flatMap((finding) => describeFinding(finding, locale))
}

const approveAll = (text: OpenText, rows: readonly Row[]): void =>
  void text.desk.actOnAll(
    rows.map(({ unit }) => unit),
    'approve',
  )
