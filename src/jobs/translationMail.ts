import type { TaskConfig } from 'payload'

import { sendTranslationMail } from '@/translation/payload/people/translationMail'

/** Each morning: reminders of what people took on, and the questions that wait for who wrote the French. */
export const translationMail: TaskConfig<{
  input: object
  output: { reminders: number; questions: number }
}> = {
  slug: 'translationMail',
  schedule: [{ cron: '5 11 * * *', queue: 'default' }],
  outputSchema: [
    { name: 'reminders', type: 'number' },
    { name: 'questions', type: 'number' },
  ],
  handler: async ({ req: { payload } }) => ({
    output: { ...(await sendTranslationMail(payload, new Date())) },
  }),
}
