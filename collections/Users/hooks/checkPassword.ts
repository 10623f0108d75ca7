import {
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'

import { readEmail } from '@/accounts/emailAddress'
import { PASSWORD_REFUSALS, type PasswordOwner, passwordProblem } from '@/accounts/password'
import { type KeptPassword, isPasswordOf } from '@/accounts/passwordHash'
import { REFUSALS } from '@/accounts/refusals'
import { type Id, sameId } from '@/db/ids'
import { personLocale } from '@/i18n/firstLocale'

type Kept = KeptPassword & PasswordOwner & { id: Id }

/**
 * Hook: a new password follows the rule whoever sets it, and whoever changes their own says the
 * current one: also to change the address, which is what a password is sent to. A reset by link is checked by `checkResetPassword`: its hook gets no password.
 */
export const checkPassword: CollectionBeforeValidateHook = async ({
  data = {},
  originalDoc,
  operation,
  req,
}) => {
  const kept = originalDoc as Kept | undefined
  if (operation === 'update' && !kept) return data
  const { currentPassword, ...changes } = data as Record<string, unknown>
  const isNewPassword = operation === 'create' || Boolean(changes.password)
  if (!isNewPassword && !isNewEmail(changes.email, kept)) return changes
  const owner = { ...kept, ...changes } as PasswordOwner
  refuse(req, {
    ...(operation === 'update' && (await currentPasswordProblem(kept!, currentPassword, req))),
    ...(isNewPassword && newPasswordProblem(changes.password, owner, req)),
  })
  return changes
}

/** Hook: the same rule for a password chosen through a link, in the admin or on our page. */
export const checkResetPassword: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
}) => {
  if (operation !== 'resetPassword') return args
  const { token, password } = (args as { data: { token?: unknown; password?: unknown } }).data
  const owner =
    typeof token === 'string' && token
      ? await req.payload.db.findOne<Kept>({
          collection: 'users',
          where: { resetPasswordToken: { equals: token } },
          req,
        })
      : undefined
  refuse(req, newPasswordProblem(password, owner ?? {}, req))
  return args
}

const isNewEmail = (typed: unknown, kept: Kept | undefined): boolean =>
  typed !== undefined && typed !== null && readEmail(typed) !== kept?.email

/** What is wrong, by field. */
interface Problems {
  password?: string
  currentPassword?: string
}

function newPasswordProblem(
  password: unknown,
  owner: PasswordOwner,
  req: PayloadRequest,
): Problems {
  const problem = passwordProblem(typeof password === 'string' ? password : '', owner)
  return problem ? { password: PASSWORD_REFUSALS[problem][personLocale(req)] } : {}
}

/** Only one's own is asked for: the site itself, and a link that was mailed, know none. */
async function currentPasswordProblem(
  kept: Kept,
  current: unknown,
  req: PayloadRequest,
): Promise<Problems> {
  if (!sameId(req.user, kept)) return {}
  const locale = personLocale(req)
  if (typeof current !== 'string' || !current) {
    return { currentPassword: REFUSALS.currentMissing[locale] }
  }
  const isRight = await isPasswordOf(kept, current)
  return isRight ? {} : { currentPassword: REFUSALS.currentWrong[locale] }
}

function refuse(req: PayloadRequest, problems: Problems): void {
  const errors = Object.entries(problems).map(([path, message]) => ({ path, message }))
  if (errors.length > 0) throw new ValidationError({ collection: 'users', errors, req })
}
