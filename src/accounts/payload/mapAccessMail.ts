import type { Payload } from 'payload'

import { addDays, dayAt } from '@/days/calendar'
import { env } from '@/env'
import { pathTo } from '@/i18n/paths'
import { RENEW_AHEAD_DAYS } from '@/map/accessDecision'
import { accessEndsMessage } from '@/notify/mapAccessMessages'
import { enqueueOnce } from '@/notify/payload/enqueue'

import { accountLocale } from '../accountLocale'
import { isRenewable, needsPassword } from '../mapAccess'

/**
 * Once a day: tells readers whose access ends within thirty days, once for each end, in however many
 * processes. Only those whom their account lets ask to go on, and who have opened it.
 *
 * @returns how many messages were put in the outbox
 */
export async function sendMapAccessMail(payload: Payload, now: Date): Promise<number> {
  const today = dayAt(now)
  const { docs } = await payload.find({
    collection: 'users',
    where: {
      roles: { contains: 'mapReader' },
      mapAccessUntil: {
        greater_than_equal: today,
        less_than_equal: addDays(today, RENEW_AHEAD_DAYS),
      },
    },
    depth: 0,
    pagination: false,
    overrideAccess: true, // only to write to them
  })
  let sent = 0
  for (const user of docs) {
    if (!isRenewable(user, now) || needsPassword(user)) continue
    const { id, name, email, mapAccessUntil, preferredLocale } = user
    const locale = accountLocale({ preferredLocale })
    const message = accessEndsMessage({
      locale,
      name,
      until: mapAccessUntil!,
      url: `${env.SITE_URL}${pathTo(locale, '/account')}#renew`,
    })
    const key = `map-access-ends-${id}-${mapAccessUntil}`
    if (await enqueueOnce(payload, { kind: 'mapAccess', to: email, key, ...message })) sent += 1
  }
  return sent
}
