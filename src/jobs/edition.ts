import type { TaskConfig } from 'payload'

import { makeEdition } from '@/editions/payload/makeEdition'
import { writeEdition, getEdition } from '@/editions/payload/stored'
import { findEditionPress } from '@/editions/press'
import { env } from '@/env'

const RETRIES = 2

/** Makes the files of an edition, from where a stop left them; asked for by its buttons. */
export const edition: TaskConfig<{
  input: { editionId: string; run: string }
  output: { files: number }
}> = {
  slug: 'edition',
  retries: RETRIES,
  inputSchema: [
    { name: 'editionId', type: 'text', required: true },
    { name: 'run', type: 'text', required: true },
  ],
  outputSchema: [{ name: 'files', type: 'number' }],
  handler: async ({ input: { editionId, run }, req: { payload } }) => {
    const press = findEditionPress()
    if (!press) throw new Error('This process makes no editions: it has no press.')
    const making = { id: editionId, run, press, site: env }
    return { output: { files: await makeEdition(payload, making) } }
  },
  // Given up: whoever prepares it is told, and may begin again.
  onFail: async ({ input, req, taskStatus }) => {
    // Called after each try; those that are left go on from what was made.
    if ((taskStatus?.totalTried ?? 0) < RETRIES) return
    const { editionId, run } = input as { editionId: string; run: string }
    if (!req) return
    const { progress } = await getEdition(req.payload, editionId)
    if (progress?.run !== run) return
    const stopped = { ...progress, problem: 'failed' } as const
    await writeEdition(
      req.payload,
      { id: editionId, from: ['making'], and: [{ 'progress.run': { equals: run } }] },
      { state: 'draft', progress: stopped },
    )
  },
}
