'use client'

import { useAuth } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { EDITORS, hasRole } from '@/access/roles'
import { STEPS, type Step } from '@/campaigns/schedule'
import type { LetterKind } from '@/campaigns/letter'
import type { Label, Locale } from '@/i18n/locales'
import { LOCALES } from '@/i18n/locales'
import { LOCALE_LABELS } from '@/i18n/localeNames'
import type { Campaign } from '@/payload-types'

import { sentenceOf, useAsk } from '../LmiaDesk/useDesk'
import { StillAsking } from './StillAsking'
import { useLive } from './useCampaign'
import { KIND_LABELS, type Say, STEP_LABELS } from './words'

interface Props {
  id: number | string | undefined
  values: Partial<Campaign>
  locale: Locale
  say: Say
}

/** A letter as it would leave, and a test of it to oneself. */
export function Preview({ id, values, locale, say }: Props) {
  const [language, setLanguage] = useState<Locale>('fr')
  const [step, setStep] = useState<Step>('invitation')
  const [kind, setKind] = useState<LetterKind>('organization')
  const [said, setSaid] = useState('')
  const ask = useAsk('campaigns')
  const { until } = values
  const order = {
    locale: language,
    step,
    kind,
    until,
    id,
    texts: textsOf(values),
  }
  const { user } = useAuth()
  const live = useLive<LetterText>('/preview', order, say('trouble'))
  const test = () =>
    ask<{ to: string }>('/test', order)
      .then(({ to }) => setSaid(say('tested', { to })))
      .catch((error: unknown) => setSaid(sentenceOf(error, say('trouble'))))
  return (
    <>
      <h3>{say('preview')}</h3>
      <div className="desk-row">
        <Choice
          label={say('locale')}
          value={language}
          onChange={setLanguage}
          choices={LOCALES.map((code) => [code, LOCALE_LABELS[code]])}
          locale={locale}
        />
        <Choice
          label={say('step')}
          value={step}
          onChange={setStep}
          choices={STEPS.map((code) => [code, STEP_LABELS[code]])}
          locale={locale}
        />
        <Choice
          label={say('kind')}
          value={kind}
          onChange={setKind}
          choices={(['organization', 'actor'] as const).map((code) => [code, KIND_LABELS[code]])}
          locale={locale}
        />
        {hasRole(user, ...EDITORS) && (
          <button className="button button--secondary" onClick={() => void test()} type="button">
            {say('test')}
          </button>
        )}
      </div>
      <p role="status">{said}</p>
      {live.trouble && <StillAsking live={live} say={say} />}
      {live.value && <Letter {...live.value} language={language} />}
    </>
  )
}

/** The team's own words, as they stand in the form. */
export const textsOf = ({ subject, message, reminder, actorMessage }: Partial<Campaign>) => ({
  subject,
  message,
  reminder,
  actorMessage,
})

interface LetterText {
  subject: string
  text: string
}

const Letter = ({ subject, text, language }: LetterText & { language: Locale }) => (
  <div className="campaign-panel-letter" lang={language}>
    <p>
      <strong>{subject}</strong>
    </p>
    <p>{text}</p>
  </div>
)

interface ChoiceProps<Code extends string> {
  label: string
  value: Code
  choices: readonly (readonly [Code, Label])[]
  locale: Locale
  onChange: (code: Code) => void
}

function Choice<Code extends string>({
  label,
  value,
  choices,
  locale,
  onChange,
}: ChoiceProps<Code>) {
  const id = useId()
  return (
    <div className="desk-field campaign-panel-choice">
      <label className="desk-field__label" htmlFor={id}>
        {label}
      </label>
      <select
        className="input"
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = choices.find(([code]) => code === target.value)
          if (chosen) onChange(chosen[0])
        }}
      >
        {choices.map(([code, words]) => (
          <option key={code} value={code}>
            {words[locale]}
          </option>
        ))}
      </select>
    </div>
  )
}
