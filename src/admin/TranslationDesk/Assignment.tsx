import { useConfig } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'

import { DayInput } from '@/admin/DayField/DayInput'
import { formatDay } from '@/days/words'
import type { Id } from '@/db/ids'
import type { Label } from '@/i18n/locales'

import { askSite } from './panels/people/ask'
import { PEOPLE_WORDS } from './panels/people/words'
import type { Words } from './words'

interface Given {
  assignee: string | null
  /** 'yyyy-MM-dd' */
  dueDate: string | null
  note: string | null
  people: readonly { id: string; name: string }[]
}

interface Props {
  id: Id
  words: Words
  /** After it was given: the text around was written. */
  refresh: () => Promise<void>
}

/** To whom the translation is given, until when, and handing it over. */
export function Assignment({ id, words, refresh }: Props) {
  const { routes, serverURL } = useConfig().config
  const address = `${serverURL}${routes.api}/translations/${id}/assignment`
  const { locale } = words
  const silence = PEOPLE_WORDS.trouble[locale]
  const [given, setGiven] = useState<Given>()

  useEffect(() => {
    let isGone = false
    void askSite<Given>(address, silence).then((answer) => {
      if (!isGone && 'json' in answer) setGiven(answer.json)
    })
    return () => {
      isGone = true
    }
  }, [address, silence])

  if (!given) return null
  const name = given.people.find((person) => person.id === given.assignee)?.name
  return (
    <details className="translation-desk__assignment">
      <summary>
        {name ? `${SAYS.assigned[locale]} ${name}` : SAYS.free[locale]}
        {given.dueDate && ` · ${SAYS.until[locale]} ${formatDay(given.dueDate, locale)}`}
      </summary>
      {given.note && <p className="translation-desk__words">{given.note}</p>}
      <GiveForm
        address={address}
        given={given}
        key={`${given.assignee} ${given.dueDate}`}
        onGiven={(now) => {
          setGiven(now)
          void refresh()
        }}
        silence={silence}
        words={words}
      />
    </details>
  )
}

interface GiveProps {
  address: string
  given: Given
  silence: string
  words: Words
  onGiven: (now: Given) => void
}

function GiveForm({ address, given, silence, words, onGiven }: GiveProps) {
  const [assignee, setAssignee] = useState(given.assignee ?? '')
  const [dueDate, setDueDate] = useState(given.dueDate ?? '')
  const [note, setNote] = useState('')
  const [trouble, setTrouble] = useState('')
  const { locale } = words
  const dueId = useId()

  async function give() {
    const answer = await askSite<Given>(address, silence, { assignee, dueDate, note })
    if ('sentence' in answer) return setTrouble(answer.sentence)
    onGiven(answer.json)
  }

  return (
    <div className="translation-desk__give">
      <label>
        {SAYS.who[locale]}
        <select
          className="input"
          onChange={(event) => setAssignee(event.target.value)}
          value={assignee}
        >
          <option value="">{SAYS.nobody[locale]}</option>
          {given.people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <div className="day-field">
        <label htmlFor={dueId}>{SAYS.dueDate[locale]}</label>
        <DayInput
          id={dueId}
          label={SAYS.dueDate[locale]}
          locale={locale}
          onChange={setDueDate}
          value={dueDate}
        />
      </div>
      <label>
        {SAYS.note[locale]}
        <textarea
          className="input"
          onChange={(event) => setNote(event.target.value)}
          rows={2}
          value={note}
        />
      </label>
      <button className="button button--secondary" onClick={() => void give()} type="button">
        {SAYS.give[locale]}
      </button>
      {trouble && (
        <p className="desk-error" role="alert">
          {trouble}
        </p>
      )}
    </div>
  )
}

const SAYS = {
  assigned: { fr: 'Confiée à', en: 'Assigned to', es: 'Asignada a' },
  free: { fr: 'Confiée à personne', en: 'Assigned to nobody', es: 'Sin asignar' },
  until: { fr: 'pour le', en: 'due', es: 'para el' },
  who: { fr: 'Personne', en: 'Person', es: 'Persona' },
  nobody: { fr: 'Personne pour l’instant', en: 'Nobody for now', es: 'Nadie por ahora' },
  dueDate: { fr: 'Échéance', en: 'Due date', es: 'Fecha límite' },
  note: {
    fr: 'Note à la personne (elle la reçoit par courriel; l’équipe la lit)',
    en: 'Note to the person (sent by e-mail; the team reads it)',
    es: 'Nota para la persona (la recibe por correo; el equipo la lee)',
  },
  give: { fr: 'Confier', en: 'Assign', es: 'Asignar' },
} satisfies Record<string, Label>
