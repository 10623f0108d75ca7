import {
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'

import { hasRole } from '@/access'
import { CHOSEN_BY_LINK, PASSWORD_REFUSALS, type PasswordProblem } from '@/accounts/password'
import {
  type KeptAccount,
  newPasswordProblem,
  type PasswordChangeProblems,
  passwordChangeProblems,
} from '@/accounts/passwordChange'
import { REFUSALS } from '@/accounts/refusals'
import { type Id, sameId } from '@/db/ids'
import { personLocale } from '@/i18n/firstLocale'

/**
 * Hook: the rule of passwords, at every door. A reset by link is checked by `checkResetPassword`:
 * this hook then gets no password.
 */
export const checkPassword: CollectionBeforeValidateHook = async ({
  data = {},
  originalDoc,
  operation,
  req,
}) => {
  if (operation === 'update' && !originalDoc) return data
  const kept = operation === 'update' ? (originalDoc as KeptAccount) : undefined
  refuse(req, await passwordChangeProblems(kept, data, req.user))
  const { currentPassword: _, ...changes } = data as Record<string, unknown>
  return changes
}

/**
 * Hook: nobody chooses the password of another account, new or not. The rule of the field would drop
 * it and answer that all is well. Whoever may not write accounts at all is refused by that rule first.
 */
export const refuseOfAnother: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args
  if (overrideAccess === true || !hasRole(req.user, 'admin')) return args
  const { data, id } = args as { data?: { password?: unknown }; id?: Id }
  const isTyped = Boolean(data?.password) && data?.password !== CHOSEN_BY_LINK
  if (isTyped && !sameId(req.user, id)) refuse(req, { password: 'ofAnother' })
  return args
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
      ? await req.payload.db.findOne<KeptAccount>({
          collection: 'users',
          where: { resetPasswordToken: { equals: token } },
          req,
        })
      : undefined
  refuse(req, newPasswordProblem(owner ?? {}, password))
  return args
}

const CURRENT_PASSWORD = {
  path: 'currentPassword',
  label: { fr: 'Mot de passe actuel', en: 'Current password', es: 'Contraseña actual' },
}

const PASSWORD = {
  path: 'password',
  label: { fr: 'Mot de passe', en: 'Password', es: 'Contraseña' },
}

/** Why what was typed for a password is refused, by field. */
type Problems = Omit<PasswordChangeProblems, 'password'> & {
  password?: PasswordProblem | 'ofAnother'
}

const SAID = { ...PASSWORD_REFUSALS, ofAnother: REFUSALS.ofAnother }

function refuse(req: PayloadRequest, { currentPassword, password }: Problems): void {
  const locale = personLocale(req)
  const errors = [
    ...(currentPassword
      ? [{ ...CURRENT_PASSWORD, message: REFUSALS[currentPassword][locale] }]
      : []),
    ...(password ? [{ ...PASSWORD, message: SAID[password][locale] }] : []),
  ]
  if (errors.length === 0) return
  const refusal = new ValidationError({ collection: 'users', errors, req }, req.t)
  // The form closes its fields for a password as soon as it is answered: what it says must be the reason.
  refusal.message = errors.map(({ message }) => message).join(' ')
  throw refusal
}
