import type { TaskConfig } from 'payload'

import { sendReviewMail } from '@/workflow/payload/reviewMail'

/** Each morning: which texts that are online must be read again, to the research team. */
export const reviewMail: TaskConfig<{ input: object; output: { messages: number } }> = {
  slug: 'reviewMail',
  schedule: [{ cron: '10 11 * * *', queue: 'default' }],
  outputSchema: [{ name: 'messages', type: 'number' }],
  handler: async ({ req: { payload } }) => ({
    output: { messages: await sendReviewMail(payload, new Date()) },
  }),
}
