import type { CollectionAfterChangeHook } from 'payload'

import { recordAudit } from '@/audit/recordAudit'
import { commandFor } from '@/workflow/payload/command'

/** Submitting and publishing a translation leave a line in the log. */
export const recordPublication: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const command = commandFor(req, collection.slug, doc.id)
  if (!command || command.action === 'keep') return doc
  await recordAudit(req, {
    action: `${collection.slug}.${command.action}`,
    summary: `Traduction : ${doc.title}`,
    resource: collection.slug,
    resourceKey: doc.id,
    details: {
      language: doc.language,
      to: doc.workflowState,
      ...(command.reason ? { reason: command.reason } : {}),
    },
  })
  return doc
}
