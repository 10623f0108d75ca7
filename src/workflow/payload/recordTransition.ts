import type { CollectionAfterChangeHook } from 'payload'

import { recordAudit } from '@/audit/recordAudit'
import { TRANSITIONS } from '@/workflow'

import { commandFor } from './command'

/** Every action of the workflow leaves a line in the log: who, what, from where to where, why. */
export const recordTransition: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  req,
}) => {
  const command = commandFor(req, collection.slug, doc.id)
  if (!command || command.action === 'keep') return doc
  await recordAudit(req, {
    action: `${collection.slug}.${command.action}`,
    summary: `${TRANSITIONS[command.action].label.fr} : ${doc.title}`,
    resource: collection.slug,
    resourceKey: doc.id,
    details: {
      from: previousDoc?.workflowState,
      to: doc.workflowState,
      ...(command.reason ? { reason: command.reason } : {}),
    },
  })
  return doc
}
