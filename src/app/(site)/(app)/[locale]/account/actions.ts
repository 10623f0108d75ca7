'use server'

import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'

import { readEmail } from '@/accounts/emailAddress'
import { confirmEmail } from '@/accounts/payload/emailChange'
import { changeOwnEmail, changeOwnPassword } from '@/accounts/payload/ownAccount'
import { PASSWORD_REFUSALS } from '@/accounts/password'
import { REFUSALS } from '@/accounts/refusals'
import { forgetLinkSecret } from '@/accounts/payload/linkSecret'
import { askForPasswordLink } from '@/accounts/payload/passwordLink'
import { currentUser } from '@/accounts/payload/session'
import { resetPassword, signInWith, signOutCurrent } from '@/accounts/payload/signIn'
import { type ReaderRequestState, sendRenewal } from '@/forms/payload/sendReaderRequest'
import { formAction } from '@/http/formAction'
import { firstLocale } from '@/i18n/firstLocale'
import { pathTo } from '@/i18n/paths'
import { sitePayload } from '@/sitePayload'

import { leaveFor, leaveSignedIn, orTold, rawOf, textOf } from './answers'
import type { AccountState } from './state'

/* Each action also answers a plain form post: the pages work without JavaScript. */

export const signIn = formAction<AccountState>(async (form) => {
  const locale = firstLocale(form.get('locale'))
  const email = textOf(form, 'email')
  const password = rawOf(form, 'password')
  const t = await getTranslations({ locale, namespace: 'account.errors' })
  const errors: AccountState['errors'] = {
    ...(!email && { email: t('emailMissing') }),
    ...(!password && { password: t('passwordMissing') }),
  }
  if (Object.keys(errors).length > 0) return { email, errors }

  return orTold({ locale, email }, async () => {
    const signedIn = await signInWith(email, password)
    if (!signedIn) return { email, errors: { form: t('wrong') } }
    return leaveSignedIn(form, locale, signedIn)
  })
})

export const askForPassword = formAction<AccountState>(async (form) => {
  const locale = firstLocale(form.get('locale'))
  const typed = textOf(form, 'email')
  const email = readEmail(typed)
  if (!email) {
    const t = await getTranslations({ locale, namespace: 'account.errors' })
    return { email: typed, errors: { email: t(typed ? 'emailIncomplete' : 'emailMissing') } }
  }
  askForPasswordLink(await sitePayload(), email)
  return { email, errors: {}, isSent: true }
})

export const chooseNewPassword = formAction<AccountState>(async (form) => {
  const locale = firstLocale(form.get('locale'))
  return orTold({ locale }, async () => {
    const result = await resetPassword(textOf(form, 'token'), rawOf(form, 'password'))
    if (!result) return { errors: {}, isExpired: true }
    if ('problem' in result) {
      return { errors: { password: PASSWORD_REFUSALS[result.problem][locale] } }
    }
    await forgetLinkSecret('/account/new-password')
    return leaveSignedIn(form, locale, result)
  })
})

export const changePassword = formAction<AccountState>(async (form) => {
  const locale = firstLocale(form.get('locale'))
  const user = await currentUser()
  if (!user) return leaveFor(pathTo(locale, '/account/sign-in'))
  return orTold({ locale }, async () => {
    const { current, password } = await changeOwnPassword(user, {
      current: rawOf(form, 'current'),
      password: rawOf(form, 'password'),
    })
    const errors: AccountState['errors'] = {
      ...(current && { current: REFUSALS[current][locale] }),
      ...(password && { password: PASSWORD_REFUSALS[password][locale] }),
    }
    return { errors, isChanged: Object.keys(errors).length === 0 }
  })
})

/** Only asks: the address changes once it is confirmed there. */
export const changeEmail = formAction<AccountState>(async (form) => {
  const locale = firstLocale(form.get('locale'))
  const user = await currentUser()
  if (!user) return leaveFor(pathTo(locale, '/account/sign-in'))
  const typed = textOf(form, 'email')
  const email = readEmail(typed)
  if (!email) {
    const t = await getTranslations({ locale, namespace: 'account.errors' })
    return { email: typed, errors: { email: t(typed ? 'emailIncomplete' : 'emailMissing') } }
  }
  return orTold({ locale, email }, async () => {
    const typed = { current: rawOf(form, 'currentForEmail'), email }
    const { current } = await changeOwnEmail(user, typed)
    if (current) return { email, errors: { current: REFUSALS[current][locale] } }
    return { errors: {}, isSent: true }
  })
})

export const confirmNewEmail = formAction<AccountState>(async (form) => {
  const locale = firstLocale(form.get('locale'))
  return orTold({ locale }, async () => {
    const outcome = await confirmEmail(await sitePayload(), textOf(form, 'token'))
    if (outcome === 'done') await forgetLinkSecret('/account/confirm-email')
    return {
      errors: {},
      isChanged: outcome === 'done',
      isExpired: outcome === 'expired',
      isTaken: outcome === 'taken',
    }
  })
})

/** Asks to go on reading the map. */
export const askToRenew = formAction<ReaderRequestState>(async (form) => {
  const user = await currentUser()
  if (!user) return {}
  return sendRenewal(await sitePayload(), form, user, firstLocale(form.get('locale')))
})

export const signOut = formAction<void>(async (form) => {
  await signOutCurrent()
  redirect(pathTo(firstLocale(form.get('locale')), '/'))
})
