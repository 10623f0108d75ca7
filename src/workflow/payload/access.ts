import type { Access, Where } from 'payload'

import { STAFF, hasRole } from '@/access'
import type { WorkflowState } from '@/workflow/states'

const STATE: WorkflowState = 'published'

const ONLINE: Where = {
  and: [{ _status: { equals: 'published' } }, { workflowState: { equals: STATE } }],
}

/**
 * What is published and not withdrawn is readable by everyone; the rest by those who work in the
 * admin. A query, not a field emptied afterwards: a withdrawn text is then not found, whatever is
 * selected, filtered, sorted or joined. Why it was withdrawn is read through `src/data/withdrawn`.
 */
export const onlineOrStaff: Access = ({ req: { user } }) => hasRole(user, ...STAFF) || ONLINE
