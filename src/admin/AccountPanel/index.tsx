'use client'

import { useAuth } from '@payloadcms/ui'
import { type ReactNode, useId, useState } from 'react'

import { EDITORS, hasRole, SHEET_RIGHT_LABELS, SHEET_RIGHTS, type SheetRight } from '@/access/roles'
import { COLON } from '@/i18n/colon'
import { LOCALE_LABELS } from '@/i18n/localeNames'
import { type Locale, LOCALES } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

import { AskFirst } from '../AskFirst'
import { sentenceOf, useWords } from '../LmiaDesk/useDesk'
import { NoAnswer } from '../NoAnswer'
import { Outcome, type Said } from '../Outcome'
import { useStanding } from '../useStanding'
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

/** The accounts that answer for a sheet: one more, another right for one, and the end of one. */
export function AccountPanel() {
  const { locale, say } = useWords()
  const { user } = useAuth()
  const { standing, trouble, isSaved, look, send } = useStanding<Members>(
    'organizations',
    'accounts',
  )
  const titleId = useId()
  const [said, setSaid] = useState<Said>()
  const mayAct = hasRole(user, ...EDITORS)

  async function act(path: string, body: object, done: string): Promise<boolean> {
    try {
      await send(path, body)
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
      <p>{WORDS[isSaved ? 'help' : 'notSaved'][locale]}</p>
      {trouble && <NoAnswer locale={locale} sentence={trouble} onAgain={look} />}
      {standing && (
        <>
          {mayAct && (
            <Invite
              locale={locale}
              onInvite={(invitation) => act('', invitation, WORDS.invited[locale])}
            />
          )}
          <Outcome said={said} />
          <MemberTable
            locale={locale}
            mayAct={mayAct}
            members={standing.members}
            onEnd={({ account, name }) =>
              act(`/${account}/end`, {}, fillIn(WORDS.ended[locale], { name }))
            }
            onRight={({ account, name }, right) =>
              act(`/${account}/right`, { right }, fillIn(WORDS.changed[right][locale], { name }))
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
      <button className="button" onClick={() => void invite()} type="button">
        {WORDS.invite[locale]}
      </button>
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
  mayAct: boolean
  onEnd: (member: Member) => Promise<boolean>
  onRight: (member: Member, right: SheetRight) => Promise<boolean>
}

function MemberTable({ members, ...props }: MemberTableProps) {
  const { locale, mayAct } = props
  const editors = members.filter(({ right }) => right === 'edit')
  if (members.length === 0) return <p>{WORDS.nobody[locale]}</p>
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{WORDS.person[locale]}</th>
          <th scope="col">{WORDS.right[locale]}</th>
          {mayAct && <td />}
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <tr key={member.account}>
            <th scope="row">{member.name}</th>
            <td data-label={`${WORDS.right[locale]}${COLON[locale]}`}>
              {SHEET_RIGHT_LABELS[member.right][locale]}
            </td>
            {mayAct && (
              <td>
                <MemberActions
                  {...props}
                  member={member}
                  isLastEditor={editors.length === 1 && editors[0] === member}
                />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface MemberActionsProps extends Pick<MemberTableProps, 'locale' | 'onEnd' | 'onRight'> {
  member: Member
  /** After whom nobody of the organization may edit the sheet. */
  isLastEditor: boolean
}

/** Both ask first: what a person may do changes without them. */
function MemberActions({ locale, member, isLastEditor, onEnd, onRight }: MemberActionsProps) {
  const { name } = member
  const other: SheetRight = member.right === 'edit' ? 'confirm' : 'edit'
  const ask = (question: (typeof WORDS)['endQuestion']) =>
    [fillIn(question[locale], { name }), isLastEditor && WORDS.lastEditor[locale]]
      .filter(Boolean)
      .join(' ')
  return (
    <div className="link-panel-actions">
      <AskFirst
        isSmall
        key={other}
        label={WORDS.give[other].label[locale]}
        name={fillIn(WORDS.give[other].name[locale], { name })}
        question={ask(WORDS.give[other].question)}
        yes={WORDS.give[other].label[locale]}
        onYes={() => onRight(member, other)}
      />
      <AskFirst
        isSmall
        label={WORDS.end[locale]}
        name={fillIn(WORDS.endOf[locale], { name })}
        question={ask(WORDS.endQuestion)}
        yes={WORDS.end[locale]}
        onYes={() => onEnd(member)}
      />
    </div>
  )
}
