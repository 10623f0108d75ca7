import { type Manner, startSmtpServer } from '../../integration/platform/smtpServer'
import { insertRequest } from '../parts/databases'
import { allowedMs, watchMachine } from '../parts/emptyAnswers'
import { regionId } from '../parts/plant'
import { type Answer, session } from '../parts/session'
import type { Context, Finding, Trial, TrialSite } from '../trial'

/** No answer waits for the mail, nor for another that does. On a busy machine: see `allowedMs`. */
const LONGEST_MS = 3_000

/** How long the site waits for a mail server that says nothing (`src/notify/email.ts`). */
const SILENCE_MS = 30_000

/** What the mail server does that day. */
const MANNERS = ['hangsUp', 'silent', 'slow', 'refusesRecipient'] as const satisfies Manner[]

const ADMIN = 'admin@example.org'
const READER = 'lectrice.essai@example.org'

/** The mail server refuses, says nothing, or takes its time. */
export const mail: Trial = {
  name: 'mail',
  what: 'whatever the mail server does, access is given and withdrawn at once and nobody waits',
  run: async (context) => {
    const findings: Finding[] = []
    for (const manner of MANNERS) {
      findings.push(...(await oneDay(context, manner)))
    }
    return findings
  },
}

async function oneDay(context: Context, manner: Manner): Promise<Finding[]> {
  const server = await startSmtpServer(manner)
  context.atEnd(server.stop)
  const dataDir = await context.newFolder()
  await insertRequest(context, dataDir, { name: 'Lectrice inventée', email: READER })
  const site = await context.startSite({ dataDir, settings: { SMTP_URL: server.url } })
  const machine = await watchMachine()
  context.atEnd(async () => void (await machine.stop()))
  const asked: Asked[] = []
  const findings = [
    ...(await decide(site, 'approved', asked)),
    ...(await decide(site, 'withdrawn', asked)),
  ]
  await forgotten(site, asked)
  const slowestEmpty = await machine.stop()
  const slowest = Math.max(...asked.map(({ ms }) => ms))
  const limitMs = allowedMs(LONGEST_MS, slowestEmpty)
  findings.push(...asked.flatMap((each) => soon(each, limitMs)))
  // What came sooner than that cannot have waited; what came later may be the machine's doing.
  if (slowest > SILENCE_MS && limitMs > SILENCE_MS) {
    context.notRun(
      `${manner}: too busy to tell who waits: an empty answer took ${Math.round(slowestEmpty)} ms`,
    )
  }
  context.did(
    `${manner}: slowest ${Math.round(slowest)} ms, of empty answers ${Math.round(slowestEmpty)} ms`,
  )
  await site.stop()
  return findings.map(({ kind, said }) => ({ kind, said: `mail ${manner}: ${said}` }))
}

/** A decision is answered soon and stands, and others write meanwhile. */
async function decide(
  site: TrialSite,
  state: 'approved' | 'withdrawn',
  asked: Asked[],
): Promise<Finding[]> {
  const admin = await site.signIn(ADMIN)
  const found = await admin.json<{ docs: [{ id: number | string }] }>(
    'GET',
    `/api/map-access-requests?depth=0&where[email][equals]=${READER}`,
  )
  const region = await regionId(admin)
  const path = `/api/map-access-requests/${found.docs[0].id}?depth=0`
  const decision = { state, accessUntil: '2099-01-01', reason: 'Pour essai.' }
  const [decided, meanwhile] = await Promise.all([
    admin.ask('PATCH', path, decision),
    admin.ask('PATCH', `/api/regions/${region}?locale=fr&depth=0`, { intro: `Pendant ${state}.` }),
  ])
  asked.push({ what: state, ...decided }, { what: `a save while it was ${state}`, ...meanwhile })
  const { docs } = await admin.json<{ docs: { mapAccessUntil?: string }[] }>(
    'GET',
    `/api/users?depth=0&where[email][equals]=${READER}`,
  )
  const until = Date.parse(docs[0]?.mapAccessUntil ?? '')
  const mayRead = until > Date.now()
  if (mayRead === (state === 'approved')) return []
  return [
    { kind: 'loss', said: `${state}, and the account ${mayRead ? 'reads' : 'does not read'}` },
  ]
}

/** Forgotten passwords of many at once keep nobody from signing in or writing. */
async function forgotten(site: TrialSite, asked: Asked[]): Promise<void> {
  const admin = await site.signIn(ADMIN)
  const nobody = session(site.baseUrl)
  const region = await regionId(admin, 1)
  const emails = ['recherche1@example.org', 'recherche2@example.org', READER, 'nobody@example.org']
  const answers = await Promise.all([
    ...emails.map((email) => nobody.ask('POST', '/api/users/forgot-password', { email })),
    admin.ask('PATCH', `/api/regions/${region}?locale=fr&depth=0`, {
      intro: 'Pendant les oublis.',
    }),
    nobody.ask('GET', '/fr'),
  ])
  asked.push(
    ...answers.map((answer, i) => ({ what: emails[i] ?? 'beside forgotten passwords', ...answer })),
  )
}

type Asked = Answer & { what: string }

function soon({ what, status, text, ms }: Asked, limitMs: number): Finding[] {
  const told = `${what}: ${status} after ${Math.round(ms)} ms`
  if (status < 200 || status > 299) {
    return [{ kind: 'fault', said: `${told} ${text.slice(0, 160)}` }]
  }
  return ms > limitMs ? [{ kind: 'limit', said: `${told}, ${Math.round(limitMs)} allowed` }] : []
}
