import { saySize } from '@/i18n/size'
import { backUpSite } from '@/operations/backup/backUpSite'

import { runCommand } from './backupCommand'
import { CONSOLE, type Output } from './output'

/** `npm run backup -- [folder]`. Returns the exit code; see `EXIT`. */
export const main = (argv: readonly string[], output: Output = CONSOLE): Promise<number> =>
  runCommand({
    usage: 'backupUsage',
    argv,
    output,
    takes: [0, 1],
    work: async ({ given: [folder] }, settings, say, locale) => {
      const { file, bytes, manifest } = await backUpSite(settings, folder)
      const { database, files, isOneMoment } = manifest
      const size = saySize(bytes, locale)
      output.out(say('made', { file, size, files: files.length, database }))
      if (!isOneMoment) output.err(say('notOneMoment'))
      if (!settings.BACKUP_KEY) output.err(say('notEncrypted'))
    },
  })

if (import.meta.main) {
  const code = await main(process.argv.slice(2))
  process.exit(code)
}
