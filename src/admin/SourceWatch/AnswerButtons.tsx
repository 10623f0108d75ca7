import { AskFirst } from '../AskFirst'

interface Props<Answer extends string> {
  answers: readonly Answer[]
  label: (answer: Answer) => string
  /** What is asked before it is given; nothing where it is given at once. */
  question: (answer: Answer) => string | undefined
  isMain: (answer: Answer, at: number) => boolean
  /** For those who listen, where the same buttons stand several times. */
  about: string
  isDisabled: boolean
  onGive: (answer: Answer) => Promise<void>
}

/** A button for each answer. */
export const AnswerButtons = <Answer extends string>(props: Props<Answer>) =>
  props.answers.map((answer, at) => {
    const { isDisabled, onGive } = props
    const label = props.label(answer)
    const name = `${label} (${props.about})`
    const question = props.question(answer)
    return question ? (
      <AskFirst
        isDisabled={isDisabled}
        isSmall
        key={answer}
        label={label}
        name={name}
        onYes={() => onGive(answer)}
        question={question}
        yes={label}
      />
    ) : (
      <button
        aria-label={name}
        className={`button button--small${props.isMain(answer, at) ? '' : ' button--secondary'}`}
        disabled={isDisabled}
        key={answer}
        onClick={() => void onGive(answer)}
        type="button"
      >
        {label}
      </button>
    )
  })
