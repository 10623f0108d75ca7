import { useId, useState, type ReactNode } from 'react'

import { LOCALE_LABELS } from '@/i18n/localeNames'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/i18n/locales'
import { EXCHANGE_FORMATS } from '@/translation/xliff/types'

import { FORMAT_LABELS, type Words } from './words'

interface Props {
  /** Of the endpoint. */
  address: string
  /** To choose from, for a file of all texts; none for one text. */
  languages?: readonly Locale[]
  words: Words
}

const CHOICES = ['due', 'all'] as const

/** Which passages, and a link for each kind of file. */
export function Download({ address, languages = [], words }: Props) {
  const { locale, say } = words
  const [only, setOnly] = useState<string>('due')
  const [language, setLanguage] = useState<string | undefined>(languages[0])
  const [chosen, setChosen] = useState<string>(DEFAULT_LOCALE)
  const sources = LOCALES.filter((one) => one !== language)
  const source = sources.find((one) => one === chosen) ?? sources[0]
  const query = `only=${only}${language ? `&language=${language}&source=${source}` : ''}`
  return (
    <div>
      <h3>{say('download')}</h3>
      <p>{say('downloadHelp')}</p>
      {languages.length > 1 && (
        <Choice label={say('language')} onChange={setLanguage} value={language}>
          {languages.map((one) => (
            <option key={one} value={one}>
              {LOCALE_LABELS[one][locale]}
            </option>
          ))}
        </Choice>
      )}
      {languages.length > 0 && (
        <Choice label={say('source')} onChange={setChosen} value={source}>
          {sources.map((one) => (
            <option key={one} value={one}>
              {LOCALE_LABELS[one][locale]}
            </option>
          ))}
        </Choice>
      )}
      <Choice label={say('passages')} onChange={setOnly} value={only}>
        {CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {say(choice)}
          </option>
        ))}
      </Choice>
      <p className="translation-files__links">
        {EXCHANGE_FORMATS.map((format) => (
          <a
            className="button button--secondary"
            download
            href={`${address}?version=${format}&${query}`}
            key={format}
          >
            {FORMAT_LABELS[format][locale]}
          </a>
        ))}
      </p>
    </div>
  )
}

interface ChoiceProps {
  label: string
  value: string | undefined
  onChange: (value: string) => void
  children: ReactNode
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  const id = useId()
  return (
    <p className="desk-field">
      <label className="desk-field__label" htmlFor={id}>
        {label}
      </label>
      <select
        className="input"
        id={id}
        onChange={({ target }) => onChange(target.value)}
        value={value}
      >
        {children}
      </select>
    </p>
  )
}
