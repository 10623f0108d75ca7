import { runCommand } from './backupCommand'
import { CONSOLE, type Output } from './output'

/** `npm run editions:verify`. Returns the exit code; see `EXIT`. */
export const main = (argv: readonly string[], output: Output = CONSOLE): Promise<number> =>
  runCommand({
    usage: 'editionsUsage',
    argv,
    output,
    takes: [0, 0],
    work: async (_, settings, say) => {
      const { openSite } = await import('./openSite')
      const { checkEditions } = await import('@/editions/payload/checkEditions')
      const payload = await openSite()
      try {
        const { files, flaws } = await checkEditions(payload, settings)
        output.out(say('editionsChecked', { files }))
        for (const { name, flaw } of flaws) {
          output.err(say(flaw === 'missing' ? 'editionsMissing' : 'editionsChanged', { name }))
        }
        if (flaws.length > 0) throw new Error(say('editionsBroken'))
      } finally {
        await payload.destroy()
      }
    },
  })

if (import.meta.main) {
  const code = await main(process.argv.slice(2))
  process.exit(code)
}
