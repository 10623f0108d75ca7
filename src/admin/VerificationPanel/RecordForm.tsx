import { useId, useState } from 'react'

import { DayInput } from '@/admin/DayField/DayInput'
import { toWallTime } from '@/directory/hours'
import { PROPOSABLE } from '@/directory/proposals/fields'
import { ACTORS, type Section, SECTIONS, type Term, TYPED_CHANNELS } from '@/directory/vocabulary'
import type { Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

import { sentenceOf, useWords } from '../LmiaDesk/useDesk'
import { WORDS } from './words'

interface Props {
  locale: Locale
  /** The sections ticked, each with its fingerprint as the person sees it. */
  seen: Partial<Record<Section, string>>
  isReady: boolean
  onRecord: (event: object) => Promise<void>
}

const NO_SOURCE = { section: '', fact: '', url: '', note: '' }

/** Who confirmed what is ticked, how and when; several sources may stand behind it. */
export function RecordForm({ locale, seen, isReady, onRecord }: Props) {
  const { say } = useWords()
  const [event, setEvent] = useState(byPhoneToday)
  const [sources, setSources] = useState([NO_SOURCE])
  const [said, setSaid] = useState<{ text: string; isRefused: boolean }>()
  const ticked = SECTIONS.filter(({ code }) => seen[code] !== undefined)
  const change = (part: Partial<typeof event>) => setEvent({ ...event, ...part })
  const changeSource = (at: number, part: Partial<typeof NO_SOURCE>) =>
    setSources(sources.map((source, index) => (index === at ? { ...source, ...part } : source)))

  async function send() {
    try {
      await onRecord({
        ...event,
        seen,
        sources: sources.filter(isWritten).map((source) => ({
          ...source,
          section: sectionOf(source, ticked),
        })),
      })
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
          <Source
            key={at}
            sections={ticked}
            locale={locale}
            number={at + 1}
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

/** The section that a source is about; of one that is ticked no more it is about each, and says so. */
const sectionOf = ({ section }: typeof NO_SOURCE, ticked: readonly Term<Section>[]): string =>
  ticked.some(({ code }) => code === section) ? section : ''

/** A section may be chosen before anything is written of the source. */
const isWritten = ({ fact, url, note }: typeof NO_SOURCE): boolean =>
  Boolean(fact.trim() || url.trim() || note.trim())

/** The facts of sections, as readers know them: a source is of one, or of all. */
const factsOf = (sections: readonly string[], locale: Locale): string[] => [
  ...new Set(
    Object.values(PROPOSABLE)
      .filter(({ section, kind }) => kind !== 'row' && sections.includes(section))
      .map(({ label }) => label[locale]),
  ),
]

interface SourceProps {
  locale: Locale
  number: number
  /** Those ticked: it is about one of them, or about each. */
  sections: readonly Term<Section>[]
  source: typeof NO_SOURCE
  onChange: (part: Partial<typeof NO_SOURCE>) => void
}

function Source({ locale, number, sections, source, onChange }: SourceProps) {
  const listId = useId()
  const of = sectionOf(source, sections)
  const facts = factsOf(of ? [of] : sections.map(({ code }) => code), locale)
  return (
    <fieldset className="verification-panel-source">
      <legend>{fillIn(WORDS.source[locale], { number })}</legend>
      {sections.length > 1 && (
        <Choice
          label={WORDS.sourceOf[locale]}
          terms={[{ code: '', label: WORDS.everySection }, ...sections]}
          locale={locale}
          value={of}
          onChoose={(section) => onChange({ section })}
        />
      )}
      <Typed
        label={WORDS.fact[locale]}
        list={listId}
        value={source.fact}
        onType={(fact) => onChange({ fact })}
      />
      <datalist id={listId}>
        {facts.map((fact) => (
          <option key={fact} value={fact} />
        ))}
      </datalist>
      <Typed label={WORDS.url[locale]} value={source.url} onType={(url) => onChange({ url })} />
      <Typed label={WORDS.note[locale]} value={source.note} onType={(note) => onChange({ note })} />
    </fieldset>
  )
}

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
  /** Identifier of a list of suggestions. */
  list?: string
  onType: (text: string) => void
}

const Typed = ({ label, value, list, onType }: TypedProps) => (
  <label className="desk-field">
    <span className="desk-field__label">{label}</span>
    <input
      className="input"
      list={list}
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
