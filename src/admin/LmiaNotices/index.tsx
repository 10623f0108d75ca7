'use client'

import { useConfig, useDocumentInfo, useField, useFormFields } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import type { Notice, NoticeCount } from '@/lmia/report/notices'

import '../LmiaDesk/index.css'
import { AskFirst } from '../AskFirst'
import { sentenceOf, useAsk, useWords } from '../LmiaDesk/useDesk'
import { Outcome, type Said } from '../Outcome'

import { NoticeGroups } from './NoticeGroups'
import { WORDS } from './words'

/** The notices of a file by kind, with their CSV, in place of the raw JSON. */
export const LmiaNotices = () => {
  const { locale } = useWords()
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { value: notices } = useField<Notice[] | null>({ path: 'notices' })
  const counts = useFormFields(([fields]) => fields.noticeCounts?.value) as NoticeCount | undefined
  const hasNotices = Object.keys(counts ?? {}).length > 0
  return (
    <div className="field-type desk">
      <NoticeGroups counts={counts ?? {}} notices={notices ?? []} />
      <p>
        {hasNotices ? (
          <a
            className="button button--secondary"
            download
            href={`${config.serverURL ?? ''}${config.routes.api}/lmia-files/${id}/notices.csv`}
          >
            {WORDS.download[locale]}
          </a>
        ) : (
          WORDS.none[locale]
        )}
      </p>
    </div>
  )
}

/** Loading a file again from its kept bytes, or taking it out of what is in force. */
export const LmiaFileActions = () => {
  const { locale, say } = useWords()
  const { id } = useDocumentInfo()
  const ask = useAsk('lmia-files')
  const router = useRouter()
  const state = useFormFields(([fields]) => fields.state?.value)
  const [said, setSaid] = useState<Said>()
  const [isWithdrawn, setWithdrawn] = useState(false)
  const run = async (work: () => Promise<string>): Promise<void> => {
    try {
      setSaid({ text: await work(), isRefused: false })
      router.refresh()
    } catch (error) {
      setSaid({ text: sentenceOf(error, say('trouble')), isRefused: true })
    }
  }
  return (
    <div className="field-type desk">
      <div className="desk-row">
        <button
          className="button button--secondary"
          onClick={() =>
            void run(async () => {
              await ask(`/${id}/reload`, {})
              return WORDS.reloadStarted[locale]
            })
          }
          type="button"
        >
          {WORDS.reload[locale]}
        </button>
        {state === 'current' && !isWithdrawn && (
          <AskFirst
            label={WORDS.withdraw[locale]}
            question={WORDS.withdrawSure[locale]}
            yes={WORDS.withdraw[locale]}
            onYes={() =>
              run(async () => {
                await ask(`/${id}/withdraw`, {})
                setWithdrawn(true)
                return WORDS.withdrawn[locale]
              })
            }
          />
        )}
      </div>
      <Outcome said={said} />
    </div>
  )
}
