'use client'

import { useState } from 'react'

import { actionsFrom, type CampaignAction, type CampaignState } from '@/campaigns/transitions'
import type { Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

import { sentenceOf } from '../LmiaDesk/useDesk'
import { ACTIONS, type Say } from './words'

interface Props {
  state: CampaignState
  locale: Locale
  say: Say
  /** What the question of a start names. */
  params: { count: string; day: string }
  act: (action: CampaignAction) => Promise<void>
}

/** What may be done with it now; each asks once more, and says what it does. */
export function Actions({ state, locale, say, params, act }: Props) {
  const [asked, setAsked] = useState<CampaignAction>()
  const [isBusy, setIsBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  const answer = (action: CampaignAction) => {
    setIsBusy(true)
    setTrouble('')
    act(action)
      .catch((error: unknown) => setTrouble(sentenceOf(error, say('trouble'))))
      .finally(() => {
        setIsBusy(false)
        setAsked(undefined)
      })
  }
  return (
    <>
      <p role="alert">{trouble}</p>
      {asked ? (
        <div role="group" aria-label={ACTIONS[asked].label[locale]}>
          <p>{fillIn(ACTIONS[asked].question[locale], params)}</p>
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
              onClick={() => setAsked(undefined)}
              type="button"
            >
              {say('no')}
            </button>
          </div>
        </div>
      ) : (
        <div className="desk-row">
          {actionsFrom(state).map((action, at) => (
            <button
              className={at === 0 ? 'button' : 'button button--secondary'}
              key={action}
              onClick={() => setAsked(action)}
              type="button"
            >
              {ACTIONS[action].label[locale]}
            </button>
          ))}
        </div>
      )}
    </>
  )
}
