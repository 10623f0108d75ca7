import type { CollectionBeforeChangeHook } from 'payload'

import { idOf } from '@/db/ids'
import { FEEDBACK_REASONS, labelOf } from '@/directory/vocabulary'
import { feedbackMessage } from '@/notify/feedbackMessage'
import { enqueueMessage } from '@/notify/payload/enqueue'
import type { Feedback } from '@/payload-types'

/**
 * Who left an address for an answer is told what became of their report once it is settled, and their
 * address is erased, as the form promises: the message in the outbox has it until it has left.
 */
export const answerReporter: CollectionBeforeChangeHook<Feedback> = async ({
  data,
  originalDoc,
  req,
}) => {
  const report: Partial<Feedback> = { ...originalDoc, ...data }
  if (report.state !== 'settled') return data
  // An address that is taken out as the report is settled is written to no more.
  const email = data.email === undefined ? originalDoc?.email : data.email
  if (email && report.reason && report.locale) {
    const id = idOf(report.organization)
    // What the public reads of it: a sheet that is no longer listed is not named.
    const organization =
      id === undefined
        ? undefined
        : await req.payload.findByID({
            collection: 'organizations',
            id,
            depth: 0,
            disableErrors: true,
            overrideAccess: true, // only the name, and only of what is on line
            req,
            select: { name: true, doNotList: true, _status: true },
          })
    const isListed = organization?._status === 'published' && !organization.doNotList
    await enqueueMessage(req, {
      kind: 'feedback',
      to: email,
      ...feedbackMessage({
        locale: report.locale,
        reason: labelOf(FEEDBACK_REASONS, report.reason, report.locale),
        ...(isListed ? { organization: organization.name } : {}),
        answer: report.answer?.trim() ?? '',
      }),
    })
  }
  return { ...data, email: null }
}
