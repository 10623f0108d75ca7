import { existsSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { mkdtemp, rm } from 'node:fs/promises'

import { formatMoment } from '@/days/words'
import type { Manifest } from '@/operations/backup/manifest'
import { checkBackup, restoreBackup } from '@/operations/backup/restoreBackup'

import { runCommand } from './backupCommand'
import { CONSOLE, type Output } from './output'

/** `npm run restore -- file`. Returns the exit code; see `EXIT`. */
export const main = (argv: readonly string[], output: Output = CONSOLE): Promise<number> =>
  runCommand({
    usage: 'restoreUsage',
    argv,
    output,
    takes: [1, 1],
    work: async ({ given: [file = ''], check }, settings, say, locale) => {
      if (!existsSync(file)) throw new Error(say('fileMissing', { file }))
      const key = settings.BACKUP_KEY
      const facts = ({ database, files, madeAt, version }: Manifest) => ({
        database,
        files: files.length,
        madeAt: formatMoment(madeAt, locale),
        version,
      })
      if (check) {
        output.out(say('checked', facts(await checked(file, key))))
        return
      }
      const manifest = await restoreBackup({ site: settings, file, key })
      output.out(say('restored', { folder: settings.DATA_DIR, ...facts(manifest) }))
    },
  })

/** Checks it in a folder of its own: the site's may be missing, or have no room. */
async function checked(file: string, key: string | undefined): Promise<Manifest> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'accompagner-check-'))
  try {
    return await checkBackup({ file, key }, folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

if (import.meta.main) {
  const code = await main(process.argv.slice(2))
  process.exit(code)
}
