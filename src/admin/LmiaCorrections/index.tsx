'use client'

import { useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { useRouter, useSearchParams } from 'next/navigation'
import { useCallback, useEffect, useId, useState } from 'react'

import { readAsked } from '@/lmia/corrections/asked'
import { settleKey } from '@/lmia/corrections/queue'
import type { Unresolved } from '@/lmia/corrections/unresolved'
import { fillIn } from '@/text/fillIn'

import '../LmiaDesk/index.css'
import { DeskScroll } from '../DeskScroll'
import { DeskSection } from '../LmiaDesk/DeskSection'
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
  // The map leads here with what it found: its form is open, before all others.
  const [wanted] = useState(useSearchParams().get('settle') ?? undefined)
  const [open, setOpen] = useState(wanted)

  const look = useCallback(async () => {
    const asked = wanted ? `?${new URLSearchParams({ settle: wanted })}` : ''
    const next = await ask<{ total: number; items: Unresolved[] }>(`/unresolved${asked}`).catch(
      () => undefined,
    )
    setQueue(next)
  }, [ask, wanted])
  useEffect(() => {
    void look()
  }, [look])

  if (!queue) return null
  return (
    <div className="desk lmia-desk">
      <DeskSection aside={number(queue.total)} title={WORDS.unresolved[locale]}>
        {queue.items.length === 0 ? (
          <p className="desk-empty">{WORDS.allSettled[locale]}</p>
        ) : (
          <>
            <p>{WORDS.unresolvedHelp[locale]}</p>
            <DeskScroll isTall={open === undefined} label={WORDS.unresolved[locale]}>
              <table className="desk-table">
                <Head />
                <tbody>
                  {queue.items.map((item) => {
                    const key = settleKey(item)
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
            </DeskScroll>
          </>
        )}
      </DeskSection>
    </div>
  )
}

const COLUMNS = 4

const Head = () => {
  const { locale } = useWords()
  return (
    <thead>
      <tr>
        <th scope="col">{WORDS.what[locale]}</th>
        <th scope="col" className="desk-number">
          {WORDS.rows[locale]}
        </th>
        <th scope="col" className="desk-number">
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

/** One thing that waits, and under it the form that settles it. */
const Waiting = ({ item, isOpen, onOpen, onSaved }: WaitingProps) => {
  const { locale, number } = useWords()
  const formId = useId()
  const name = item.label || WORDS.noCity[locale]
  const here = isOpen ? 'desk-table__here' : undefined
  return (
    <>
      <tr className={here}>
        <th scope="row">
          {name} {item.fsa} <span className="badge badge--neutral">{WORDS[item.kind][locale]}</span>
          {item.likely && (
            <span className="lmia-likely">
              {fillIn(WORDS.likely[locale], {
                ...item.likely,
                positions: number(item.likely.positions),
              })}
            </span>
          )}
        </th>
        <td className="desk-number">{number(item.rows)}</td>
        <td className="desk-number">{number(item.positions)}</td>
        <td className="desk-number">
          {item.key && (
            <button
              aria-controls={isOpen ? formId : undefined}
              aria-expanded={isOpen}
              aria-label={`${WORDS.settle[locale]} · ${name}`}
              className="button button--secondary button--small"
              onClick={() => onOpen(!isOpen)}
              type="button"
            >
              {WORDS[isOpen ? 'close' : 'settle'][locale]}
            </button>
          )}
        </td>
      </tr>
      {isOpen && (
        <tr className={here} id={formId}>
          <td colSpan={COLUMNS}>
            <SettleForm item={item} onSaved={onSaved} />
          </td>
        </tr>
      )}
    </>
  )
}

/** A new correction begins with what its address says: the map names the place that was open. */
function useAsked(isNew: boolean): void {
  const params = useSearchParams()
  const { dispatchFields, setModified } = useForm()
  useEffect(() => {
    const asked = Object.entries(isNew ? readAsked(new URLSearchParams(params)) : {})
    if (asked.length === 0) return
    for (const [path, value] of asked) dispatchFields({ type: 'UPDATE', path, value })
    setModified(true)
    // Once: what is typed afterwards stays.
  }, [])
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
  useAsked(id === undefined)
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
    <div className="field-type desk lmia-desk">
      <p>
        <button className="button button--secondary" onClick={() => void preview()} type="button">
          {WORDS.preview[locale]}
        </button>
      </p>
      {error && (
        <p className="desk-error" role="alert">
          {error}
        </p>
      )}
      {effect && <EffectView effect={effect} />}
    </div>
  )
}
