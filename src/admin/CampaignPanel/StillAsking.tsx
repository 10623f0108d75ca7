import type { Live } from './useCampaign'
import type { Say } from './words'

/** In the place of an answer: that it is on its way, or why there is none and how to ask again. */
export function StillAsking({ live, say }: { live: Live<unknown>; say: Say }) {
  if (!live.trouble) return <p aria-live="polite">{say('counting')}</p>
  return (
    <div className="desk-row desk-row--center">
      <p className="desk-error" role="alert">
        {live.trouble}
      </p>
      <button className="button button--secondary" onClick={live.again} type="button">
        {say('again')}
      </button>
    </div>
  )
}
