import type { TaskConfig } from 'payload'

import { sendMapAccessMail } from '@/accounts/payload/mapAccessMail'
import { eraseUnconfirmed } from '@/forms/payload/sendAccessRequest'

/** Each morning: readers whose access ends soon are told; requests that nobody confirmed are erased. */
export const mapAccess: TaskConfig<{
  input: object
  output: { messages: number; erased: number }
}> = {
  slug: 'mapAccess',
  schedule: [{ cron: '15 11 * * *', queue: 'default' }],
  outputSchema: [
    { name: 'messages', type: 'number' },
    { name: 'erased', type: 'number' },
  ],
  handler: async ({ req: { payload } }) => {
    const now = new Date()
    return {
      output: {
        messages: await sendMapAccessMail(payload, now),
        erased: await eraseUnconfirmed(payload, now),
      },
    }
  },
}
