import { type SmtpServer, startSmtpServer } from '../../integration/platform/smtpServer'
import { type Act, approving, importing, publishing } from '../parts/acts'
import { campaigning } from '../parts/campaigning'
import { readySite, soundFile } from '../parts/invariants'
import { lotFrom, wait } from '../parts/lot'
import { insertRequest } from '../parts/databases'
import type { Context, Finding, Trial, TrialSite } from '../trial'

/** The longest time from the first word of an act to the cut. */
const LONGEST_MS = 2_500

/** Requests that wait for an approval, enough that none runs out before a cut. */
const REQUESTS_EACH = 20

/** `kill -9` in the middle of what people do; after each start, what must hold is looked at. */
export const kills: Trial = {
  name: 'kills',
  what: 'a power cut loses nothing that was answered and leaves nothing half done',
  run: async (context) => {
    const rounds = context.size(50, 8)
    const dataDir = await context.newFolder()
    const mailServer = await startSmtpServer()
    context.atEnd(mailServer.stop)
    const acts = actsOn(context, mailServer)
    const settings = { SMTP_URL: mailServer.url }
    const draw = lotFrom(context.seed)
    const findings: Finding[] = []
    const look = async (site: TrialSite, when: string) => {
      const found = [...(await readySite(site)), ...soundFile(context, dataDir)]
      for (const act of acts) found.push(...(await act.check(site)))
      findings.push(...found.map(({ kind, said }) => ({ kind, said: `${when}: ${said}` })))
    }
    for (let round = 0; round < rounds; round += 1) {
      for (let i = 0; i < REQUESTS_EACH; i += 1) {
        const name = `coupure-${round}-${i}`
        await insertRequest(context, dataDir, { name, email: `${name}@example.org` })
      }
      const site = await context.startSite({ dataDir, settings })
      await look(site, `after ${round} kills`)
      const act = acts[round % acts.length]!
      const go = await act.prepare(site, round)
      const gone = go()
      await wait(draw() * LONGEST_MS)
      await site.kill()
      await gone
    }
    const last = await context.startSite({ dataDir, settings })
    await look(last, `after ${rounds} kills`)
    for (const act of acts.filter(({ answered }) => answered() === 0)) {
      findings.push({ kind: 'blind', said: `not one ${act.name} was answered before a kill` })
    }
    context.did(
      `${rounds} kills; answered before them: ${acts.map(({ name, answered }) => `${name} ${answered()}`).join(', ')}`,
    )
    return findings
  },
}

/** What may be cut: without transactions only an import promises to be whole. */
function actsOn(context: Context, mailServer: SmtpServer): Act[] {
  if (context.database === 'sqlite') {
    return [publishing(), importing(), approving(), campaigning(mailServer)]
  }
  context.notRun(
    'publications, approvals and campaigns: the server of the trial is used without transactions',
  )
  return [importing()]
}
