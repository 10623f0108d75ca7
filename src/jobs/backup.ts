import type { TaskConfig } from 'payload'

import { type Env, env } from '@/env'
import { backUpAndPrune } from '@/operations/backup/backUpSite'

/** Each night, when a folder for backups is named: a backup, and those that are too old go. */
export const backup: TaskConfig<{ input: object; output: { file: string; gone: number } }> = {
  slug: 'backup',
  schedule: scheduleFor(env),
  outputSchema: [
    { name: 'file', type: 'text' },
    { name: 'gone', type: 'number' },
  ],
  handler: async () => ({ output: await backUpAndPrune(env) }),
}

/** Before dawn in Quebec; never where no folder is named: a backup beside what it saves saves little. */
export function scheduleFor({ BACKUP_DIR }: Pick<Env, 'BACKUP_DIR'>) {
  return BACKUP_DIR ? [{ cron: '40 8 * * *', queue: 'default' }] : []
}
