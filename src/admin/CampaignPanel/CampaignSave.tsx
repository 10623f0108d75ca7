'use client'

import { SaveButton, useDocumentInfo, useEditDepth, useForm, useHotkey } from '@payloadcms/ui'
import { useMemo, useRef } from 'react'

import type { LetterLanguage } from '@/campaigns/payload/letterWords'
import { isRunning } from '@/campaigns/transitions'
import { haveSameWords } from '@/translation/kinds/campaign'

import { AskFirst } from '../AskFirst'
import { useWords } from '../LmiaDesk/useDesk'
import { oursIn } from './Letters'
import { textsOf } from './Preview'
import { useDraft, useLive } from './useCampaign'
import { wordsIn } from './words'

/** In the place of Payload’s own: the letters of a campaign that runs ask once more before they change. */
export function CampaignSave() {
  const { values, state } = useDraft()
  const { savedDocumentData = {} } = useDocumentInfo()
  const isAsked = isRunning(state) && !haveSameWords(values, savedDocumentData)
  return isAsked ? <SaveLetters /> : <SaveButton />
}

function SaveLetters() {
  const { id, values } = useDraft()
  const { locale, say: sayOfDesk } = useWords()
  const say = useMemo(() => wordsIn(locale), [locale])
  const { submit } = useForm()
  const place = useRef<HTMLDivElement>(null)
  const letters = useLive<{ languages: LetterLanguage[] }>(
    '/languages',
    { id, texts: textsOf(values) },
    sayOfDesk('trouble'),
  )
  useHotkey({ cmdCtrlKey: true, editDepth: useEditDepth(), keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    place.current?.querySelector('button')?.click()
  })
  return (
    <div className="desk campaign-save" ref={place}>
      <AskFirst
        isDisabled={!letters.value && !letters.trouble}
        isMain
        label={say('save')}
        question={[
          say('saveQuestion'),
          ...(letters.value ? oursIn(letters.value.languages, locale, say) : []),
        ]}
        yes={say('save')}
        onYes={() => submit()}
      />
    </div>
  )
}
