'use client'

import { useAuth, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'

import { EDITORS, hasRole } from '@/access/roles'

import { readAnswer, sentenceOf } from '../../LmiaDesk/useDesk'
import { type Say, useImportWords } from '../useImport'

import '../index.css'

/** Above the list of imports: a file is chosen, read, and opens as an import that waits. */
export function ReceiveImport() {
  const { user } = useAuth()
  const { say } = useImportWords()
  const { serverURL, routes } = useConfig().config
  const router = useRouter()
  const [trouble, setTrouble] = useState<string>()
  const [isReading, setIsReading] = useState(false)
  const [titleId, helpId] = [useId(), useId()]
  if (!hasRole(user, ...EDITORS)) return null

  async function receive(file: File): Promise<void> {
    setIsReading(true)
    setTrouble(undefined)
    try {
      const response = await fetch(`${serverURL ?? ''}${routes.api}/organization-imports/receive`, {
        method: 'POST',
        credentials: 'include',
        headers: {
          'Content-Type': 'application/octet-stream',
          'X-File-Name': encodeURIComponent(file.name),
        },
        body: file,
      })
      const { id } = await readAnswer<{ id: number | string }>(response, say('trouble'))
      router.push(`${routes.admin}/collections/organization-imports/${id}`)
    } catch (error) {
      setTrouble(sentenceOf(error, say('trouble')))
      setIsReading(false)
    }
  }

  return (
    <section aria-labelledby={titleId} className="desk desk-section import-desk">
      <div className="desk-section__head">
        <h2 id={titleId}>{say('receive')}</h2>
      </div>
      <p id={helpId}>{say('receiveHelp')}</p>
      <ChooseFile describedBy={helpId} isReading={isReading} say={say} onChoose={receive} />
      <div aria-live="polite">
        {isReading && (
          <p>
            {say('reading')} <progress aria-label={say('reading')} />
          </p>
        )}
      </div>
      <p className={trouble ? 'desk-error' : undefined} role="alert">
        {trouble}
      </p>
    </section>
  )
}

interface ChooseProps {
  describedBy: string
  isReading: boolean
  say: Say
  onChoose: (file: File) => Promise<void>
}

const ChooseFile = ({ describedBy, isReading, say, onChoose }: ChooseProps) => (
  <label className="button import-desk__choose">
    {say('chooseFile')}
    <input
      accept=".csv,.tsv,.txt,.xlsx,.zip"
      aria-describedby={describedBy}
      className="desk-spoken"
      disabled={isReading}
      onChange={({ target }) => {
        const [file] = target.files ?? []
        target.value = ''
        if (file) void onChoose(file)
      }}
      type="file"
    />
  </label>
)
