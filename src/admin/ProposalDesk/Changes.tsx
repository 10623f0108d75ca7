import type { FieldDecision } from '@/directory/proposals/order'
import type { Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

import type { Decisions, ReviewedChange } from './useProposal'
import { DECIDED_WORDS, STATUS_WORDS, WORDS } from './words'

interface Props {
  changes: readonly ReviewedChange[]
  /** Nothing once the proposal is decided. */
  decisions: Decisions | undefined
  locale: Locale
  onDecide: (path: string, decision: FieldDecision) => void
}

/**
 * Each field: what readers see now, what they would see, and what is decided. Of what was decided no
 * warning is left: the sheet says since then what was accepted.
 */
export const Changes = ({ changes, decisions, locale, onDecide }: Props) => (
  <table>
    <thead>
      <tr>
        <th scope="col">{WORDS.field[locale]}</th>
        <th scope="col">{WORDS.now[locale]}</th>
        <th scope="col">{WORDS.proposed[locale]}</th>
        <th scope="col">{WORDS.decision[locale]}</th>
      </tr>
    </thead>
    <tbody>
      {changes.map((change) => (
        <tr key={change.path} className={`proposal-desk-${change.status}`}>
          <th scope="row">
            <span className="proposal-desk-section">{change.section}</span>
            {change.label}
          </th>
          <td data-label={WORDS.now[locale]}>
            <Value locale={locale} text={change.now} />
            {decisions && <Warning change={change} locale={locale} />}
          </td>
          <td data-label={WORDS.proposed[locale]}>
            <Value locale={locale} text={change.after} isNew />
          </td>
          <td data-label={decisions ? undefined : WORDS.decision[locale]}>
            {decisions ? (
              <Decision
                change={change}
                decision={decisions[change.path]}
                locale={locale}
                onDecide={onDecide}
              />
            ) : (
              change.decided && <strong>{DECIDED_WORDS[change.decided][locale]}</strong>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

interface ValueProps {
  locale: Locale
  text: string
  isNew?: boolean
}

/** Several lines stay several lines: hours, a whole place. */
function Value({ locale, text, isNew = false }: ValueProps) {
  if (text === '') return <em>{WORDS.nothing[locale]}</em>
  const words = <span className="proposal-desk-value">{text}</span>
  return isNew ? <ins>{words}</ins> : words
}

function Warning({ change, locale }: { change: ReviewedChange; locale: Locale }) {
  const words = STATUS_WORDS[change.status][locale]
  if (!words) return null
  return (
    <p className="proposal-desk-warning">
      {words}
      {change.status === 'conflict' && (
        <>
          <br />
          {fillIn(WORDS.before[locale], { value: change.before || WORDS.nothing[locale] })}
        </>
      )}
    </p>
  )
}

interface DecisionProps {
  change: ReviewedChange
  decision: FieldDecision | undefined
  locale: Locale
  onDecide: (path: string, decision: FieldDecision) => void
}

const Decision = ({ change, decision, locale, onDecide }: DecisionProps) => (
  <div className="proposal-desk-choices">
    {(['accept', 'refuse'] as const).map((choice) => (
      <label key={choice}>
        <input
          aria-label={fillIn(WORDS[`${choice}Of`][locale], { field: change.label })}
          checked={decision === choice}
          disabled={choice === 'accept' && CANNOT_BE_WRITTEN.includes(change.status)}
          name={`decision ${change.path}`}
          onChange={() => onDecide(change.path, choice)}
          type="radio"
        />{' '}
        {WORDS[choice][locale]}
      </label>
    ))}
  </div>
)

const CANNOT_BE_WRITTEN: readonly ReviewedChange['status'][] = ['gone', 'invalid']
