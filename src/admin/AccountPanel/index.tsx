'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { type ReactNode, useCallback, useEffect, useId, useState } from 'react'

import { SHEET_RIGHT_LABELS, SHEET_RIGHTS, type SheetRight } from '@/access/roles'
import { LOCALE_LABELS } from '@/i18n/localeNames'
import { type Locale, LOCALES } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

import { sentenceOf, useAsk, useWords } from '../LmiaDesk/useDesk'
import { WORDS } from './words'

import '../LinkPanel/index.css'

interface Member {
  account: number | string
  name: string
  right: SheetRight
}

/** What `/api/organizations/:id/accounts` answers. */
interface Members {
  members: Member[]
}

interface Invitation {
  name: string
  email: string
  right: string
  locale: string
}

interface Said {
  text: string
  isRefused: boolean
}

/** The accounts that answer for a sheet: one more, and the end of one. */
export function AccountPanel() {
  const { locale, say } = useWords()
  const { id, lastUpdateTime } = useDocumentInfo()
  const ask = useAsk('organizations')
  const titleId = useId()
  const [members, setMembers] = useState<Member[]>()
  const [said, setSaid] = useState<Said>()
  const path = `/${id ?? ''}/accounts`

  const look = useCallback(async () => {
    if (id !== undefined) setMembers((await ask<Members>(`/${id}/accounts`)).members)
  }, [ask, id])
  useEffect(() => {
    look().catch(() => setMembers(undefined))
  }, [look, lastUpdateTime])

  async function act(work: () => Promise<Members>, done: string): Promise<boolean> {
    try {
      setMembers((await work()).members)
      setSaid({ text: done, isRefused: false })
      return true
    } catch (error) {
      setSaid({ text: sentenceOf(error, say('trouble')), isRefused: true })
      return false
    }
  }

  return (
    <section className="desk link-panel" aria-labelledby={titleId}>
      <h3 id={titleId}>{WORDS.title[locale]}</h3>
      <p>{WORDS[id === undefined ? 'notSaved' : 'help'][locale]}</p>
      {members && (
        <>
          <Invite
            locale={locale}
            onInvite={(invitation) =>
              act(() => ask<Members>(path, invitation), WORDS.invited[locale])
            }
          />
          <p role={said?.isRefused ? 'alert' : 'status'}>{said?.text}</p>
          <MemberTable
            locale={locale}
            members={members}
            onEnd={(account) =>
              act(() => ask<Members>(`${path}/${account}/end`, {}), WORDS.ended[locale])
            }
          />
        </>
      )}
    </section>
  )
}

const NOBODY: Invitation = { name: '', email: '', right: 'edit', locale: 'fr' }

interface InviteProps {
  locale: Locale
  /** Whether it was done. */
  onInvite: (invitation: Invitation) => Promise<boolean>
}

function Invite({ locale, onInvite }: InviteProps) {
  const [typed, setTyped] = useState(NOBODY)
  const set = (field: keyof Invitation) => (value: string) => setTyped({ ...typed, [field]: value })
  async function invite() {
    if (await onInvite(typed)) setTyped(NOBODY)
  }
  return (
    <div className="link-panel-make">
      <label>
        {WORDS.name[locale]}
        <input
          className="input"
          value={typed.name}
          onChange={({ target }) => set('name')(target.value)}
        />
      </label>
      <label>
        {WORDS.email[locale]}
        <input
          className="input"
          type="email"
          value={typed.email}
          onChange={({ target }) => set('email')(target.value)}
        />
      </label>
      <Choices label={WORDS.right[locale]} value={typed.right} onChange={set('right')}>
        {SHEET_RIGHTS.map((code) => (
          <option key={code} value={code}>
            {SHEET_RIGHT_LABELS[code][locale]}
          </option>
        ))}
      </Choices>
      <Choices label={WORDS.language[locale]} value={typed.locale} onChange={set('locale')}>
        {LOCALES.map((code) => (
          <option key={code} value={code}>
            {LOCALE_LABELS[code][locale]}
          </option>
        ))}
      </Choices>
      <Button margin={false} onClick={() => void invite()} size="small">
        {WORDS.invite[locale]}
      </Button>
    </div>
  )
}

interface ChoicesProps {
  label: string
  value: string
  onChange: (value: string) => void
  children: ReactNode
}

const Choices = ({ label, value, onChange, children }: ChoicesProps) => (
  <label>
    {label}
    <select className="input" value={value} onChange={({ target }) => onChange(target.value)}>
      {children}
    </select>
  </label>
)

interface MemberTableProps {
  locale: Locale
  members: readonly Member[]
  onEnd: (account: Member['account']) => Promise<boolean>
}

function MemberTable({ locale, members, onEnd }: MemberTableProps) {
  if (members.length === 0) return <p>{WORDS.nobody[locale]}</p>
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{WORDS.person[locale]}</th>
          <th scope="col">{WORDS.right[locale]}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {members.map(({ account, name, right }) => (
          <tr key={account}>
            <th scope="row">{name}</th>
            <td data-label={WORDS.right[locale]}>{SHEET_RIGHT_LABELS[right][locale]}</td>
            <td>
              <Button
                aria-label={fillIn(WORDS.endOf[locale], { name })}
                buttonStyle="secondary"
                margin={false}
                onClick={() => void onEnd(account)}
                size="small"
              >
                {WORDS.end[locale]}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
