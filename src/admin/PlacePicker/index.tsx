'use client'

import { useField } from '@payloadcms/ui'
import { useId, useState } from 'react'

import type { Point } from '@/geo/distance'

import { useWords } from '../LmiaDesk/useDesk'
import { PointMap } from './PointMap'
import { Search } from './Search'
import { WORDS } from './words'

import 'leaflet/dist/leaflet.css'
import './index.css'

/** Which place is moved, and to where: by name or by touching a map, never by typing a key. */
export function PlacePicker() {
  const { locale } = useWords()
  const titleId = useId()
  const { setValue: setKey } = useField<string>({ path: 'placeKey' })
  const { setValue: setName } = useField<string>({ path: 'toPlaceName' })
  const latitude = useField<number>({ path: 'latitude' })
  const longitude = useField<number>({ path: 'longitude' })
  const [now, setNow] = useState<Point>()
  const put = (point: Point): void => {
    latitude.setValue(point.latitude)
    longitude.setValue(point.longitude)
  }
  const then =
    typeof latitude.value === 'number' && typeof longitude.value === 'number'
      ? { latitude: latitude.value, longitude: longitude.value }
      : undefined
  return (
    <section aria-labelledby={titleId} className="desk place-picker field-type">
      <h3 id={titleId}>{WORDS.title[locale]}</h3>
      <p>{WORDS.help[locale]}</p>
      <div className="desk-columns">
        <Search
          label={WORDS.which[locale]}
          locale={locale}
          onChoose={(place) => {
            setKey(place.key)
            setName(place.name)
            setNow({ latitude: place.latitude, longitude: place.longitude })
          }}
        />
        <Search label={WORDS.where[locale]} locale={locale} onChoose={put} />
      </div>
      <PointMap locale={locale} now={now} onPoint={put} then={then} />
    </section>
  )
}
