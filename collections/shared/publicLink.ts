import type { CustomComponent } from 'payload'

import type { ShownCollection } from '@/data/publicPage'
import type { WorkflowCollection } from '@/workflow'

/** For `admin.components.edit`: the way from a form to the page where everyone reads it. */
export const publicLink = (
  collection: ShownCollection,
): { beforeDocumentControls: CustomComponent[] } => ({
  beforeDocumentControls: [{ path: '@/admin/PublicLink#PublicLink', serverProps: { collection } }],
})

/** The same for a text that goes through the workflow, the way to its versions, and its preview. */
export const textLinks = (
  collection: WorkflowCollection,
): { beforeDocumentControls: CustomComponent[] } => ({
  beforeDocumentControls: [
    ...publicLink(collection).beforeDocumentControls,
    { path: '@/admin/Versions/CompareLink#CompareLink', serverProps: { collection } },
    '@/admin/Preview#PreviewButton',
  ],
})
