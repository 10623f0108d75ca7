import { runCommand } from './backupCommand'
import { CONSOLE, type Output } from './output'

/** Flaws named one by one; the rest is counted. */
const NAMED = 20

/** `npm run audit:verify`. Returns the exit code; see `EXIT`. */
export const main = (argv: readonly string[], output: Output = CONSOLE): Promise<number> =>
  runCommand({
    usage: 'auditUsage',
    argv,
    output,
    takes: [0, 0],
    work: async (_, __, say) => {
      const { openSite } = await import('./openSite')
      const { checkLog, holds } = await import('@/audit/seals/checkLog')
      const payload = await openSite()
      try {
        const checked = await checkLog(payload)
        const { seals, lines, gone, unsealed, head } = checked
        output.out(say('auditChecked', { seals, lines, gone, unsealed }))
        if (head) output.out(say('auditHead', { head }))
        for (const { number, flaw } of checked.sealFlaws) {
          output.err(say(flaw === 'otherKey' ? 'auditOtherKey' : 'auditSealBroken', { number }))
        }
        for (const { id, createdAt, kind } of checked.lineFlaws.slice(0, NAMED)) {
          output.err(say(LINES[kind], { id, createdAt }))
        }
        const more = checked.lineFlaws.length - NAMED
        if (more > 0) output.err(say('auditMore', { more }))
        if (!holds(checked)) throw new Error(say('auditBroken'))
      } finally {
        await payload.destroy()
      }
    },
  })

const LINES = {
  added: 'auditAdded',
  changed: 'auditChanged',
  missing: 'auditMissing',
} as const

if (import.meta.main) {
  const code = await main(process.argv.slice(2))
  process.exit(code)
}
