import type { CollectionAfterDeleteHook } from 'payload'

import type { Id } from '@/db/ids'
import type { WorkflowCollection } from '@/workflow'

import { forgetReadings } from './team'

/** Hook: invitations to read a text go with it; another text may one day get its number. */
export const deleteReadings: CollectionAfterDeleteHook = ({ collection, id, req }) =>
  forgetReadings(req, { collection: collection.slug as WorkflowCollection, id: id as Id })
