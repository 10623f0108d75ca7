/** What people send through the public forms: checked, all complaints at once. */
import { type Choice, choicesIn } from '@/following/choices'
import { firstLocale } from '@/i18n/firstLocale'
import type { Locale } from '@/i18n/locales'
import { readPhone } from '@/directory/readPhone'
import { EMAIL } from '@/text/email'
import { MAX_TYPED_CHARS } from '@/text/typed'
import { withScheme } from '@/text/webAddress'

import { FEEDBACK_REASONS, type FeedbackReason, isCodeOf } from '@/directory/vocabulary'

/** What a form sent, before it is believed. */
export type FormValues = Partial<Record<string, string>>

/** What may be wrong with a field. */
export const FORM_ERROR_CODES = [
  'required',
  'reason',
  'email',
  'tooLong',
  'duplicate',
  'choose',
  'website',
  'phone',
] as const

export type FormErrorCode = (typeof FORM_ERROR_CODES)[number]

export type FormErrors = Partial<Record<string, FormErrorCode>>

export type Parsed<Value> = { value: Value; errors?: undefined } | { errors: FormErrors }

export interface FeedbackForm {
  reason: FeedbackReason
  message: string
  email: string
  /** Slug of the organization it is about, or nothing. */
  organization: string
  /** Path, on this site, of the page it is about, or nothing. */
  page: string
  locale: Locale
}

export interface NominationForm {
  name: string
  municipality: string
  /** Slug of a region, or nothing. */
  region: string
  phone: string
  website: string
  services: string
  /** A code of a kind and of a cost, or what a form made up: what is unknown fails no criterion. */
  kind: string
  cost: string
  /** The person looked at those that seem the same: it is another one. */
  isAnother: boolean
  email: string
  locale: Locale
}

/** Characters of a message: two pages. */
export const MAX_MESSAGE = 4000

/** Fields that hold a message; the others hold a line. */
export const LONG_FIELDS: ReadonlySet<string> = new Set(['message', 'services'])

/** A field that people do not see; what is written there was written by a machine. */
export const TRAP_FIELD = 'company'

/** Reads a report; a message is needed unless the reason says enough by itself. */
export function parseFeedback(values: FormValues): Parsed<FeedbackForm> {
  const form = {
    reason: textOf(values.reason),
    message: textOf(values.message),
    email: textOf(values.email),
    organization: slugOf(values.organization),
    page: ownPath(textOf(values.from)),
    locale: firstLocale(values.locale),
  }
  const needsWords = ['other', 'textUnclear', 'textMissing'].includes(form.reason)
  return checked(form as FeedbackForm, {
    reason: isCodeOf(FEEDBACK_REASONS, form.reason) ? undefined : 'reason',
    message: needsWords && !form.message ? 'required' : tooLong(form.message, MAX_MESSAGE),
    email: emailProblem(form.email),
  })
}

/** Reads the proposal of a missing organization. */
export function parseNomination(values: FormValues): Parsed<NominationForm> {
  const form: NominationForm = {
    name: textOf(values.name),
    municipality: textOf(values.municipality),
    region: slugOf(values.region),
    phone: textOf(values.phone),
    website: withScheme(textOf(values.website)),
    services: textOf(values.services),
    kind: textOf(values.kind),
    cost: textOf(values.cost),
    isAnother: values.isAnother === 'yes',
    email: textOf(values.email),
    locale: firstLocale(values.locale),
  }
  return checked(form, {
    name: form.name ? tooLong(form.name, MAX_TYPED_CHARS) : 'required',
    municipality: form.municipality ? tooLong(form.municipality, MAX_TYPED_CHARS) : 'required',
    phone: phoneProblem(form.phone),
    website: websiteProblem(form.website),
    kind: form.kind ? tooLong(form.kind, MAX_TYPED_CHARS) : 'required',
    cost: form.cost ? tooLong(form.cost, MAX_TYPED_CHARS) : 'required',
    services: form.services ? tooLong(form.services, MAX_MESSAGE) : 'required',
    email: emailProblem(form.email),
  })
}

export interface LostLinkForm {
  email: string
  locale: Locale
}

/** Reads the address to which a lost link is sent again, if it is on file. */
export function parseLostLink(values: FormValues): Parsed<LostLinkForm> {
  const form = { email: textOf(values.email), locale: firstLocale(values.locale) }
  return checked(form, { email: form.email ? emailProblem(form.email) : 'required' })
}

export interface FollowForm {
  /** In small letters. */
  address: string
  choices: Choice[]
  language: Locale
  locale: Locale
}

/** Reads what somebody wants to follow by e-mail, and where. */
export function parseFollow(values: FormValues): Parsed<FollowForm> {
  const form: FollowForm = {
    address: textOf(values.email).toLowerCase(),
    choices: choicesIn(values),
    language: firstLocale(values.language, values.locale),
    locale: firstLocale(values.locale),
  }
  return checked(form, {
    guide: form.choices.length > 0 ? undefined : 'choose',
    email: form.address ? emailProblem(form.address) : 'required',
  })
}

/** The checks of each form, alike in the browser and on the server. */
export const PUBLIC_FORMS = {
  feedback: parseFeedback,
  nomination: parseNomination,
  lostLink: parseLostLink,
  follow: parseFollow,
} as const

export type PublicFormName = keyof typeof PUBLIC_FORMS

function checked<Value>(
  value: Value,
  problems: Record<string, FormErrorCode | undefined>,
): Parsed<Value> {
  const errors = Object.fromEntries(
    Object.entries(problems).filter(([, problem]) => problem !== undefined),
  ) as FormErrors
  return Object.keys(errors).length > 0 ? { errors } : { value }
}

const textOf = (value: string | undefined): string => (value ?? '').trim()

/** The slug of something on this site; what cannot be one is dropped. */
const slugOf = (value: string | undefined): string => {
  const slug = textOf(value)
  return slug.length <= MAX_TYPED_CHARS && SLUG.test(slug) ? slug : ''
}

const tooLong = (text: string, max: number): FormErrorCode | undefined =>
  text.length > max ? 'tooLong' : undefined

const phoneProblem = (phone: string): FormErrorCode | undefined =>
  phone && (phone.length > MAX_TYPED_CHARS || !readPhone(phone).phone) ? 'phone' : undefined

const emailProblem = (email: string): FormErrorCode | undefined =>
  email && (email.length > MAX_TYPED_CHARS || !EMAIL.test(email)) ? 'email' : undefined

const websiteProblem = (website: string): FormErrorCode | undefined =>
  website && (website.length > MAX_TYPED_CHARS || !WEBSITE.test(website)) ? 'website' : undefined

/** A path of this site; anything else is dropped, so that the team never clicks out of it. */
export const ownPath = (page: string): string =>
  page.length <= MAX_TYPED_CHARS && /^\/(?![/\\])[^\s\\]*$/.test(page) ? page : ''

const SLUG = /^[a-z0-9-]+$/
const WEBSITE = /^https?:\/\/[^\s/$.?#][^\s.]*\.\S+$/i
