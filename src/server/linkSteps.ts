import type { Payload } from 'payload'

import { sayNobodyMissing } from '@/campaigns/payload/actorAnswers'
import { askForQuiet } from '@/campaigns/payload/askForQuiet'
import type { Id } from '@/db/ids'
import { ADD_SEASON, type SentFields } from '@/directory/link/hoursForm'
import {
  editHref,
  organizationOf,
  reviewHref,
  sentHref,
  sheetHref,
} from '@/directory/link/sheetPages'
import {
  type Answering,
  confirmSections,
  dropSection,
  type LinkAnswer,
  refuseLink,
  saveSection,
  sendDraft,
} from '@/directory/payload/links/answers'
import {
  askForAccount,
  changeColleague,
  endColleague,
  inviteColleague,
} from '@/directory/payload/links/people'
import type { Fingerprints } from '@/directory/sections'
import { isCodeOf, type Section, SECTIONS } from '@/directory/vocabulary'
import { MAX_MESSAGE } from '@/forms/readForms'
import { firstLocale } from '@/i18n/firstLocale'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

import type { LINK_FORMS } from './endpoints'

export interface SentStep {
  payload: Payload
  /** Of the personal link that the browser holds. */
  token: string | undefined
  /** Who is signed in, when the page was one of an account. */
  account: Id | undefined
  fields: SentFields
}

/** Something that whoever answers for a sheet may do, by one form. */
export interface LinkStep {
  answer: (sent: SentStep, locale: Locale) => Promise<LinkAnswer>
  /** Where it leads when it was done. */
  next: (sent: SentStep, locale: Locale) => string
  /** Where it is said when it was not. */
  page: (sent: SentStep, locale: Locale) => string
  /** The browser forgets the link, or the session ends. */
  leaves?: boolean
}

const toSheet = ({ fields }: SentStep, locale: Locale): string => {
  return pathTo(locale, sheetHref(ofIn(fields), sectionIn(fields)))
}

/** Who asks for a season goes on in the form, at its fields. */
const afterSaving = (sent: SentStep, locale: Locale): string => {
  const section = sectionIn(sent.fields)
  const season = lineIn(sent.fields, ADD_SEASON)
  return section && season
    ? pathTo(locale, editHref(ofIn(sent.fields), section, season))
    : toSheet(sent, locale)
}

const toForm = ({ fields }: SentStep, locale: Locale): string => {
  const section = sectionIn(fields)
  return pathTo(locale, section ? editHref(ofIn(fields), section) : sheetHref(ofIn(fields)))
}

/** What the page was drawn for; pages that anybody sees say nothing. */
const ofIn = (fields: SentFields): string => fields.of?.[0] ?? ''

const byWhom = ({ token, account, fields }: SentStep): Answering => ({
  token,
  account,
  of: fields.of?.[0],
})

/** Where the people of a sheet are named; the sheet, for a form that came without one. */
const toPeople =
  (done?: 'invited' | 'changed' | 'ended') =>
  ({ fields }: SentStep, locale: Locale): string => {
    const organization = organizationOf(ofIn(fields))
    return organization
      ? pathTo(locale, {
          pathname: '/account/sheet/[organization]/people',
          params: { organization },
          ...(done ? { query: { done } } : {}),
        })
      : pathTo(locale, '/account')
  }

const accountIn = (fields: SentFields): string => fields.account?.[0] ?? ''
const lineIn = (fields: SentFields, name: string): string => fields[name]?.[0] ?? ''

