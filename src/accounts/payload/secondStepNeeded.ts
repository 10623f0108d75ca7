import { APIError, type CollectionBeforeLoginHook } from 'payload'

import type { Id } from '@/db/ids'
import { env } from '@/env'
import { personLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import type { User } from '@/payload-types'

import { mustHaveSecondStep } from '../secondStep/required'
import type { TicketPurpose } from '../secondStep/ticket'
import { findSecondStepIn } from './secondStep'

const NAME = 'SecondStepNeeded'

/** The password was right, and opens nothing by itself. */
class SecondStepNeeded extends APIError {
  override readonly name = NAME
  readonly account: Id
  readonly purpose: TicketPurpose

  constructor(message: string, { account, purpose }: { account: Id; purpose: TicketPurpose }) {
    super(message, 403, null, true)
    this.account = account
    this.purpose = purpose
  }
}

/** Told by its name: the server and its pages each have a class of their own. */
export const isSecondStepNeeded = (error: unknown): error is SecondStepNeeded =>
  error instanceof Error && error.name === NAME && 'account' in error && 'purpose' in error

const SENTENCES: Record<TicketPurpose, Label> = {
  code: {
    fr: 'Ce compte demande aussi un code\u00a0: connectez-vous sur la page de connexion du site. {url}',
    en: 'This account also asks for a code: sign in on the sign-in page of the site. {url}',
    es: 'Esta cuenta pide también un código: inicie sesión en la página del sitio. {url}',
  },
  setUp: {
    fr: 'Ce compte doit d’abord ajouter une deuxième étape\u00a0: connectez-vous sur la page de connexion du site. {url}',
    en: 'This account must first add a second step: sign in on the sign-in page of the site. {url}',
    es: 'Esta cuenta debe primero agregar un segundo paso: inicie sesión en la página del sitio. {url}',
  },
}

/** Set in the context of a request by who does not let its session leave (`passwordReset.ts`). */
export const WITHOUT_SESSION = 'withoutSession'

/** The first account signs in as it is made, and opens nothing until it has what its role must have. */
const FIRST_ACCOUNT = '/api/users/first-register'

/**
 * Hook: runs once the password is right and before the session leaves, at every door. Where a second
 * step follows, or must be set up first, no session is kept: the error undoes it.
 */
export const askSecondStep: CollectionBeforeLoginHook<User> = async ({ context, req, user }) => {
  if (context[WITHOUT_SESSION] === true || req.pathname === FIRST_ACCOUNT) return user
  const has = await findSecondStepIn(req, user.id)
  if (!has && !mustHaveSecondStep(user, env.TWO_FACTOR)) return user
  const purpose = has ? 'code' : 'setUp'
  const locale = personLocale(req)
  const url = `${env.SITE_URL}${pathTo(locale, '/account/sign-in')}`
  const message = SENTENCES[purpose][locale].replace('{url}', url)
  throw new SecondStepNeeded(message, { account: user.id, purpose })
}
