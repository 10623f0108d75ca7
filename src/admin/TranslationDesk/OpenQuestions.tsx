import { PassageName } from './passage/Head'
import type { Row } from './state/rows'
import type { Words } from './words'

interface OpenQuestionsProps {
  rows: readonly Row[]
  /** Opens one of them. */
  goTo: (row: Row) => void
  words: Words
}

/** Passages about which somebody still asks something: said before a publication, and no bar to it. */
export function OpenQuestions({ rows, goTo, words }: OpenQuestionsProps) {
  const { count, say } = words
  const asked = rows.filter(({ openQuestions }) => openQuestions > 0)
  const questions = asked.reduce((sum, { openQuestions }) => sum + openQuestions, 0)
  if (questions === 0) return null
  return (
    <div className="translation-desk__note translation-desk__note--warns">
      <p>
        <strong>{count('openQuestions', questions)}</strong>
      </p>
      <ul>
        {asked.map((row) => (
          <li key={row.id}>
            <button className="translation-desk__way" onClick={() => goTo(row)} type="button">
              {say('passage')} {row.place} ·{' '}
              <PassageName language={row.sourceLanguage} unit={row.unit} words={words} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
