import type { Locale } from '@/i18n/locales'

import { StillAsking } from './StillAsking'
import type { AudienceView, Live } from './useCampaign'
import type { Say } from './words'

interface Props {
  live: Live<AudienceView>
  locale: Locale
  say: Say
}

/** Whom it would ask, counted and named. */
export function Audience({ live, locale, say }: Props) {
  if (!live.value) return <StillAsking live={live} say={say} />
  const { organizations, actors, askedElsewhere } = live.value
  const asked = [...organizations, ...actors]
  const number = (value: number) => new Intl.NumberFormat(`${locale}-CA`).format(value)
  const facts = [
    [organizations.length, 'organizations'],
    [actors.length, 'actors'],
    [asked.filter(({ hasAddress }) => !hasAddress).length, 'withoutAddress'],
    [askedElsewhere.length, 'askedElsewhere'],
  ] as const
  return (
    <div aria-live="polite">
      {asked.length === 0 && <p className="desk-empty">{say('nobody')}</p>}
      <dl className="desk-facts">
        {facts.map(([count, word]) => (
          <div key={word}>
            <dt>{say(word, { n: count })}</dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
      </dl>
      {asked.length + askedElsewhere.length > 0 && (
        <details>
          <summary>{say('list')}</summary>
          <ul className="campaign-panel-list">
            {asked.map(({ key, name, hasAddress }) => (
              <li key={key}>
                {name}
                {!hasAddress && <span className="desk-muted"> · {say('noAddress')}</span>}
              </li>
            ))}
            {askedElsewhere.map(({ key, name, campaign }) => (
              <li key={key}>
                {name} <span className="desk-muted">· {say('byCampaign', { name: campaign })}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
