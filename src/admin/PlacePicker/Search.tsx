import { useState } from 'react'

import { COLON } from '@/i18n/colon'
import type { Locale } from '@/i18n/locales'
import type { PlaceChoice } from '@/lmia/corrections/placeChoice'
import { fillIn } from '@/text/fillIn'

import { sentenceOf, useAsk, useWords } from '../LmiaDesk/useDesk'
import { WORDS } from './words'

interface Props {
  locale: Locale
  label: string
  onChoose: (place: PlaceChoice) => void
}

/** Places by name, to choose one: those of the lists first. */
export function Search({ locale, label, onChoose }: Props) {
  const { say } = useWords()
  const ask = useAsk('lmia-corrections')
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<PlaceChoice[]>()
  const [trouble, setTrouble] = useState<string>()

  async function search() {
    try {
      setTrouble(undefined)
      const query = new URLSearchParams({ q: typed }).toString()
      setFound((await ask<{ places: PlaceChoice[] }>(`/places?${query}`)).places)
    } catch (error) {
      setTrouble(sentenceOf(error, say('trouble')))
    }
  }

  return (
    <div className="place-picker-search">
      <div className="desk-row">
        <label className="desk-field">
          <span className="desk-field__label">{label}</span>
          <input
            className="input"
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault() // the form around it is not sent
              void search()
            }}
            type="search"
            value={typed}
          />
        </label>
        <button
          aria-label={`${WORDS.search[locale]}${COLON[locale]} ${label}`}
          className="button button--secondary"
          disabled={typed.trim() === ''}
          onClick={() => void search()}
          type="button"
        >
          {WORDS.search[locale]}
        </button>
      </div>
      {trouble && <p role="alert">{trouble}</p>}
      {found?.length === 0 && <p role="status">{WORDS.none[locale]}</p>}
      <Found
        locale={locale}
        places={found ?? []}
        onChoose={(place) => {
          onChoose(place)
          setFound(undefined)
          setTyped(place.name)
        }}
      />
    </div>
  )
}

interface FoundProps {
  locale: Locale
  places: readonly PlaceChoice[]
  onChoose: (place: PlaceChoice) => void
}

const Found = ({ locale, places, onChoose }: FoundProps) => {
  const { number } = useWords()
  return (
    <ul className="place-picker-found">
      {places.map((place) => (
        <li key={place.key}>
          <button
            className="button button--secondary button--small"
            onClick={() => onChoose(place)}
            type="button"
          >
            {[
              place.name,
              place.mrc,
              place.positions > 0 &&
                fillIn(WORDS.positions[locale], { count: number(place.positions) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </button>
        </li>
      ))}
    </ul>
  )
}
