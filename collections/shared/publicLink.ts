import type { CustomComponent } from 'payload'

import type { ShownCollection } from '@/data/publicPage'

/** For `admin.components.edit`: the way from a form to the page where everyone reads it. */
export const publicLink = (
  collection: ShownCollection,
): { beforeDocumentControls: CustomComponent[] } => ({
  beforeDocumentControls: [{ path: '@/admin/PublicLink#PublicLink', serverProps: { collection } }],
})
