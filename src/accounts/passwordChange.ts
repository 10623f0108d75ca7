import { type Id, sameId } from '@/db/ids'

import { readEmail } from './emailAddress'
import { type PasswordOwner, type PasswordProblem, passwordProblem } from './password'
import { type KeptPassword, isPasswordOf } from './passwordHash'
import type { REFUSALS } from './refusals'

/** An account as it is kept, before a change. */
export type KeptAccount = KeptPassword & PasswordOwner & { id: Id }

/** What is typed into the form of an account, as far as its password goes. */
export interface TypedAccount {
  name?: unknown
  email?: unknown
  password?: unknown
  currentPassword?: unknown
}

/** Why a change of how one signs in is refused, by field. */
export interface PasswordChangeProblems {
  password?: PasswordProblem
  currentPassword?: Extract<keyof typeof REFUSALS, `current${string}`>
}

/**
 * What is wrong with a change, whoever makes it. A new password follows the rule; whoever changes
 * their own says the current one, also to change the address, which is what a password is sent to.
 *
 * @param kept the account before; `undefined` for one that is being made
 * @param actor who makes the change; nobody for the site itself and for a link that was mailed
 */
export async function passwordChangeProblems(
  kept: KeptAccount | undefined,
  { currentPassword, ...typed }: TypedAccount,
  actor: { id: Id } | null | undefined,
): Promise<PasswordChangeProblems> {
  const isNewPassword = !kept || Boolean(typed.password)
  if (!isNewPassword && !isNewEmail(typed.email, kept)) return {}
  return {
    ...(sameId(actor, kept) && (await currentProblem(kept!, currentPassword))),
    ...(isNewPassword && newPasswordProblem({ ...kept, ...typed }, typed.password)),
  }
}

/** What is wrong with a new password, chosen through a link or in a form. */
export function newPasswordProblem(
  owner: { name?: unknown; email?: unknown },
  password: unknown,
): PasswordChangeProblems {
  const problem = passwordProblem(textOf(password), {
    name: textOf(owner.name),
    email: textOf(owner.email),
  })
  return problem ? { password: problem } : {}
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const isNewEmail = (typed: unknown, kept: KeptAccount): boolean =>
  typed !== undefined && typed !== null && readEmail(typed) !== kept.email

async function currentProblem(
  kept: KeptAccount,
  current: unknown,
): Promise<PasswordChangeProblems> {
  if (typeof current !== 'string' || !current) return { currentPassword: 'currentMissing' }
  return (await isPasswordOf(kept, current)) ? {} : { currentPassword: 'currentWrong' }
}
