import { readySite, soundFile, wholeLists } from '../parts/invariants'
import { wait } from '../parts/lot'
import { plantList, regionId } from '../parts/plant'
import { sendReport } from '../parts/publicForm'
import { publicationShows } from '../parts/together'
import type { Answer, Session } from '../parts/session'
import type { Context, Finding, Trial, TrialSite } from '../trial'

/** No write waits longer for another: a lock is given up after two seconds, then told. */
const LONGEST_WRITE_MS = 10_000

/** Two processes on one database, writing at once. */
export const twoProcesses: Trial = {
  name: 'two-processes',
  what: 'two processes on one database lose no answered write and show what the other published',
  run: async (context) => {
    const dataDir = await context.newFolder()
    const one = await context.startSite({ dataDir })
    const two = await context.startSite({ dataDir })
    return [
      ...(await formsAtOnce(context, [one, two])),
      ...(await savesAtOnce(context, [one, two])),
      ...(await importMeanwhile([one, two])),
      ...(await publicationShows(one, [two])).findings,
      ...(await readySite(one)),
      ...(await readySite(two)),
      ...soundFile(context, dataDir),
    ]
  },
}

type Both = readonly [TrialSite, TrialSite]

const ADMIN = 'admin@example.org'
const WRITER = 'recherche1@example.org'

function judge(what: string, { status, text, ms }: Answer): Finding[] {
  if (status === 0 || status >= 500) {
    return [{ kind: 'fault', said: `${what}: ${status} ${text.slice(0, 200)}` }]
  }
  return ms > LONGEST_WRITE_MS ? [{ kind: 'limit', said: `${what} took ${Math.round(ms)} ms` }] : []
}

/** Reports of readers, sent to both: as many are kept as were answered. */
async function formsAtOnce(context: Context, both: Both): Promise<Finding[]> {
  // Each of the two is sent half: fewer than what makes forms ask for work.
  const count = context.size(100, 40)
  const admin = await both[0].signIn(ADMIN)
  const kept = async () =>
    (await admin.json<{ totalDocs: number }>('GET', '/api/feedback/count')).totalDocs
  const before = await kept()
  const answers = await Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const session = await both[i % 2]!.signIn(ADMIN)
      return sendReport(session, { reason: 'wrongPhone', message: `n° ${i}` })
    }),
  )
  const answered = answers.filter(({ status }) => status >= 200 && status < 400).length
  const now = (await kept()) - before
  context.did(`${answered} of ${count} reports`)
  return [
    ...answers.flatMap((answer) => judge('a report', answer)),
    ...(now < answered
      ? [{ kind: 'loss', said: `${answered} reports answered, ${now} kept` } as const]
      : []),
  ]
}

/** Each region is written through both in turn, all regions at once: the last answered stands. */
async function savesAtOnce(context: Context, both: Both): Promise<Finding[]> {
  const rounds = context.size(10, 3)
  const writers = [await both[0].signIn(WRITER), await both[1].signIn(WRITER)] as const
  const { docs } = await writers[0].json<{ docs: { id: number | string }[] }>(
    'GET',
    '/api/regions?limit=0&pagination=false&depth=0',
  )
  const findings: Finding[] = []
  let answered = 0
  await Promise.all(
    docs.map(async ({ id }) => {
      const path = `/api/regions/${id}?locale=fr&depth=0`
      let last = ''
      for (let round = 0; round < rounds; round += 1) {
        const intro = `Écrit ${round} de ${id}.`
        const answer = await writers[round % 2]!.ask('PATCH', path, { intro })
        findings.push(...judge(`PATCH ${path}`, answer))
        if (answer.status !== 200) continue
        answered += 1
        last = intro
      }
      findings.push(...(await stands(writers, path, last)))
    }),
  )
  context.did(`${answered} of ${docs.length * rounds} saves`)
  return findings
}

async function stands(
  sessions: readonly Session[],
  path: string,
  last: string,
): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const session of sessions) {
    const { intro } = await session.json<{ intro: string }>('GET', path)
    if (last && intro !== last) {
      findings.push({
        kind: 'loss',
        said: `${path} is "${intro}"; the last answered was "${last}"`,
      })
    }
  }
  return findings
}

/** A list is loaded through one while the other is written through. */
async function importMeanwhile([one, two]: Both): Promise<Finding[]> {
  const [loader, writer] = [await one.signIn(WRITER), await two.signIn(WRITER)]
  const region = `/api/regions/${await regionId(writer)}?locale=fr&depth=0`
  const findings: Finding[] = []
  let isLoading = true
  const loading = plantList(loader, { rows: 5_000, employer: 'à deux', year: 2022 })
    .catch((error: unknown) => findings.push({ kind: 'fault', said: String(error) }))
    .finally(() => (isLoading = false))
  while (isLoading) {
    const answer = await writer.ask('PATCH', region, { intro: 'Pendant.' })
    findings.push(...judge('a save during an import', answer))
    await wait(50)
  }
  await loading
  return [...findings, ...(await wholeLists(writer, []))]
}