/** Every form of these pages, by the last word of its address. */
export const LINK_STEPS = {
  confirm: {
    answer: (sent) => confirmSections(sent.payload, byWhom(sent), seenIn(sent.fields)),
    next: toSheet,
    page: ({ fields }, locale) => pathTo(locale, sheetHref(ofIn(fields))),
  },
  save: {
    answer: (sent) =>
      withSection(sent, (section) =>
        saveSection(sent.payload, byWhom(sent), { section, sent: sent.fields }),
      ),
    next: afterSaving,
    page: toForm,
  },
  drop: {
    answer: (sent) =>
      withSection(sent, (section) => dropSection(sent.payload, byWhom(sent), section)),
    next: toSheet,
    page: toForm,
  },
  send: {
    answer: (sent, locale) =>
      sendDraft(sent.payload, byWhom(sent), {
        message: (sent.fields.message?.[0] ?? '').trim().slice(0, MAX_MESSAGE),
        locale,
        seen: sent.fields.seen?.[0]?.replaceAll('\r\n', '\n'),
      }),
    next: ({ fields }, locale) => pathTo(locale, sentHref(ofIn(fields))),
    page: ({ fields }, locale) => pathTo(locale, reviewHref(ofIn(fields))),
  },
  refuse: {
    answer: (sent) => refuseLink(sent.payload, byWhom(sent)),
    next: (_, locale) => pathTo(locale, { pathname: '/my-sheet/lost', query: { sent: 'refused' } }),
    page: (_, locale) => pathTo(locale, '/my-sheet'),
    leaves: true,
  },
  leave: {
    answer: () => Promise.resolve({}),
    next: (_, locale) => pathTo(locale, '/directory'),
    page: (_, locale) => pathTo(locale, '/directory'),
    leaves: true,
  },
  ask: {
    answer: (sent, locale) =>
      askForAccount(sent.payload, byWhom(sent), { name: lineIn(sent.fields, 'name'), locale }),
    next: (_, locale) => pathTo(locale, { pathname: '/my-sheet/account', query: { sent: '1' } }),
    page: (_, locale) => pathTo(locale, '/my-sheet/account'),
  },
  invite: {
    answer: (sent, locale) =>
      inviteColleague(sent.payload, byWhom(sent), {
        name: lineIn(sent.fields, 'name'),
        email: lineIn(sent.fields, 'email'),
        right: lineIn(sent.fields, 'right'),
        locale: firstLocale(lineIn(sent.fields, 'language'), locale),
      }),
    next: toPeople('invited'),
    page: toPeople(),
  },
  right: {
    answer: (sent) =>
      changeColleague(sent.payload, byWhom(sent), {
        account: accountIn(sent.fields),
        right: lineIn(sent.fields, 'right'),
      }),
    next: toPeople('changed'),
    page: toPeople(),
  },
  end: {
    answer: (sent) => endColleague(sent.payload, byWhom(sent), accountIn(sent.fields)),
    next: (sent, locale) =>
      accountIn(sent.fields) === String(sent.account)
        ? pathTo(locale, '/account')
        : toPeople('ended')(sent, locale),
    page: toPeople(),
  },
  quiet: {
    answer: (sent) => askForQuiet(sent.payload, byWhom(sent)),
    next: (_, locale) => pathTo(locale, { pathname: '/my-sheet/quiet', query: { sent: '1' } }),
    page: (_, locale) => pathTo(locale, '/my-sheet/quiet'),
  },
  'nobody-missing': {
    answer: (sent) => sayNobodyMissing(sent.payload, byWhom(sent)),
    next: (_, locale) => pathTo(locale, '/my-sheet/nobody-missing'),
    page: (_, locale) => pathTo(locale, '/my-sheet/nobody-missing'),
  },
} as const satisfies Record<(typeof LINK_FORMS)[number], LinkStep>

function sectionIn(fields: SentFields): Section | undefined {
  const code = fields.section?.[0]
  return isCodeOf(SECTIONS, code) ? code : undefined
}

const withSection = (
  { fields }: SentStep,
  work: (section: Section) => Promise<LinkAnswer>,
): Promise<LinkAnswer> => {
  const section = sectionIn(fields)
  return section ? work(section) : Promise.resolve({ refusal: 'unreadable' })
}

/** What the person looked at: `seen.contact` and the fingerprint of the section. */
const seenIn = (fields: SentFields): Partial<Fingerprints> =>
  Object.fromEntries(
    SECTIONS.flatMap(({ code }) => {
      const seen = fields[`seen.${code}`]?.[0]
      return seen ? [[code, seen]] : []
    }),
  )
