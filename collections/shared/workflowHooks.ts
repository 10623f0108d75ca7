import type { CollectionConfig } from 'payload'

import { deleteComments } from '@/comments/payload/forget'
import { refreshPublicPagesAfterDelete, refreshPublicPagesBy } from '@/contentVersion/change'
import { deleteTranslations } from '@/translation/payload/deleteTranslations'
import { keepMedia, publishMedia } from '@/media/payload/keepMedia'
import { followInTranslations } from '@/translation/payload/followInTranslations'
import { forgetText } from '@/together/payload/keys'
import { guardText } from '@/workflow/payload/guardText'
import { keepAsDraft } from '@/workflow/payload/keepAsDraft'
import { deleteReadings } from '@/outsideReading/payload/forget'
import { deleteHiddenPast } from '@/workflow/payload/hiddenPast'
import { deletePlans } from '@/workflow/payload/plans'
import { textTakesAway } from '@/workflow/payload/textTakesAway'

/** The hooks of a text that goes through the workflow: chapters, pages, updates. */
export const workflowHooks: CollectionConfig['hooks'] = {
  beforeOperation: [keepAsDraft],
  beforeChange: [guardText, keepMedia],
  afterChange: [followInTranslations, publishMedia, refreshPublicPagesBy(textTakesAway)],
  afterDelete: [
    deletePlans,
    deleteHiddenPast,
    deleteComments,
    deleteReadings,
    forgetText,
    deleteTranslations,
    refreshPublicPagesAfterDelete,
  ],
}
