import { executeAuthStrategies, type Payload, type PayloadRequest } from 'payload'

import { hasSession } from '@/http/hasSession'

import { refuseWhileSilent } from './silence'

/**
 * Who is signed in. Payload takes for nobody whom it could not look up: they are not told to sign in again.
 *
 * @throws {DatabaseAway} when somebody comes with a session while the database is silent
 */
export async function whoAsks(payload: Payload, headers: Headers): Promise<PayloadRequest['user']> {
  const { user } = await executeAuthStrategies({ headers, payload })
  if (!user && hasSession({ cookie: headers.get('cookie') ?? '' })) await refuseWhileSilent(payload)
  return user
}
