import { editionPlace } from '@/editions/payload/store'
import { uploadStore } from '@/uploads'
import { copyUploads } from '@/uploads/copyUploads'

import { runCommand } from './backupCommand'
import { EXIT } from './exitCodes'
import { CONSOLE, type Output } from './output'

/** `npm run uploads:copy -- [back]`. Returns the exit code; see `EXIT`. */
export const main = (argv: readonly string[], output: Output = CONSOLE): Promise<number> =>
  runCommand({
    usage: 'uploadsUsage',
    argv,
    output,
    takes: [0, 1],
    work: async ({ given: [way] }, settings, say) => {
      if (way !== undefined && way !== 'back') {
        output.err(say('uploadsUsage'))
        return EXIT.usage
      }
      if (!settings.s3) {
        output.err(say('uploadsNoBucket'))
        return EXIT.refused
      }
      const onDisk = { DATA_DIR: settings.DATA_DIR }
      for (const placeOf of [uploadStore, editionPlace]) {
        const [folder, bucket] = [placeOf(onDisk), placeOf(settings)]
        const [from, to] = way === 'back' ? [bucket, folder] : [folder, bucket]
        const done = await copyUploads(from, to, (name) => output.err(`  ${name}`))
        output.out(say('uploadsCopied', { from: from.place, to: to.place, ...done }))
      }
      return EXIT.done
    },
  })

if (import.meta.main) {
  const code = await main(process.argv.slice(2))
  process.exit(code)
}
