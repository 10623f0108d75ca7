import type { TaskConfig } from 'payload'

import { env } from '@/env'
import { backUpAndPrune } from '@/operations/backup/backUpSite'

/** Each night, when a folder for backups is named: a backup, and those that are too old go. */
export const backup: TaskConfig<{ input: object; output: { file: string; gone: number } }> = {
  slug: 'backup',
  schedule: env.BACKUP_DIR ? [{ cron: '40 8 * * *', queue: 'default' }] : [], // before dawn in Quebec
  outputSchema: [
    { name: 'file', type: 'text' },
    { name: 'gone', type: 'number' },
  ],
  handler: async () => ({ output: await backUpAndPrune(env) }),
}
