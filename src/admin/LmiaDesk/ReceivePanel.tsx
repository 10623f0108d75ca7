'use client'

import { useConfig } from '@payloadcms/ui'
import { type DragEvent, useState } from 'react'

import type { Reception } from '@/lmia/payload/run/desk'

import { NoticeGroups } from '../LmiaNotices/NoticeGroups'

import { DeskError, readAnswer, useAsk, useWords } from './useDesk'
import type { Word } from './words'

type State =
  | { at: 'waiting'; error?: string }
  | { at: 'busy'; word: Word }
  | { at: 'shown'; reception: Reception; error?: string }

/** A list is sent and read, shown with what loading it would do, then loaded or forgotten. */
export const ReceivePanel = ({ onStart }: { onStart: () => void }) => {
  const { say } = useWords()
  const ask = useAsk('lmia-files')
  const { config } = useConfig()
  const [state, setState] = useState<State>({ at: 'waiting' })
  const [address, setAddress] = useState('')

  const receive = async (word: Word, read: () => Promise<Reception>): Promise<void> => {
    setState({ at: 'busy', word })
    try {
      setState({ at: 'shown', reception: await read() })
    } catch (error) {
      setState({ at: 'waiting', error: sentenceOf(error, say('trouble')) })
    }
  }
  const send = (file: File | undefined): void => {
    if (!file) return
    void receive('sending', async () => {
      const response = await fetch(
        `${config.serverURL ?? ''}${config.routes.api}/lmia-files/receive`,
        {
          method: 'POST',
          credentials: 'include',
          headers: {
            'Content-Type': 'application/octet-stream',
            'X-File-Name': encodeURIComponent(file.name),
          },
          body: file,
        },
      )
      return readAnswer<Reception>(response, say('trouble'))
    })
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    send(event.dataTransfer.files[0])
  }
  const load = async ({ sha256, name }: Reception): Promise<void> => {
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

  return (
    <div className="lmia-desk__panel" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <h3>{say('import')}</h3>
      {state.at !== 'shown' && (
        <>
          <p className="lmia-desk__help">{say('importHelp')}</p>
          <p>
            <label className="lmia-desk__file">
              <span>{say('chooseFile')}</span>
              <input
                accept=".csv,.xlsx"
                disabled={state.at === 'busy'}
                onChange={(event) => {
                  send(event.target.files?.[0])
                  event.target.value = ''
                }}
                type="file"
              />
            </label>{' '}
            {say('dropHere')}
          </p>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              if (!address) return
              void receive('readingList', () => ask<Reception>('/receive', { url: address }))
            }}
          >
            <label>
              {say('orAddress')}{' '}
              <input
                disabled={state.at === 'busy'}
                onChange={(event) => setAddress(event.target.value)}
                placeholder="https://open.canada.ca/…"
                type="url"
                value={address}
              />
            </label>{' '}
            <button disabled={state.at === 'busy'} type="submit">
              {say('readAddress')}
            </button>
          </form>
        </>
      )}
      <p aria-live="polite" className="lmia-desk__status">
        {state.at === 'busy' && say(state.word)}
        {state.at !== 'busy' && state.error && <strong role="alert">{state.error}</strong>}
      </p>
      {state.at === 'shown' && (
        <Preview
          onForget={() => setState({ at: 'waiting' })}
          onLoad={() => void load(state.reception)}
          reception={state.reception}
        />
      )}
    </div>
  )
}

const Preview = ({
  onForget,
  onLoad,
  reception: { effect, name, notices, summary, title },
}: {
  onForget: () => void
  onLoad: () => void
  reception: Reception
}) => {
  const { say, number } = useWords()
  const facts: [Word, string][] = [
    ['period', summary.period],
    ['kind', say(summary.kind)],
    ['language', say(summary.language)],
    ['layout', String(summary.layout)],
    ['rowsRead', number(summary.rowsRead)],
    ['rowsRejected', number(summary.rowsRejected)],
    ['quebecRows', number(summary.quebecRows)],
    ['quebecPositions', number(summary.quebecPositions)],
    ['placedMunicipality', number(summary.placed.municipality)],
    ['placedSector', number(summary.placed.postalSector)],
    ['placedNone', number(summary.placed.none)],
  ]
  return (
    <>
      <p>
        <b>{name}</b>
        {title && <span className="lmia-desk__help"> {title}</span>}
      </p>
      <dl className="lmia-desk__facts">
        {facts.map(([word, value]) => (
          <div key={word}>
            <dt>{say(word)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        <b>{effectSentence(effect, say)}</b>
      </p>
      <NoticeGroups counts={summary.notices} notices={notices} />
      <p>
        <button className="lmia-desk__main" onClick={onLoad} type="button">
          {say('load')}
        </button>{' '}
        <button onClick={onForget} type="button">
          {say('forget')}
        </button>
      </p>
    </>
  )
}

function effectSentence(
  effect: Reception['effect'],
  say: ReturnType<typeof useWords>['say'],
): string {
  switch (effect.kind) {
    case 'new':
      return say('effectNew')
    case 'unchanged':
      return say('effectUnchanged')
    case 'notPreferred':
      return say('effectNotPreferred')
    case 'replaces':
      return say('effectReplaces', { files: effect.files.join(', ') })
  }
}

const sentenceOf = (error: unknown, otherwise: string): string =>
  error instanceof DeskError ? error.message : otherwise
