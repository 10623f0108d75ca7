import type { TaskConfig } from 'payload'

import { runImport } from '@/directory/payload/imports/runImport'

/** Applies or undoes an import of organizations, from where it was left; asked for on its desk. */
export const organizationImport: TaskConfig<{
  input: { importId: string }
  output: { lines: number }
}> = {
  slug: 'organizationImport',
  retries: 2,
  inputSchema: [{ name: 'importId', type: 'text', required: true }],
  outputSchema: [{ name: 'lines', type: 'number' }],
  handler: async ({ input: { importId }, req: { payload } }) => ({
    output: { lines: await runImport(payload, importId) },
  }),
}
