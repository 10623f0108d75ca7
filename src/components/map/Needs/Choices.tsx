'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'

import type { NeedsAsked } from '@/map/needs/asked'
import type { Level } from '@/map/territories/key'
import type { WireNeeds } from '@/map/wire'

interface Props {
  asked: NeedsAsked
  levels: readonly Level[]
  answer: WireNeeds
  onNeeds: (asked: NeedsAsked) => void
}

/** Which help is looked for: in what language, for what, and how far it may come from. */
export function Choices({ asked, levels, answer, onNeeds }: Props) {
  const t = useTranslations('map.needs')
  return (
    <div className="map-compare-choice">
      <Select
        label={t('level')}
        value={asked.level}
        options={levels.map((key) => ({ key, name: t(`levels.${key}`) }))}
        onChoose={(value) => {
          const level = levels.find((one) => one === value)
          if (level) onNeeds({ ...asked, level, territory: undefined })
        }}
      />
      <Select
        label={t('language')}
        value={asked.language ?? ''}
        options={[{ key: '', name: t('anyLanguage') }, ...answer.languages]}
        onChoose={(language) => onNeeds({ ...asked, language: language || undefined })}
      />
      <Select
        label={t('service')}
        value={asked.service ?? ''}
        options={[{ key: '', name: t('anyService') }, ...answer.services]}
        onChoose={(service) => onNeeds({ ...asked, service: service || undefined })}
      />
      <label className="choice">
        <input
          type="checkbox"
          checked={asked.countsRemote}
          onChange={({ target }) => onNeeds({ ...asked, countsRemote: target.checked })}
        />
        <span>{t('countRemote')}</span>
      </label>
    </div>
  )
}

interface SelectProps {
  label: string
  value: string
  options: readonly { key: string; name: string }[]
  onChoose: (key: string) => void
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
        onChange={({ target }) => onChoose(target.value)}
      >
        {options.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
