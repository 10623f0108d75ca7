import type { TaskConfig } from 'payload'

/**
 * Each morning at seven in Quebec, summer and winter: the letters of the week that are due. They are once a week; the other
 * days see to who could not be seen to then.
 */
export const followMail: TaskConfig<{
  input: object
  output: { letters: number; ended: number }
}> = {
  slug: 'followMail',
  schedule: [{ cron: '2 11,12 * * *', queue: 'default' }],
  outputSchema: [
    { name: 'letters', type: 'number' },
    { name: 'ended', type: 'number' },
  ],
  handler: async ({ req: { payload } }) => {
    // Asked for as it runs: it reads what pages read, and so the configuration that this job is part of.
    const { sendDigests } = await import('@/following/payload/digest')
    return { output: { ...(await sendDigests(payload, new Date())) } }
  },
}
