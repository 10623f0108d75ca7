import type { Silence } from './useWorkflow'
import type { Words } from './words'

interface NoAnswerProps {
  isAsking: boolean
  silence: Silence
  words: Words
  onAgain: () => void
}

/** What can be done is not known: the site did not say, and is asked again by a press. */
export const NoAnswer = ({ isAsking, silence, words, onAgain }: NoAnswerProps) => (
  <>
    <p className="desk-error" role="alert">
      {words[silence]}
    </p>
    <button
      type="button"
      className="button button--secondary"
      disabled={isAsking}
      onClick={onAgain}
    >
      {words.again}
    </button>
  </>
)
