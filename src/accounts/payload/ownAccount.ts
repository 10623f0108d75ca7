import { ValidationError } from 'payload'

import { writeWhole } from '@/db/whole'
import type { User } from '@/payload-types'
import { sitePayload } from '@/sitePayload'

import { type PasswordProblem, passwordProblem } from '../password'
import type { REFUSALS } from '../refusals'

/** What is wrong with a change of one's own account, by field. */
export interface OwnChangeProblems {
  current?: keyof typeof REFUSALS
  password?: PasswordProblem
}

/** Changes one's own password, as the admin does, and ends the other sessions; or says why not. */
export async function changeOwnPassword(
  user: User,
  { current, password }: { current: string; password: string },
): Promise<OwnChangeProblems> {
  const problem = passwordProblem(password, user)
  if (!current) return { current: 'currentMissing', ...(problem && { password: problem }) }
  const refused = await changeOwn(user, current, { password })
  return { ...(refused && { current: refused }), ...(problem && { password: problem }) }
}

/** Asks for another address, to be confirmed there; or says why not. */
export async function changeOwnEmail(
  user: User,
  { current, email }: { current: string; email: string },
): Promise<OwnChangeProblems> {
  if (!current) return { current: 'currentMissing' }
  const refused = await changeOwn(user, current, { email })
  return refused ? { current: refused } : {}
}

/** Through the accounts' own rules: their hooks ask for the current password. */
async function changeOwn(
  user: User,
  currentPassword: string,
  changes: Partial<Pick<User, 'email'>> & { password?: string },
): Promise<keyof typeof REFUSALS | undefined> {
  const payload = await sitePayload()
  try {
    await writeWhole(
      payload,
      (req) =>
        payload.update({
          collection: 'users',
          id: user.id,
          data: { ...changes, currentPassword } as Partial<User>,
          depth: 0,
          overrideAccess: false,
          req,
        }),
      { user: { ...user, collection: 'users' } },
    )
    return undefined
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    const isCurrent = error.data.errors.some(({ path }) => path === 'currentPassword')
    return isCurrent ? 'currentWrong' : undefined
  }
}
