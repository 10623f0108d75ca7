import type { PayloadRequest } from 'payload'

import { env } from '@/env'
import { DEFAULT_LOCALE } from '@/i18n/locales'
import { enqueueMessage, isEnqueued } from '@/notify/payload/enqueue'
import { refusedPlanMessage } from '@/notify/refusedPlanMessage'
import type { User } from '@/payload-types'
import { describePlan, type Plan } from '@/workflow'

/**
 * Tells those concerned that what was planned was refused, each in their language, in the transaction of
 * the request.
 *
 * @returns whether they were told now, and not before by a process that stopped since
 */
export async function tellRefusedPlan(req: PayloadRequest, plan: Plan): Promise<boolean> {
  const { collection, id, mark, planned, title, told = [] } = plan
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: told.map(String) } },
    depth: 0,
    pagination: false,
    overrideAccess: true, // only to write to them: their address is shown to nobody
    req,
  })
  for (const { id: person, email, name, preferredLocale } of docs as User[]) {
    const key = `plan-refused-${mark}-${person}`
    if (await isEnqueued(req, key)) return false
    const locale = preferredLocale ?? DEFAULT_LOCALE
    const [what = '', ...reasons] = describePlan(plan, locale)
    const url = `${env.SITE_URL}${req.payload.config.routes.admin}/collections/${collection}/${id}`
    await enqueueMessage(req, {
      key,
      kind: 'review',
      to: email,
      ...refusedPlanMessage({ locale, name, planned, title, what, reasons, url }),
    })
  }
  return true
}
