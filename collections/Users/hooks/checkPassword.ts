import {
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'

import { PASSWORD_REFUSALS } from '@/accounts/password'
import {
  type KeptAccount,
  newPasswordProblem,
  type PasswordChangeProblems,
  passwordChangeProblems,
} from '@/accounts/passwordChange'
import { REFUSALS } from '@/accounts/refusals'
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

function refuse(req: PayloadRequest, { currentPassword, password }: PasswordChangeProblems): void {
  const locale = personLocale(req)
  const errors = [
    ...(currentPassword
      ? [{ ...CURRENT_PASSWORD, message: REFUSALS[currentPassword][locale] }]
      : []),
    ...(password ? [{ ...PASSWORD, message: PASSWORD_REFUSALS[password][locale] }] : []),
  ]
  if (errors.length > 0) {
    throw new ValidationError({ collection: 'users', errors, req }, req.t)
  }
}
