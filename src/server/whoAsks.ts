import { executeAuthStrategies, type Payload, type PayloadRequest } from 'payload'

import { hasSession } from '@/http/hasSession'

import { refuseWhileSilent } from './silence'

/** Whether somebody comes with a session, by cookie or as a program does. */
export const bringsSession = (headers: Headers): boolean =>
  hasSession({ cookie: headers.get('cookie') ?? '' }) || headers.has('authorization')

/**
 * Who is signed in. Payload takes for nobody whom it could not look up: they are looked up once more when the database is heard,
 * and are not told to sign in again.
 *
 * @throws {DatabaseAway} when somebody comes with a session while the database is silent
 */
export async function whoAsks(payload: Payload, headers: Headers): Promise<PayloadRequest['user']> {
  const { user } = await executeAuthStrategies({ headers, payload })
  if (user || !bringsSession(headers)) return user
  await refuseWhileSilent(payload)
  return (await executeAuthStrategies({ headers, payload })).user
}
