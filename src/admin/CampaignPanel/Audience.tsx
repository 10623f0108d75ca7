import type { Locale } from '@/i18n/locales'

import type { AudienceView } from './useCampaign'
import type { Say } from './words'

interface Props {
  audience: AudienceView | undefined
  locale: Locale
  say: Say
}

/** Whom it would ask, counted and named. */
export function Audience({ audience, locale, say }: Props) {
  if (!audience) return <p aria-live="polite">{say('counting')}</p>
  const { organizations, actors, askedElsewhere } = audience
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
            <dt>{say(word)}</dt>
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
