import path from 'node:path'

import { runCommand } from './backupCommand'
import { CONSOLE, type Output } from './output'

/** `npm run export -- folder`. Returns the exit code; see `EXIT`. */
export const main = (argv: readonly string[], output: Output = CONSOLE): Promise<number> =>
  runCommand({
    usage: 'exportUsage',
    argv,
    output,
    takes: [1, 1],
    work: async ({ given: [given = ''] }, settings, say) => {
      const { openSite } = await import('./openSite')
      const { exportContent } = await import('@/operations/payload/exportContent')
      const payload = await openSite()
      const folder = path.resolve(given)
      try {
        const counts = await exportContent(payload, {
          folder,
          site: settings,
          onTable: (name, count) => output.err(`  ${name}: ${count}`),
        })
        const documents = Object.values(counts).reduce((sum, count) => sum + count, 0)
        output.out(say('exported', { folder, documents, tables: Object.keys(counts).length }))
      } finally {
        await payload.destroy()
      }
    },
  })

if (import.meta.main) {
  const code = await main(process.argv.slice(2))
  process.exit(code)
}
