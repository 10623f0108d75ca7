import { getTranslations } from 'next-intl/server'

import { SHEET_RIGHT_LABELS, SHEET_RIGHTS } from '@/access'
import { MAX_MEMBERS } from '@/directory/link/members'
import { Button } from '@/components/Button'
import { Callout } from '@/components/Callout'
import { SelectField, TextField } from '@/components/Field'
import { findMyPeople } from '@/data/mySheet/people'
import type { PeopleView, PersonView } from '@/data/mySheet/views'
import { organizationOf, peopleHref } from '@/directory/link/sheetPages'
import { LOCALE_LABELS } from '@/i18n/localeNames'
import { type Locale, LOCALES } from '@/i18n/locales'

import { AccountNav } from './AccountNav'
import { ClosedPage } from './ClosedPage'
import { problemWords } from './fieldWords'
import { Frame } from './Frame'
import { LinkForm } from './LinkForm'
import type { SheetPageProps } from './visit'

interface Props extends SheetPageProps {
  /** What was just done. */
  done: string | undefined
}

/** Who answers for the sheet, and how a colleague is invited. */
export async function PeoplePage({ locale, visit, sheetKey, done }: Props) {
  const people = await findMyPeople({ ...sheetKey, locale })
  if ('refusal' in people) {
    return <ClosedPage locale={locale} refusal={people.refusal} visit={visit} />
  }
  const t = await getTranslations({ locale, namespace: 'mySheet.people' })
  const { of, right, name, members } = people
  const mayInvite = right === 'edit'
  return (
    <Frame
      locale={locale}
      href={peopleHref(organizationOf(of) ?? '')}
      title={t('title')}
      lead={t(mayInvite ? 'lead' : 'leadConfirm')}
      above={name}
      refusal={visit.refusal}
    >
      <AccountNav locale={locale} of={of} here="people" />
      <Done locale={locale} done={done} />
      <ul className="my-sheet-people">
        {members.map((person) => (
          <Person key={person.account} locale={locale} people={people} person={person} />
        ))}
      </ul>
      {mayInvite && members.length < MAX_MEMBERS && (
        <Invite locale={locale} of={of} visit={visit} />
      )}
    </Frame>
  )
}

const DONE = ['invited', 'changed', 'ended'] as const

async function Done({ locale, done }: { locale: Locale; done: string | undefined }) {
  const what = DONE.find((each) => each === done)
  if (!what) return null
  const t = await getTranslations({ locale, namespace: 'mySheet.people' })
  return (
    <div role="status">
      <Callout tone="done" title={t(`done.${what}`)} />
    </div>
  )
}

interface PersonProps {
  locale: Locale
  people: PeopleView
  person: PersonView
}

async function Person({ locale, people: { of, right }, person }: PersonProps) {
  const t = await getTranslations({ locale, namespace: 'mySheet.people' })
  const { account, name, isSelf, isLastEditor } = person
  const other = person.right === 'edit' ? 'confirm' : 'edit'
  const mayChange = right === 'edit' && !isLastEditor
  const mayEnd = (right === 'edit' || isSelf) && !isLastEditor
  return (
    <li className="my-sheet-person">
      <p>
        <strong>{name}</strong> {isSelf && <span className="muted">{t('you')}</span>}
        <br />
        {SHEET_RIGHT_LABELS[person.right][locale]}
      </p>
      {isLastEditor && <p className="small muted">{t('lastEditor')}</p>}
      <div className="button-row">
        {mayChange && (
          <LinkForm locale={locale} step="right" of={of} hidden={{ account, right: other }}>
            <Button kind="secondary" aria-label={t(`${other}.of`, { name })}>
              {t(`${other}.do`)}
            </Button>
          </LinkForm>
        )}
        {mayEnd && (
          <details className="my-sheet-fold">
            <summary aria-label={t(isSelf ? 'endOwn' : 'endOf', { name })}>
              {t(isSelf ? 'endOwn' : 'end')}
            </summary>
            <p className="small">{t(isSelf ? 'endOwnText' : 'endText', { name })}</p>
            <LinkForm locale={locale} step="end" of={of} hidden={{ account }}>
              <Button kind="secondary">{t(isSelf ? 'endOwnDo' : 'endDo')}</Button>
            </LinkForm>
          </details>
        )}
      </div>
    </li>
  )
}

async function Invite({ locale, of, visit }: Pick<Props, 'locale' | 'visit'> & { of: string }) {
  const t = await getTranslations({ locale, namespace: 'mySheet.people' })
  const say = await problemWords(locale, visit.problems)
  const typed = (name: string): string | undefined => visit.sent?.[name]?.[0]
  return (
    <section className="section" aria-labelledby="invite">
      <h2 id="invite" className="section-title">
        {t('inviteTitle')}
      </h2>
      <p>{t('inviteText')}</p>
      <LinkForm locale={locale} step="invite" of={of} noValidate className="public-form">
        <TextField
          name="name"
          label={t('name')}
          autoComplete="off"
          defaultValue={typed('name')}
          error={say('name')}
          required
        />
        <TextField
          name="email"
          type="email"
          label={t('email')}
          autoComplete="off"
          defaultValue={typed('email')}
          error={say('email')}
          required
        />
        <SelectField
          name="right"
          label={t('right')}
          hint={t('rightHint')}
          defaultValue={typed('right') ?? 'confirm'}
          options={SHEET_RIGHTS.map((code) => ({
            value: code,
            label: SHEET_RIGHT_LABELS[code][locale],
          }))}
        />
        <SelectField
          name="language"
          label={t('language')}
          defaultValue={typed('language') ?? locale}
          options={LOCALES.map((code) => ({ value: code, label: LOCALE_LABELS[code][locale] }))}
        />
        <Button>{t('invite')}</Button>
      </LinkForm>
    </section>
  )
}
