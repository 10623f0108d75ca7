'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useState } from 'react'

import type { Unresolved } from '@/lmia/corrections/unresolved'

import '../LmiaDesk/index.css'
import { sentenceOf, useAsk, useWords } from '../LmiaDesk/useDesk'

import { type Effect, EffectView } from './EffectView'
import { SettleForm } from './SettleForm'
import { WORDS } from './words'

/** Above the list of corrections: what waits for one, sorted by what it is worth. */
export const LmiaUnresolved = () => {
  const { locale, number } = useWords()
  const ask = useAsk('lmia-corrections')
  const router = useRouter()
  const [queue, setQueue] = useState<{ total: number; items: Unresolved[] }>()
  const [open, setOpen] = useState<string>()

  const look = useCallback(async () => {
    const next = await ask<{ total: number; items: Unresolved[] }>('/unresolved').catch(
      () => undefined,
    )
    setQueue(next)
  }, [ask])
  useEffect(() => {
    void look()
  }, [look])

  if (!queue) return null
  return (
    <section aria-labelledby="lmia-unresolved" className="lmia-desk">
      <h3 id="lmia-unresolved">
        {WORDS.unresolved[locale]} <small>{number(queue.total)}</small>
      </h3>
      {queue.items.length === 0 ? (
        <p>{WORDS.allSettled[locale]}</p>
      ) : (
        <>
          <p className="lmia-desk__help">{WORDS.unresolvedHelp[locale]}</p>
          <div className="lmia-desk__scroll">
            <table className="lmia-desk__table">
              <Head />
              <tbody>
                {queue.items.map((item) => {
                  const key = `${item.kind} ${item.key} ${item.fsa ?? ''}`
                  return (
                    <Waiting
                      item={item}
                      isOpen={open === key}
                      key={key}
                      onOpen={(isOpen) => setOpen(isOpen ? key : undefined)}
                      onSaved={() => {
                        setOpen(undefined)
                        void look()
                        router.refresh()
                      }}
                    />
                  )
                })}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  )
}

const Head = () => {
  const { locale } = useWords()
  return (
    <thead>
      <tr>
        <th scope="col">{WORDS.what[locale]}</th>
        <th scope="col" className="lmia-desk__number">
          {WORDS.rows[locale]}
        </th>
        <th scope="col" className="lmia-desk__number">
          {WORDS.positions[locale]}
        </th>
        <td />
      </tr>
    </thead>
  )
}

interface WaitingProps {
  item: Unresolved
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
  onSaved: () => void
}

/** One thing that waits, and the form that settles it. */
const Waiting = ({ item, isOpen, onOpen, onSaved }: WaitingProps) => {
  const { locale, number } = useWords()
  return (
    <tr>
      <td>
        <b>{item.label || WORDS.noCity[locale]}</b> {item.fsa}{' '}
        <small>{WORDS[item.kind][locale]}</small>
        {isOpen && <SettleForm item={item} onClose={() => onOpen(false)} onSaved={onSaved} />}
      </td>
      <td className="lmia-desk__number">{number(item.rows)}</td>
      <td className="lmia-desk__number">{number(item.positions)}</td>
      <td>
        {item.key && !isOpen && (
          <button onClick={() => onOpen(true)} type="button">
            {WORDS.settle[locale]}
          </button>
        )}
      </td>
    </tr>
  )
}

/** On a correction's own page: its effect, before it is saved. */
export const LmiaCorrectionPreview = () => {
  const { locale, say } = useWords()
  const ask = useAsk('lmia-corrections')
  const { id } = useDocumentInfo()
  const typed = useFormFields(([fields]) =>
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field?.value])),
  )
  const [effect, setEffect] = useState<Effect>()
  const [error, setError] = useState<string>()
  const preview = async (): Promise<void> => {
    try {
      setError(undefined)
      setEffect(await ask<Effect>('/preview', { ...typed, id }))
    } catch (cause) {
      setEffect(undefined)
      setError(sentenceOf(cause, say('trouble')))
    }
  }
  return (
    <div className="field-type lmia-desk">
      <button onClick={() => void preview()} type="button">
        {WORDS.preview[locale]}
      </button>
      {error && <p role="alert">{error}</p>}
      {effect && <EffectView effect={effect} />}
    </div>
  )
}
