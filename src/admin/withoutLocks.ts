import { WORKFLOW_COLLECTIONS } from '@/workflow'

import type { ServerCall } from './serverCall'

const OPEN_TO_SEVERAL: ReadonlySet<unknown> = new Set(WORKFLOW_COLLECTIONS)

/**
 * Several people write in one text, and both their changes stay (`src/together`): its form neither locks it for one
 * of them nor stops at the first change because another one saved. Other documents are locked as Payload does.
 */
export const withoutLocks = (call: ServerCall): ServerCall =>
  call.name === 'form-state' && OPEN_TO_SEVERAL.has(call.args.collectionSlug)
    ? {
        ...call,
        args: {
          ...call.args,
          checkForStaleData: false,
          returnLockStatus: false,
          updateLastEdited: false,
        },
      }
    : call
