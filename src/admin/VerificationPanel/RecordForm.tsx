import { useId, useState } from 'react'

import { DayInput } from '@/admin/DayField/DayInput'
import { toWallTime } from '@/directory/hours'
import { ACTORS, type Section, type Term, TYPED_CHANNELS } from '@/directory/vocabulary'
import type { Locale } from '@/i18n/locales'

import { sentenceOf, useWords } from '../LmiaDesk/useDesk'
import { WORDS } from './words'

interface Props {
  locale: Locale
  /** The sections ticked, each with its fingerprint as the person sees it. */
  seen: Partial<Record<Section, string>>
  isReady: boolean
  onRecord: (event: object) => Promise<void>
}

const NO_SOURCE = { url: '', note: '' }

/** Who confirmed what is ticked, how and when; several sources may stand behind it. */
export function RecordForm({ locale, seen, isReady, onRecord }: Props) {
  const { say } = useWords()
  const [event, setEvent] = useState(byPhoneToday)
  const [sources, setSources] = useState([NO_SOURCE])
  const [said, setSaid] = useState<{ text: string; isRefused: boolean }>()
  const change = (part: Partial<typeof event>) => setEvent({ ...event, ...part })
  const changeSource = (at: number, part: Partial<typeof NO_SOURCE>) =>
    setSources(sources.map((source, index) => (index === at ? { ...source, ...part } : source)))

  async function send() {
    try {
      await onRecord({ ...event, seen, sources })
      setSources([NO_SOURCE])
      setSaid({ text: WORDS.recorded[locale], isRefused: false })
    } catch (error) {
      setSaid({ text: sentenceOf(error, say('trouble')), isRefused: true })
    }
  }

  return (
    <>
      <div className="verification-panel-form">
        <WhoAndHow locale={locale} event={event} onChange={change} />
        {sources.map((source, at) => (
          <Sources
            key={at}
            locale={locale}
            source={source}
            onChange={(part) => changeSource(at, part)}
          />
        ))}
      </div>
      <div className="verification-panel-actions">
        <button className="button" disabled={!isReady} onClick={() => void send()} type="button">
          {WORDS.record[locale]}
        </button>
        <button
          className="button button--secondary"
          onClick={() => setSources([...sources, NO_SOURCE])}
          type="button"
        >
          {WORDS.addSource[locale]}
        </button>
      </div>
      <p role={said?.isRefused ? 'alert' : 'status'}>{said?.text}</p>
    </>
  )
}

const byPhoneToday = () => ({
  actor: 'organization',
  channel: 'phone',
  date: toWallTime(new Date()).date,
  role: '',
})

interface WhoAndHowProps {
  locale: Locale
  event: ReturnType<typeof byPhoneToday>
  onChange: (part: Partial<ReturnType<typeof byPhoneToday>>) => void
}

const WhoAndHow = ({ locale, event, onChange }: WhoAndHowProps) => (
  <>
    <Choice
      label={WORDS.actor[locale]}
      terms={ACTORS}
      locale={locale}
      value={event.actor}
      onChoose={(actor) => onChange({ actor })}
    />
    <Choice
      label={WORDS.channel[locale]}
      terms={TYPED_CHANNELS}
      locale={locale}
      value={event.channel}
      onChoose={(channel) => onChange({ channel })}
    />
    <DayOf
      label={WORDS.date[locale]}
      locale={locale}
      value={event.date}
      onType={(date) => onChange({ date })}
    />
    <Typed label={WORDS.role[locale]} value={event.role} onType={(role) => onChange({ role })} />
  </>
)

interface SourcesProps {
  locale: Locale
  source: typeof NO_SOURCE
  onChange: (part: Partial<typeof NO_SOURCE>) => void
}

const Sources = ({ locale, source, onChange }: SourcesProps) => (
  <>
    <Typed label={WORDS.source[locale]} value={source.url} onType={(url) => onChange({ url })} />
    <Typed label={WORDS.note[locale]} value={source.note} onType={(note) => onChange({ note })} />
  </>
)

function DayOf({ label, locale, value, onType }: TypedProps & { locale: Locale }) {
  const id = useId()
  return (
    <div className="day-field desk-field">
      <label className="desk-field__label" htmlFor={id}>
        {label}
      </label>
      <DayInput id={id} label={label} locale={locale} onChange={onType} value={value} />
    </div>
  )
}

interface TypedProps {
  label: string
  value: string
  onType: (text: string) => void
}

const Typed = ({ label, value, onType }: TypedProps) => (
  <label className="desk-field">
    <span className="desk-field__label">{label}</span>
    <input
      className="input"
      onChange={(changed) => onType(changed.target.value)}
      type="text"
      value={value}
    />
  </label>
)

interface ChoiceProps {
  label: string
  terms: readonly Term[]
  locale: Locale
  value: string
  onChoose: (code: string) => void
}

const Choice = ({ label, terms, locale, value, onChoose }: ChoiceProps) => (
  <label className="desk-field">
    <span className="desk-field__label">{label}</span>
    <select className="input" onChange={(changed) => onChoose(changed.target.value)} value={value}>
      {terms.map((term) => (
        <option key={term.code} value={term.code}>
          {term.label[locale]}
        </option>
      ))}
    </select>
  </label>
)
