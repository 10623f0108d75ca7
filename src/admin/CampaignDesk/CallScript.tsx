import { COLON } from '@/i18n/colon'
import type { Locale } from '@/i18n/locales'

import type { Say } from './words'

/** What is read out of one section. */
export interface ScriptFact {
  section: string
  label: string
  value: string
}

interface Props {
  facts: readonly ScriptFact[]
  /** A regional actor has no sheet: it is asked who is missing. */
  isActor: boolean
  locale: Locale
  say: Say
}

/** What is said on the phone, section by section. */
export function CallScript({ facts, isActor, locale, say }: Props) {
  const [before = '', after = ''] = say(isActor ? 'helloActor' : 'hello', {
    who: '\u0000',
  }).split('\u0000')
  return (
    <div className="campaign-script">
      <h4>{say('script')}</h4>
      <p>
        {before}
        <mark>{say('you')}</mark>
        {after}
      </p>
      {!isActor && (
        <ol>
          {facts.map(({ section, label, value }) => (
            <li key={section}>
              {label}
              {COLON[locale]} <strong>{value.replace(/\.$/, '')}</strong>. {say('isRight')}
            </li>
          ))}
          <li>{say('next')}</li>
        </ol>
      )}
    </div>
  )
}
