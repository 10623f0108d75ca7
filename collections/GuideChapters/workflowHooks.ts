import type { CollectionConfig } from 'payload'

import { refreshPublicPages, refreshPublicPagesAfterDelete } from '@/data/contentVersion'
import type { PublishRequirements } from '@/workflow'

import { deleteTranslations } from './hooks/deleteTranslations'
import { enforceTransition } from './hooks/enforceTransition'
import { followInTranslations } from './hooks/followInTranslations'
import { hideWithdrawnText } from './hooks/hideWithdrawnText'
import { keepAsDraft } from './hooks/keepAsDraft'
import { recordTransition } from './hooks/recordTransition'

/** The hooks of a text that goes through the workflow: chapters, pages, updates. */
export const workflowHooks = (requirements: PublishRequirements): CollectionConfig['hooks'] => ({
  beforeOperation: [keepAsDraft],
  beforeChange: [enforceTransition(requirements)],
  afterRead: [hideWithdrawnText],
  afterChange: [recordTransition, followInTranslations, refreshPublicPages],
  afterDelete: [deleteTranslations, refreshPublicPagesAfterDelete],
})
