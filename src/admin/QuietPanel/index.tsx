'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useState } from 'react'

import { QUIET_CHANNELS, TYPED_QUIET_CHANNELS } from '@/campaigns/quiet'
import { dayAt } from '@/days/calendar'
import { formatDay } from '@/days/words'
import { labelOf } from '@/directory/vocabulary'
import type { Label, Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

import { sentenceOf, useAsk, useWords } from '../LmiaDesk/useDesk'

import '../LinkPanel/index.css'

const WORDS = {
  title: { fr: 'Ne plus solliciter', en: 'Do not ask again', es: 'No preguntar más' },
  help: {
    fr: 'Si l’organisme demande la paix, les campagnes ne lui écrivent plus et personne ne l’appelle, jusqu’à ce que vous l’annuliez ici.',
    en: 'When it asks to be left alone, campaigns no longer write to it and nobody calls it, until you undo it here.',
    es: 'Si pide que la dejen en paz, las campañas ya no le escriben y nadie la llama, hasta que usted lo deshaga aquí.',
  },
  asked: {
    fr: 'A demandé le {day} à ne plus être sollicité ({channel}).',
    en: 'Asked on {day} not to be asked again ({channel}).',
    es: 'Pidió el {day} que no se le pregunte más ({channel}).',
  },
  by: { fr: 'Inscrit par {by}.', en: 'Recorded by {by}.', es: 'Anotado por {by}.' },
  channel: { fr: 'Demandé par', en: 'Asked by', es: 'Pedido por' },
  set: { fr: 'Inscrire la demande', en: 'Record the request', es: 'Anotar la petición' },
  lift: { fr: 'Annuler', en: 'Undo', es: 'Deshacer' },
} satisfies Record<string, Label>

interface Quiet {
  at: string
  by: string | null
  channel: (typeof QUIET_CHANNELS)[number]['code']
}

/** What `/:id/quiet` answers. */
interface Answer {
  quiet: Quiet | null
}

/** Whether a sheet or a regional actor asked not to be asked again; recorded and undone here. */
export function QuietPanel() {
  const { locale, say } = useWords()
  const { id, collectionSlug = '', lastUpdateTime } = useDocumentInfo()
  const ask = useAsk(collectionSlug)
  const titleId = useId()
  const [answer, setAnswer] = useState<Answer>()
  const [refusal, setRefusal] = useState<string>()
  const path = `/${id ?? ''}/quiet`

  const look = useCallback(async () => {
    if (id !== undefined) setAnswer(await ask<Answer>(`/${id}/quiet`))
  }, [ask, id])
  useEffect(() => {
    look().catch(() => setAnswer(undefined))
  }, [look, lastUpdateTime])

  async function act(at: string, body: object) {
    try {
      setAnswer(await ask<Answer>(at, body))
      setRefusal(undefined)
    } catch (error) {
      setRefusal(sentenceOf(error, say('trouble')))
    }
  }

  if (!answer) return null
  return (
    <section className="desk link-panel" aria-labelledby={titleId}>
      <h3 id={titleId}>{WORDS.title[locale]}</h3>
      {answer.quiet ? (
        <div className="link-panel-make">
          <p role="status">{describe(answer.quiet, locale)}</p>
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => void act(`${path}/lift`, {})}
            size="small"
          >
            {WORDS.lift[locale]}
          </Button>
        </div>
      ) : (
        <>
          <p>{WORDS.help[locale]}</p>
          <Record locale={locale} onRecord={(channel) => void act(path, { channel })} />
        </>
      )}
      {refusal && <p role="alert">{refusal}</p>}
    </section>
  )
}

function describe({ at, by, channel }: Quiet, locale: Locale): string {
  const asked = fillIn(WORDS.asked[locale], {
    day: formatDay(dayAt(at), locale),
    channel: labelOf(QUIET_CHANNELS, channel, locale),
  })
  return by ? `${asked} ${fillIn(WORDS.by[locale], { by })}` : asked
}

interface RecordProps {
  locale: Locale
  onRecord: (channel: string) => void
}

function Record({ locale, onRecord }: RecordProps) {
  const [channel, setChannel] = useState<string>('phone')
  return (
    <div className="link-panel-make">
      <label>
        {WORDS.channel[locale]}
        <select
          className="input"
          value={channel}
          onChange={({ target }) => setChannel(target.value)}
        >
          {TYPED_QUIET_CHANNELS.map(({ code, label }) => (
            <option key={code} value={code}>
              {label[locale]}
            </option>
          ))}
        </select>
      </label>
      <Button buttonStyle="secondary" margin={false} onClick={() => onRecord(channel)} size="small">
        {WORDS.set[locale]}
      </Button>
    </div>
  )
}
