'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'

import { clampYears, type ComparedYears, yearsToCompare } from '@/map/compare'
import type { MapPeriod } from '@/map/period'

interface Props {
  compared: ComparedYears
  /** Every period of the lists. */
  periods: readonly MapPeriod[]
  onCompared: (compared: ComparedYears) => void
}

/** Which years stand side by side. */
export function Choice({ compared, periods, onCompared }: Props) {
  const t = useTranslations('map.compare')
  const { years } = compared
  const { lengths, starts } = yearsToCompare(periods, years)
  const spanOf = (start: number) => (years === 1 ? `${start}` : `${start} – ${start + years - 1}`)
  return (
    <div className="map-compare-choice">
      <Select
        label={t('length')}
        value={years}
        options={lengths.map((value) => ({ value, label: t('years', { count: value }) }))}
        onChoose={(value) => onCompared(clampYears({ ...compared, years: value }, periods))}
      />
      {(['before', 'after'] as const).map((side) => (
        <Select
          key={side}
          label={t(side)}
          value={compared[side]}
          options={starts.map((value) => ({ value, label: spanOf(value) }))}
          onChoose={(value) => onCompared({ ...compared, [side]: value })}
        />
      ))}
    </div>
  )
}

interface SelectProps {
  label: string
  value: number
  options: readonly { value: number; label: string }[]
  onChoose: (value: number) => void
}

function Select({ label, value, options, onChoose }: SelectProps) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select
        className="input"
        id={id}
        value={value}
        onChange={({ target }) => onChoose(Number(target.value))}
      >
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </div>
  )
}
