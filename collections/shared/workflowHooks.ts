import type { CollectionConfig } from 'payload'

import { refreshPublicPages, refreshPublicPagesAfterDelete } from '@/contentVersion/version'
import { deleteTranslations } from '@/translation/payload/deleteTranslations'
import { followInTranslations } from '@/translation/payload/followInTranslations'
import type { PublishRequirements } from '@/workflow'
import { enforceTransition } from '@/workflow/payload/enforceTransition'
import { hideWithdrawnText } from '@/workflow/payload/hideWithdrawnText'
import { keepAsDraft } from '@/workflow/payload/keepAsDraft'
import { recordTransition } from '@/workflow/payload/recordTransition'

/** The hooks of a text that goes through the workflow: chapters, pages, updates. */
export const workflowHooks = (requirements: PublishRequirements): CollectionConfig['hooks'] => ({
  beforeOperation: [keepAsDraft],
  beforeChange: [enforceTransition(requirements)],
  afterRead: [hideWithdrawnText],
  afterChange: [recordTransition, followInTranslations, refreshPublicPages],
  afterDelete: [deleteTranslations, refreshPublicPagesAfterDelete],
})
