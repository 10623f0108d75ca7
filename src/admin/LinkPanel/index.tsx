'use client'

import { useAuth } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { EDITORS, hasRole } from '@/access/roles'
import { dayAt } from '@/days/calendar'
import { formatDay } from '@/days/words'
import { isOpen, LINK_ORIGINS, LINK_STATES } from '@/directory/link/linkState'
import { labelOf } from '@/directory/vocabulary'
import { COLON } from '@/i18n/colon'
import { LOCALE_LABELS } from '@/i18n/localeNames'
import { isLocale, type Locale, LOCALES } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

import { AskFirst } from '../AskFirst'
import { sentenceOf, useWords } from '../LmiaDesk/useDesk'
import { NoAnswer } from '../NoAnswer'
import { Outcome, type Said } from '../Outcome'
import { type Links, type ShownLink, useLinks } from './useLinks'
import { WORDS } from './words'

import './index.css'

/** The personal links of a sheet: one more, mailed or copied; what became of each; the end of one. */
export function LinkPanel() {
  const { locale, say } = useWords()
  const { user } = useAuth()
  const { links, trouble, isSaved, look, make, revoke } = useLinks()
  const titleId = useId()
  const [said, setSaid] = useState<Said>()

  const mayAct = hasRole(user, ...EDITORS)

  async function act(work: () => Promise<unknown>, done: string) {
    try {
      await work()
      setSaid({ text: done, isRefused: false })
    } catch (error) {
      setSaid({ text: sentenceOf(error, say('trouble')), isRefused: true })
    }
  }

  return (
    <section className="desk link-panel" aria-labelledby={titleId}>
      <h3 id={titleId}>{WORDS.title[locale]}</h3>
      <p>{WORDS[isSaved ? 'help' : 'notSaved'][locale]}</p>
      {trouble && <NoAnswer locale={locale} sentence={trouble} onAgain={look} />}
      {links && (
        <>
          {mayAct && (
            <MakeLink
              locale={locale}
              links={links}
              onMake={(order) =>
                act(() => make(order), order.deliver === 'email' ? WORDS.sent[locale] : '')
              }
            />
          )}
          <Outcome said={said} />
          {links.url && (
            <label className="link-panel-once">
              {WORDS.once[locale]}
              <input
                className="input"
                readOnly
                value={links.url}
                onFocus={(event) => event.target.select()}
              />
            </label>
          )}
          <LinkTable
            locale={locale}
            links={links.links}
            mayAct={mayAct}
            onRevoke={(id) => act(() => revoke(id), WORDS.revoked[locale])}
          />
        </>
      )}
    </section>
  )
}

interface MakeLinkProps {
  locale: Locale
  links: Links
  onMake: (order: { deliver: 'email' | 'copy'; locale: Locale }) => Promise<void>
}

function MakeLink({ locale, links: { address }, onMake }: MakeLinkProps) {
  const [language, setLanguage] = useState<Locale>('fr')
  return (
    <div className="link-panel-make">
      <label>
        {WORDS.language[locale]}
        <select
          className="input"
          value={language}
          onChange={({ target: { value } }) => isLocale(value) && setLanguage(value)}
        >
          {LOCALES.map((code) => (
            <option key={code} value={code}>
              {LOCALE_LABELS[code][locale]}
            </option>
          ))}
        </select>
      </label>
      {address ? (
        <AskFirst
          isMain
          label={fillIn(WORDS.send[locale], { address })}
          question={fillIn(WORDS.sendQuestion[locale], {
            address,
            language: LOCALE_LABELS[language][locale],
          })}
          yes={WORDS.sendYes[locale]}
          onYes={() => onMake({ deliver: 'email', locale: language })}
        />
      ) : (
        <p>{WORDS.noAddress[locale]}</p>
      )}
      <button
        className="button button--secondary"
        onClick={() => void onMake({ deliver: 'copy', locale: language })}
        type="button"
      >
        {WORDS.copy[locale]}
      </button>
    </div>
  )
}

interface LinkTableProps {
  locale: Locale
  links: readonly ShownLink[]
  mayAct: boolean
  onRevoke: (id: ShownLink['id']) => Promise<void>
}

function LinkTable({ locale, links, mayAct, onRevoke }: LinkTableProps) {
  if (links.length === 0) return null
  const day = (moment: string) => formatDay(dayAt(moment), locale)
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{WORDS.link[locale]}</th>
          <th scope="col">{WORDS.state[locale]}</th>
          <th scope="col">{WORDS.made[locale]}</th>
          <th scope="col">{WORDS.expires[locale]}</th>
          {mayAct && <td />}
        </tr>
      </thead>
      <tbody>
        {links.map(({ id, state, origin, recipient, madeAt, usedAt, expiresAt }) => (
          <tr key={id}>
            <th scope="row">
              {labelOf(LINK_ORIGINS, origin, locale)}
              {recipient && <span className="link-panel-recipient"> · {recipient}</span>}
            </th>
            <td data-label={`${WORDS.state[locale]}${COLON[locale]}`}>
              {LINK_STATES[state][locale]}
              {usedAt && ` · ${day(usedAt)}`}
            </td>
            <td data-label={`${WORDS.made[locale]}${COLON[locale]}`}>{day(madeAt)}</td>
            <td data-label={`${WORDS.expires[locale]}${COLON[locale]}`}>{day(expiresAt)}</td>
            {mayAct && (
              <td>
                {isOpen(state) && (
                  <AskFirst
                    isSmall
                    label={WORDS.revoke[locale]}
                    name={fillIn(WORDS.revokeOf[locale], { date: day(madeAt) })}
                    question={WORDS.revokeQuestion[locale]}
                    yes={WORDS.revoke[locale]}
                    onYes={() => onRevoke(id)}
                  />
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
