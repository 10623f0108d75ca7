'use client'

import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'

import type { Reception } from '@/lmia/payload/run/desk'

import { DeskSection } from './DeskSection'
import { ReceiveForm } from './ReceiveForm'
import { ReceptionPreview } from './ReceptionPreview'
import { readAnswer, sentenceOf, useAsk, useWords } from './useDesk'
import type { Word } from './words'

type State =
  | { at: 'waiting'; error?: string }
  | { at: 'busy'; word: Word }
  | { at: 'shown'; reception: Reception; error?: string }

interface Props {
  /** The largest file that is taken. */
  limitMegabytes: number
  onStart: () => void
}

/** A list is sent and read, shown with what loading it would do, then loaded or forgotten. */
export const ReceivePanel = ({ limitMegabytes, onStart }: Props) => {
  const { say } = useWords()
  const { state, send, read, load, forget } = useReception(onStart)
  const [address, setAddress] = useState('')

  return (
    <DeskSection title={say('import')}>
      {state.at !== 'shown' && (
        <ReceiveForm
          address={address}
          isBusy={state.at === 'busy'}
          limitMegabytes={limitMegabytes}
          onFile={send}
          onRead={() => read(address)}
          setAddress={setAddress}
        />
      )}
      <div aria-live="polite" className="lmia-desk__status">
        {state.at === 'busy' && (
          <>
            {say(state.word)} <progress aria-label={say(state.word)} />
          </>
        )}
        {state.at !== 'busy' && state.error && (
          <p className="desk-error" role="alert">
            {state.error}
          </p>
        )}
      </div>
      {state.at === 'shown' && (
        <ReceptionPreview
          onForget={forget}
          onLoad={() => load(state.reception)}
          reception={state.reception}
        />
      )}
    </DeskSection>
  )
}

/** Where a list is between being given and being loaded, and what moves it on. */
function useReception(onStart: () => void) {
  const { say } = useWords()
  const ask = useAsk('lmia-files')
  const upload = useUpload()
  const [state, setState] = useState<State>({ at: 'waiting' })

  const receive = async (word: Word, reading: () => Promise<Reception>): Promise<void> => {
    setState({ at: 'busy', word })
    try {
      setState({ at: 'shown', reception: await reading() })
    } catch (error) {
      setState({ at: 'waiting', error: sentenceOf(error, say('trouble')) })
    }
  }
  const start = async ({ sha256, name }: Reception): Promise<void> => {
    try {
      await ask('/load', { sha256, name })
      setState({ at: 'waiting' })
      onStart()
    } catch (error) {
      setState((last) =>
        last.at === 'shown' ? { ...last, error: sentenceOf(error, say('trouble')) } : last,
      )
    }
  }
  return {
    state,
    send: (file: File | undefined): void => {
      if (file) void receive('sending', () => upload(file))
    },
    read: (url: string): void =>
      void receive('readingList', () => ask<Reception>('/receive', { url })),
    load: (reception: Reception): void => void start(reception),
    forget: (): void => setState({ at: 'waiting' }),
  }
}

/** Sends a list as it is: bytes for the body, its name in a header. */
function useUpload(): (file: File) => Promise<Reception> {
  const { say } = useWords()
  const { serverURL, routes } = useConfig().config
  return async (file) => {
    const response = await fetch(`${serverURL ?? ''}${routes.api}/lmia-files/receive`, {
      method: 'POST',
      credentials: 'include',
      headers: {
        'Content-Type': 'application/octet-stream',
        'X-File-Name': encodeURIComponent(file.name),
      },
      body: file,
    })
    return readAnswer<Reception>(response, say('trouble'), say('signedOut'))
  }
}
