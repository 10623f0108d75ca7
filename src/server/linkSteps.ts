import type { Payload } from 'payload'

import type { SentFields } from '@/directory/link/hoursForm'
import {
  confirmSections,
  dropSection,
  type LinkAnswer,
  refuseLink,
  saveSection,
  sendDraft,
} from '@/directory/payload/links/answerByLink'
import { askForLink } from '@/directory/payload/links/askForLink'
import type { Fingerprints } from '@/directory/sections'
import { isCodeOf, type Section, SECTIONS } from '@/directory/vocabulary'
import { MAX_MESSAGE, TRAP_FIELD } from '@/forms/readForms'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

import type { LINK_FORMS } from './endpoints'

export interface SentStep {
  payload: Payload
  token: string | undefined
  fields: SentFields
}

/** Something that whoever holds a personal link may do, by one form. */
export interface LinkStep {
  answer: (sent: SentStep, locale: Locale) => Promise<LinkAnswer>
  /** Where it leads when it was done. */
  next: (sent: SentStep, locale: Locale) => string
  /** Where it is said when it was not. */
  page: (sent: SentStep, locale: Locale) => string
  /** The browser forgets the link. */
  leaves?: boolean
}

const toSheet = ({ fields }: SentStep, locale: Locale): string => {
  const section = sectionIn(fields)
  return pathTo(locale, { pathname: '/my-sheet', ...(section ? { hash: section } : {}) })
}

const toForm = ({ fields }: SentStep, locale: Locale): string => {
  const section = sectionIn(fields)
  return section
    ? pathTo(locale, { pathname: '/my-sheet/edit/[section]', params: { section } })
    : pathTo(locale, '/my-sheet')
}

const holderOf = ({ token, fields }: SentStep) => ({ token, of: fields.of?.[0] })

/** Every form of these pages, by the last word of its address. */
export const LINK_STEPS = {
  confirm: {
    answer: (sent) => confirmSections(sent.payload, holderOf(sent), seenIn(sent.fields)),
    next: toSheet,
    page: (_, locale) => pathTo(locale, '/my-sheet'),
  },
  save: {
    answer: (sent) =>
      withSection(sent, (section) =>
        saveSection(sent.payload, holderOf(sent), { section, sent: sent.fields }),
      ),
    next: toSheet,
    page: toForm,
  },
  drop: {
    answer: (sent) =>
      withSection(sent, (section) => dropSection(sent.payload, holderOf(sent), section)),
    next: toSheet,
    page: toForm,
  },
  send: {
    answer: (sent, locale) =>
      sendDraft(sent.payload, holderOf(sent), {
        message: (sent.fields.message?.[0] ?? '').trim().slice(0, MAX_MESSAGE),
        locale,
        seen: sent.fields.seen?.[0]?.replaceAll('\r\n', '\n'),
      }),
    next: (_, locale) => pathTo(locale, '/my-sheet/sent'),
    page: (_, locale) => pathTo(locale, '/my-sheet/review'),
  },
  refuse: {
    answer: (sent) => refuseLink(sent.payload, holderOf(sent)),
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
  lost: {
    answer: ({ payload, fields }, locale) => {
      // A machine is answered as a person is.
      if (!fields[TRAP_FIELD]?.[0]) askForLink(payload, fields.email?.[0] ?? '', locale)
      return Promise.resolve({})
    },
    next: (_, locale) => pathTo(locale, { pathname: '/my-sheet/lost', query: { sent: '1' } }),
    page: (_, locale) => pathTo(locale, '/my-sheet/lost'),
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
