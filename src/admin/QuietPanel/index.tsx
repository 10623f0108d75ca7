'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { EDITORS, hasRole } from '@/access/roles'
import { QUIET_CHANNELS, TYPED_QUIET_CHANNELS } from '@/campaigns/quiet'
import { dayAt } from '@/days/calendar'
import { formatDay } from '@/days/words'
import { labelOf } from '@/directory/vocabulary'
import type { Label, Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

import { AskFirst } from '../AskFirst'
import { sentenceOf, useWords } from '../LmiaDesk/useDesk'
import { NoAnswer } from '../NoAnswer'
import { Outcome, type Said } from '../Outcome'
import { useStanding } from '../useStanding'

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
  recorded: {
    fr: 'La demande est inscrite\u00a0: plus de message ni d’appel.',
    en: 'The request is recorded: no more messages or calls.',
    es: 'La petición está anotada: no más mensajes ni llamadas.',
  },
  lift: { fr: 'Solliciter de nouveau', en: 'Ask again', es: 'Volver a preguntar' },
  liftQuestion: {
    fr: 'Les campagnes lui écriront de nouveau, et l’équipe pourra l’appeler. Faites-le seulement si l’organisme le demande.',
    en: 'Campaigns will write to it again, and the team may call it. Do it only when the organization asks for it.',
    es: 'Las campañas le escribirán de nuevo y el equipo podrá llamarla. Hágalo solo si la organización lo pide.',
  },
  lifted: {
    fr: 'La demande est annulée\u00a0: les campagnes lui écriront de nouveau.',
    en: 'The request is undone: campaigns will write to it again.',
    es: 'La petición está anulada: las campañas le escribirán de nuevo.',
  },
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
  const { user } = useAuth()
  const { collectionSlug = '' } = useDocumentInfo()
  const { standing, trouble, look, send } = useStanding<Answer>(collectionSlug, 'quiet')
  const titleId = useId()
  const [said, setSaid] = useState<Said>()
  const mayAct = hasRole(user, ...EDITORS)

  async function act(path: string, body: object, done: string) {
    try {
      await send(path, body)
      setSaid({ text: done, isRefused: false })
    } catch (error) {
      setSaid({ text: sentenceOf(error, say('trouble')), isRefused: true })
    }
  }

  if (!standing && !trouble) return null
  return (
    <section className="desk link-panel" aria-labelledby={titleId}>
      <h3 id={titleId}>{WORDS.title[locale]}</h3>
      {trouble && <NoAnswer locale={locale} sentence={trouble} onAgain={look} />}
      <Outcome said={said} />
      {standing?.quiet && (
        <div className="link-panel-make">
          <p>{describe(standing.quiet, locale)}</p>
          {mayAct && (
            <AskFirst
              label={WORDS.lift[locale]}
              question={WORDS.liftQuestion[locale]}
              yes={WORDS.lift[locale]}
              onYes={() => act('/lift', {}, WORDS.lifted[locale])}
            />
          )}
        </div>
      )}
      {standing && !standing.quiet && (
        <>
          <p>{WORDS.help[locale]}</p>
          {mayAct && (
            <Record
              locale={locale}
              onRecord={(channel) => void act('', { channel }, WORDS.recorded[locale])}
            />
          )}
        </>
      )}
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
      <button className="button button--secondary" onClick={() => onRecord(channel)} type="button">
        {WORDS.set[locale]}
      </button>
    </div>
  )
}
