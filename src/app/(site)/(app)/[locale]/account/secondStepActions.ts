'use server'

import { getTranslations } from 'next-intl/server'

import { isPasswordOf } from '@/accounts/passwordHash'
import * as steps from '@/accounts/payload/secondStep'
import { currentUser } from '@/accounts/payload/session'
import { endOtherSessions } from '@/accounts/payload/sessionList'
import { findSetUpHolder, openSetUp, signInWithCode } from '@/accounts/payload/signIn'
import { REFUSALS } from '@/accounts/refusals'
import { mustHaveSecondStep } from '@/accounts/secondStep/required'
import { env } from '@/env'
import { formAction } from '@/http/formAction'
import { firstLocale } from '@/i18n/firstLocale'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import type { User } from '@/payload-types'
import { sitePayload } from '@/sitePayload'

import { destinationOf, leaveFor, leaveForOwn, orTold, rawOf, textOf } from './answers'
import type { AccountState } from './state'

/* Each action also answers a plain form post: the pages work without JavaScript. */

/** The code that follows the password. */
export const signInByCode = formAction<AccountState>(async (form) => {
  const locale = firstLocale(form.get('locale'))
  const t = await getTranslations({ locale, namespace: 'account.errors' })
  const typed = textOf(form, 'code')
  if (!typed) return { errors: { code: t('codeMissing') } }
  return orTold({ locale }, async () => {
    const result = await signInWithCode(typed)
    if (!result) return leaveFor(pathTo(locale, '/account/sign-in'))
    if ('problem' in result) return { errors: { code: t(CODE_PROBLEMS[result.problem]) } }
    return leaveForOwn(form, locale, result.user)
  })
})

/** Makes the key, for who has just said the password: here, or a moment ago at the sign-in. */
export const beginSecondStep = formAction<AccountState>(async (form) => {
  const locale = firstLocale(form.get('locale'))
  const held = await findSetUpHolder()
  if (!held) return leaveFor(signInFor(locale))
  return orTold({ locale }, async () => {
    const payload = await sitePayload()
    if (!held.isTicket) {
      const current = await currentProblem(held.user, rawOf(form, 'current'))
      if (current) return { errors: { current: REFUSALS[current][locale] } }
    }
    if (!(await steps.findSecondStep(payload, held.user.id))) {
      await steps.beginSetUp(payload, held.user.id, held.holder)
    }
    const next = textOf(form, 'next')
    const query = next ? { next } : {}
    return leaveFor(pathTo(locale, { pathname: '/account/second-step', query }))
  })
})

/** The first code: the second step is on, and the recovery codes are shown, this once. */
export const finishSecondStep = formAction<AccountState>(async (form) => {
  const locale = firstLocale(form.get('locale'))
  const held = await findSetUpHolder()
  if (!held) return leaveFor(signInFor(locale))
  const t = await getTranslations({ locale, namespace: 'account.errors' })
  const typed = textOf(form, 'code')
  if (!typed) return { errors: { code: t('codeMissing') } }
  return orTold({ locale }, async () => {
    const payload = await sitePayload()
    const { user, holder, isTicket } = held
    const codes = await steps.finishSetUp(payload, user, { holder, typed })
    if (!codes) return { errors: { code: t('codeWrong') } }
    if (isTicket) await openSetUp(user)
    else await endOtherSessions(payload, user)
    return { errors: {}, codes, next: destinationOf(form, locale, user) }
  })
})

/** New recovery codes: the password and a code are asked, since they would take the second step away. */
export const newRecoveryCodes = formAction<AccountState>(async (form) => {
  const locale = firstLocale(form.get('locale'))
  const user = await currentUser()
  if (!user) return leaveFor(signInFor(locale))
  const t = await getTranslations({ locale, namespace: 'account.errors' })
  return orTold({ locale }, async () => {
    const payload = await sitePayload()
    const current = await currentProblem(user, rawOf(form, 'current'))
    const typed = textOf(form, 'code')
    const errors: AccountState['errors'] = {
      ...(current && { current: REFUSALS[current][locale] }),
      ...(!typed && { code: t('codeMissing') }),
    }
    if (Object.keys(errors).length > 0) return { errors }
    const { problem } = await steps.passSecondStep(payload, user, typed)
    if (problem) return { errors: { code: t(CODE_PROBLEMS[problem]) } }
    const codes = await steps.remakeRecovery(payload, user)
    return codes ? { errors: {}, codes } : leaveFor(pathTo(locale, '/account/second-step'))
  })
})

/** Takes the second step away: the password and a code are asked. */
export const removeSecondStep = formAction<AccountState>(async (form) => {
  const locale = firstLocale(form.get('locale'))
  const user = await currentUser()
  if (!user) return leaveFor(signInFor(locale))
  const t = await getTranslations({ locale, namespace: 'account' })
  if (mustHaveSecondStep(user, env.TWO_FACTOR)) {
    return { errors: { form: t('secondStep.mustStay') } }
  }
  return orTold({ locale }, async () => {
    const payload = await sitePayload()
    const current = await currentProblem(user, rawOf(form, 'passwordForRemoval'))
    const typed = textOf(form, 'codeForRemoval')
    const errors: AccountState['errors'] = {
      ...(current && { password: REFUSALS[current][locale] }),
      ...(!typed && { code: t('errors.codeMissing') }),
    }
    if (Object.keys(errors).length > 0) return { errors }
    const { problem } = await steps.passSecondStep(payload, user, typed)
    if (problem) return { errors: { code: t(`errors.${CODE_PROBLEMS[problem]}`) } }
    await steps.removeSecondStep(payload, user)
    return leaveFor(
      pathTo(locale, { pathname: '/account/second-step', query: { done: 'removed' } }),
    )
  })
})

const CODE_PROBLEMS = { wrong: 'codeWrong', closed: 'codeClosed' } as const

const signInFor = (locale: Locale): string =>
  pathTo(locale, {
    pathname: '/account/sign-in',
    query: { next: pathTo(locale, '/account/second-step') },
  })

/** What is wrong with the password of who is signed in. */
async function currentProblem(
  user: User,
  typed: string,
): Promise<'currentMissing' | 'currentWrong' | undefined> {
  if (!typed) return 'currentMissing'
  const payload = await sitePayload()
  const kept = await payload.db.findOne<User>({
    collection: 'users',
    where: { id: { equals: user.id } },
  })
  return kept && (await isPasswordOf(kept, typed)) ? undefined : 'currentWrong'
}
