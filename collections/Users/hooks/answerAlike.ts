import {
  type AfterErrorHook,
  AuthenticationError,
  type CollectionBeforeOperationHook,
  LockedAuth,
} from 'payload'

import { type KeptPassword, compareWithNobody } from '@/accounts/passwordHash'

type Kept = KeptPassword & { lockUntil?: string | Date | null }

/**
 * Hook: signing in takes the work of one comparison and is refused in the same words, whether the
 * account does not exist, is closed after too many tries, or has another password. Payload answers
 * the first two at once, and says the second: both tell a stranger who has an account here.
 */
export const answerAlike: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args
  const { email, password } = (args as { data: { email?: unknown; password?: unknown } }).data
  // What has another shape is refused by Payload, whoever exists.
  if (typeof email !== 'string' || typeof password !== 'string') return args
  if (!email.trim() || !password.trim()) return args
  const account = await req.payload.db.findOne<Kept & { id: string }>({
    collection: 'users',
    where: { email: { equals: email.toLowerCase().trim() } },
    req,
  })
  if (account?.hash && account.salt && !isClosed(account)) return args
  await compareWithNobody(password)
  throw new AuthenticationError(req.t)
}

/** Hook: an account that closes during the try itself is told in the same words too. */
export const answerClosedAlike: AfterErrorHook = ({ error, req }) => {
  if (!(error instanceof LockedAuth)) return undefined
  const { message, status } = new AuthenticationError(req.t)
  return { status, response: { errors: [{ message }] } }
}

const isClosed = ({ lockUntil }: Kept): boolean =>
  Boolean(lockUntil) && new Date(lockUntil!).getTime() > Date.now()
