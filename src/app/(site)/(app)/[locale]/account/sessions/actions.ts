'use server'

import { redirect } from 'next/navigation'

import { currentUser } from '@/accounts/payload/session'
import { currentSession, endOneSession, endOtherSessions } from '@/accounts/payload/sessionList'
import { signOutCurrent } from '@/accounts/payload/signIn'
import { formAction } from '@/http/formAction'
import { firstLocale } from '@/i18n/firstLocale'
import { pathTo } from '@/i18n/paths'
import { sitePayload } from '@/sitePayload'

/** Ends the session that the button names; of the one in use, that is signing out. */
export const endSession = formAction<void>(async (form) => {
  const locale = firstLocale(form.get('locale'))
  const user = await currentUser()
  if (!user) redirect(pathTo(locale, '/account/sign-in'))
  const session = form.get('session')
  if (session === currentSession(user)) {
    await signOutCurrent()
    redirect(pathTo(locale, '/'))
  }
  if (typeof session === 'string') await endOneSession(await sitePayload(), user, session)
  redirect(pathTo(locale, { pathname: '/account/sessions', query: { done: 'one' } }))
})

export const endOthers = formAction<void>(async (form) => {
  const locale = firstLocale(form.get('locale'))
  const user = await currentUser()
  if (!user) redirect(pathTo(locale, '/account/sign-in'))
  await endOtherSessions(await sitePayload(), user)
  redirect(pathTo(locale, { pathname: '/account/sessions', query: { done: 'others' } }))
})
