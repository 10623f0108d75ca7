import { headers } from 'next/headers'
import { redirect } from 'next/navigation'

import { canReadMap } from '@/access'
import { firstAddress } from '@/accounts/payload/firstAddress'
import type { SignedIn } from '@/accounts/payload/signIn'
import type { TicketPurpose } from '@/accounts/secondStep/ticket'
import { unkeptOf } from '@/db/retry'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { UNKEPT } from '@/i18n/unkept'
import type { User } from '@/payload-types'

import { figuresOf, openingState } from '../map/ahead'

import { isTheMap } from './isTheMap'
import { ownAddress } from './ownAddress'
import type { AccountState } from './state'

/* What the actions of the account pages share: what they read of a form, and how they answer. */

/** A write that met others for too long is told above the form. */
export async function orTold(
  { locale, ...typed }: { locale: Locale; email?: string },
  work: () => Promise<AccountState>,
): Promise<AccountState> {
  try {
    return await work()
  } catch (error) {
    const why = unkeptOf(error)
    if (!why) throw error
    return { ...typed, errors: { form: UNKEPT[why][locale] } }
  }
}

/** Where to go next: the page asked for when it is one of ours, else what the person works with. */
export const destinationOf = (form: FormData, locale: Locale, user: User): string =>
  ownAddress(textOf(form, 'next')) ?? firstAddress(user, locale)

/**
 * Goes to a page that knows the new session: a whole load, which the browser does by itself with
 * JavaScript, and the answer orders without it.
 */
export async function leaveFor(path: string): Promise<AccountState> {
  const isAskedByScript = (await headers()).has('next-action')
  if (!isAskedByScript) redirect(path)
  return { errors: {}, goTo: path }
}

/** Characters of one field: more than any address or password, so that none costs time. */
const MAX_FIELD_CHARS = 1_000

export const rawOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value.slice(0, MAX_FIELD_CHARS) : ''
}

export const textOf = (form: FormData, name: string): string => rawOf(form, name).trim()

/** Goes where signing in leads; of the map its figures are named too, so that they come beside it. */
export async function leaveForOwn(
  form: FormData,
  locale: Locale,
  user: User,
): Promise<AccountState> {
  const path = destinationOf(form, locale, user)
  const state = await leaveFor(path)
  if (!isTheMap(path, locale) || !canReadMap(user)) return state
  const asked = new URL(path, 'https://here.invalid').searchParams
  return { ...state, ahead: figuresOf(await openingState(asked), locale) }
}

/** Where a right password leads: on, or to the page of the second step, which leads on. */
export async function leaveSignedIn(
  form: FormData,
  locale: Locale,
  signedIn: SignedIn,
): Promise<AccountState> {
  if ('user' in signedIn) return leaveForOwn(form, locale, signedIn.user)
  const next = ownAddress(textOf(form, 'next'))
  const query = next ? { next } : {}
  return leaveFor(pathTo(locale, { pathname: STEP_PAGES[signedIn.purpose], query }))
}

const STEP_PAGES = {
  code: '/account/sign-in/code',
  setUp: '/account/second-step',
} as const satisfies Record<TicketPurpose, string>
