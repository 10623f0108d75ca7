'use server'

import { getTranslations } from 'next-intl/server'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'

import { hasRole } from '@/access'
import { resetPassword, sendPasswordLink, signInWith, signOutCurrent } from '@/accounts/signIn'
import { firstLocale } from '@/i18n/firstLocale'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import type { User } from '@/payload-types'
import { PASSWORD_MAX, PASSWORD_MIN } from '@/accounts/password'

import { ownAddress } from './ownAddress'
import type { AccountState } from './state'

/* Each action also answers a plain form post: the pages work without JavaScript. */

export async function signIn(_: AccountState, form: FormData): Promise<AccountState> {
  const locale = firstLocale(form.get('locale'))
  const email = textOf(form, 'email')
  const password = rawOf(form, 'password')
  const t = await getTranslations({ locale, namespace: 'account.errors' })
  const errors: AccountState['errors'] = {
    ...(!email && { email: t('emailMissing') }),
    ...(!password && { password: t('passwordMissing') }),
  }
  if (Object.keys(errors).length > 0) return { email, errors }

  const result = await signInWith(email, password)
  if ('refusal' in result) return { email, errors: { form: t(result.refusal) } }
  return leaveFor(destinationOf(form, locale, result.user))
}

export async function askForPassword(_: AccountState, form: FormData): Promise<AccountState> {
  const locale = firstLocale(form.get('locale'))
  const email = textOf(form, 'email')
  if (!EMAIL_SHAPE.test(email)) {
    const t = await getTranslations({ locale, namespace: 'account.errors' })
    return { email, errors: { email: t(email ? 'emailIncomplete' : 'emailMissing') } }
  }
  await sendPasswordLink(email)
  return { email, errors: {}, isSent: true }
}

export async function chooseNewPassword(_: AccountState, form: FormData): Promise<AccountState> {
  const locale = firstLocale(form.get('locale'))
  const password = rawOf(form, 'password')
  const t = await getTranslations({ locale, namespace: 'account.errors' })
  if (password.length < PASSWORD_MIN) {
    return { errors: { password: t('short', { min: PASSWORD_MIN }) } }
  }
  if (password.length > PASSWORD_MAX) {
    return { errors: { password: t('long', { max: PASSWORD_MAX }) } }
  }
  const user = await resetPassword(textOf(form, 'token'), password)
  if (!user) return { errors: {}, isExpired: true }
  return leaveFor(destinationOf(form, locale, user))
}

export async function signOut(form: FormData): Promise<void> {
  await signOutCurrent()
  redirect(pathTo(firstLocale(form.get('locale')), '/'))
}

/** Enough to catch what was cut or mistyped; the link alone proves the address. */
const EMAIL_SHAPE = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/

/** Where to go next: the page asked for when it is one of ours, else what the person works with. */
function destinationOf(form: FormData, locale: Locale, user: User): string {
  const next = ownAddress(textOf(form, 'next'))
  if (next) return next
  const worksInAdmin = hasRole(user, 'admin', 'researcher', 'translator')
  return worksInAdmin ? '/admin' : pathTo(locale, '/map')
}

/**
 * Goes to a page that knows the new session: a whole load, which the browser does by itself with
 * JavaScript, and the answer orders without it.
 */
async function leaveFor(path: string): Promise<AccountState> {
  const isAskedByScript = (await headers()).has('next-action')
  if (!isAskedByScript) redirect(path)
  return { errors: {}, goTo: path }
}

/** Characters of one field: more than any address or password, so that none costs time. */
const MAX_FIELD_CHARS = 1_000

const rawOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value.slice(0, MAX_FIELD_CHARS) : ''
}

const textOf = (form: FormData, name: string): string => rawOf(form, name).trim()
