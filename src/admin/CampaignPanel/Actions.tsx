'use client'

import { useAuth } from '@payloadcms/ui'
import { useState } from 'react'

import { EDITORS, hasRole } from '@/access/roles'
import { actionsFrom, type CampaignAction, type CampaignState } from '@/campaigns/transitions'
import type { Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

import { sentenceOf } from '../LmiaDesk/useDesk'
import { ACTIONS, type Say } from './words'

interface Props {
  state: CampaignState
  locale: Locale
  say: Say
  /** Whom a start writes to, and when; nothing while it is counted. */
  written?: string | undefined
  act: (action: CampaignAction) => Promise<void>
}

/** What may be done with it now; each asks once more, and says what it does. */
export function Actions({ state, locale, say, written, act }: Props) {
  const { user } = useAuth()
  const [asked, setAsked] = useState<CampaignAction>()
  // Whoever goes back, or is refused, is at the button again.
  const [left, setLeft] = useState<CampaignAction>()
  const [isBusy, setIsBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  const goBack = () => {
    setLeft(asked)
    setAsked(undefined)
  }
  const answer = (action: CampaignAction) => {
    setIsBusy(true)
    setTrouble('')
    act(action)
      .catch((error: unknown) => setTrouble(sentenceOf(error, say('trouble'))))
      .finally(() => {
        setIsBusy(false)
        goBack()
      })
  }
  if (!hasRole(user, ...EDITORS)) return <p className="desk-muted">{say('editorsOnly')}</p>
  return (
    <>
      <p role="alert">{trouble}</p>
      {asked ? (
        <div role="group" aria-label={ACTIONS[asked].label[locale]}>
          <p>{fillIn(ACTIONS[asked].question[locale], { written: written ?? '' })}</p>
          <div className="desk-row">
            <button
              autoFocus
              className="button"
              disabled={isBusy}
              onClick={() => answer(asked)}
              type="button"
            >
              {ACTIONS[asked].yes[locale]}
            </button>
            <button
              className="button button--secondary"
              disabled={isBusy}
              onClick={goBack}
              type="button"
            >
              {say('no')}
            </button>
          </div>
        </div>
      ) : (
        <Buttons {...{ left, locale, say, setAsked, state, written }} />
      )}
    </>
  )
}

interface ButtonsProps extends Pick<Props, 'state' | 'locale' | 'say' | 'written'> {
  /** What was asked last and not done. */
  left: CampaignAction | undefined
  setAsked: (action: CampaignAction) => void
}

function Buttons({ state, locale, say, written, left, setAsked }: ButtonsProps) {
  const isUncounted = (action: CampaignAction) => action === 'start' && written === undefined
  const actions = actionsFrom(state)
  return (
    <div className="desk-row desk-row--center">
      {actions.map((action, at) => (
        <button
          autoFocus={action === left}
          className={at === 0 ? 'button' : 'button button--secondary'}
          disabled={isUncounted(action)}
          key={action}
          onClick={() => setAsked(action)}
          type="button"
        >
          {ACTIONS[action].label[locale]}
        </button>
      ))}
      {actions.some(isUncounted) && <span className="desk-muted">{say('waitForCount')}</span>}
    </div>
  )
}
