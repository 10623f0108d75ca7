import { runCommand } from './backupCommand'
import { CONSOLE, type Output } from './output'

/** The word that lets the log begin anew. */
const ANEW = 'anew'

/** Flaws named one by one; the rest is counted. */
const NAMED = 20

/** `npm run audit:verify`. Returns the exit code; see `EXIT`. */
export const main = (argv: readonly string[], output: Output = CONSOLE): Promise<number> =>
  runCommand({
    usage: 'auditUsage',
    argv,
    output,
    takes: [0, 1],
    work: async ({ given: [word] }, _, say) => {
      if (word !== undefined && word !== ANEW) throw new Error(say('auditUsage'))
      const { openSite } = await import('./openSite')
      const { checkLog, holds } = await import('@/audit/seals/checkLog')
      const { beginAnew } = await import('@/audit/seals/sealLog')
      const { recordAudit } = await import('@/audit/recordAudit')
      const payload = await openSite()
      try {
        const checked = await checkLog(payload)
        const { seals, lines, gone, goneUntil, unsealed, head, acceptedAt } = checked
        output.out(say('auditChecked', { seals, lines, unsealed }))
        if (gone > 0) output.out(say('auditGone', { gone, goneUntil }))
        if (acceptedAt) output.out(say('auditAccepted', { acceptedAt }))
        if (head) output.out(say('auditHead', { head }))
        for (const { number, flaw } of checked.sealFlaws) {
          output.err(say(SEALS[flaw], { number }))
        }
        for (const { id, createdAt, kind } of checked.lineFlaws.slice(0, NAMED)) {
          output.err(say(LINES[kind], { id, createdAt }))
        }
        const more = checked.lineFlaws.length - NAMED
        if (more > 0) output.err(say('auditMore', { more }))
        if (word === ANEW) {
          await beginAnew(payload)
          await recordAudit(
            { payload },
            { action: 'journal.sealedAnew', summary: String(checked.lineFlaws.length) },
          )
          output.out(say('auditAnew'))
        } else if (!holds(checked)) throw new Error(say('auditBroken'))
      } finally {
        await payload.destroy()
      }
    },
  })

const SEALS = {
  anchor: 'auditAnchor',
  missing: 'auditSealBroken',
  number: 'auditSealBroken',
  otherKey: 'auditOtherKey',
  previous: 'auditSealBroken',
  sum: 'auditSealBroken',
} as const

const LINES = {
  added: 'auditAdded',
  changed: 'auditChanged',
  missing: 'auditMissing',
} as const

if (import.meta.main) {
  const code = await main(process.argv.slice(2))
  process.exit(code)
}
