import { formatMoment } from '@/days/words'
import { EDITION_PARTS } from '@/editions/states'

import { AskFirst } from '../AskFirst'
import { AskWithReason } from '../AskFirst/WithReason'
import type { Act, Shown } from './shown'

interface ActionsProps extends Pick<Shown, 'standing' | 'say'> {
  act: Act
  /** The form around holds something that is not saved. */
  isModified: boolean
}

/** What can be done to an edition in its state, by who looks at it. */
export function Actions({ standing: { state, isAdmin }, say, act, isModified }: ActionsProps) {
  switch (state) {
    case 'draft':
      return (
        <p>
          <button
            className="button"
            disabled={isModified}
            onClick={() => void act('make')}
            type="button"
          >
            {say('make')}
          </button>
        </p>
      )
    case 'making':
      return (
        <AskFirst
          label={say('stop')}
          question={say('stopQuestion')}
          yes={say('stop')}
          onYes={() => act('drop')}
        />
      )
    case 'made':
      return (
        <div className="desk-row">
          <AskFirst
            isMain
            isDisabled={isModified}
            label={say('issue')}
            question={say('issueQuestion')}
            yes={say('issue')}
            onYes={() => act('issue')}
          />
          <AskFirst
            label={say('back')}
            question={say('stopQuestion')}
            yes={say('back')}
            onYes={() => act('drop')}
          />
        </div>
      )
    case 'issued':
      return isAdmin ? (
        <AskWithReason
          label={say('withdraw')}
          question={say('withdrawQuestion')}
          reasonLabel={say('reason')}
          onYes={(reason) => act('withdraw', { reason })}
        />
      ) : null
    case 'withdrawn':
      return null
  }
}

/** The parts that are held back, and the way to give them again. */
export function Withheld({ standing, locale, say, act }: Shown & { act: Act }) {
  const { withheld, isAdmin, state } = standing
  const sentences = { guide: 'withheldGuide', directory: 'withheldDirectory' } as const
  return EDITION_PARTS.map((part) => {
    const at = withheld[part]
    if (!at) return null
    return (
      <div key={part}>
        <p className="desk-error">{say(sentences[part], { at: formatMoment(at, locale) })}</p>
        {isAdmin && state === 'issued' && (
          <AskWithReason
            label={say('release')}
            question={say('releaseQuestion')}
            reasonLabel={say('releaseReason')}
            onYes={(reason) => act('release', { part, reason })}
          />
        )}
      </div>
    )
  })
}
