import type { CollectionBeforeDeleteHook } from 'payload'

import { personLocale } from '@/i18n/firstLocale'

import { sayUses } from '../uses'

import { findUses } from './findUses'
import { mediaRefusal } from './refuse'

/** Hook: what a text shows does not leave, by whichever door; the refusal says where it is. */
export const refuseInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const uses = await findUses(req, id)
  if (uses.length > 0) {
    throw mediaRefusal(req, 'inUse', { uses: sayUses(uses, personLocale(req)) })
  }
}
