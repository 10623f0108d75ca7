import { ADMIN, WRITER } from '../parts/acts'
import { readySite, soundFile } from '../parts/invariants'
import { lotFrom, wait } from '../parts/lot'
import { pageAddresses } from '../parts/pageAddresses'
import { type Proxy, startProxy } from '../parts/proxy'
import { sendReport } from '../parts/publicForm'
import { readAccounts, type Session, session, signIn } from '../parts/session'
import { countsAdd, plannedOnce, publicationShows, tableSwaps } from '../parts/together'
import type { Context, Finding, Trial, TrialSite } from '../trial'

/** One process ends each so often, in milliseconds. */
const EACH_MS = 10_000
/** Two looks of the proxy, and the time that each may take. */
const DRAIN_S = 5
const READERS = 8
const REPORTERS = 2
/** A process that starts beside busy ones is ready within this time. */
const READY_WITHIN_MS = 120_000

/** Three processes behind a proxy, under load; every ten seconds one is killed, or told to stop. */
export const threeProcesses: Trial = {
  name: 'three-processes',
  what: 'of three processes behind a proxy one may end at any time: no page fails twice in a row, no failed write is said to be saved',
  run: async (context) => {
    const dataDir = await context.newFolder()
    const proxy = await startProxy()
    context.atEnd(proxy.stop)
    const trial = new ThreeProcesses(context, dataDir, proxy)
    await trial.begin()
    await trial.endOneAfterTheOther(context.size(12, 4))
    return [...(await trial.judge()), ...(await trial.together())]
  },
}

/** What took too long is a limit, which a busy machine passes too; what was said or cut off is a fault. */
const kindOf = (said: string): Finding['kind'] =>
  said.includes('TimeoutError') ? 'limit' : 'fault'

/** A field that is saved again and again. */
interface Written {
  path: string
  field: 'intro' | 'summary'
}

type Content = Partial<Record<Written['field'], string | null>>

interface Writing extends Written {
  /** The last text that was answered; at first what stood. */
  answered: string | null | undefined
  /** Texts without an answer: each was written or not, and perhaps after a later one that was answered. */
  inDoubt: string[]
}

class ThreeProcesses {
  private readonly findings: Finding[] = []
  private readonly sites: TrialSite[] = []
  private readonly writings: Writing[] = []
  private work: Promise<unknown> = Promise.resolve()
  private isOver = false
  private isStopping = false
  private readonly counted = { pages: 0, failedOnce: 0, saves: 0, doubtful: 0, reports: 0 }
  private readonly marks: string[] = []
  private readonly draw: () => number

  constructor(
    private readonly context: Context,
    private readonly dataDir: string,
    private readonly proxy: Proxy,
  ) {
    this.draw = lotFrom(context.seed)
  }

  async begin(): Promise<void> {
    for (let each = 0; each < 3; each += 1) await this.startOne()
    const pages = await pageAddresses(this.sites[0]!)
    const writer = await this.signIn(WRITER)
    const written = await whatIsWritten(writer)
    this.work = Promise.all([
      ...Array.from({ length: READERS }, () => this.read(pages)),
      ...Array.from({ length: REPORTERS }, () => this.report()),
      ...written.map((each) => this.write(writer, each)),
    ])
  }

  /** Kills and stops take turns, as do the processes; the one that ended starts again. */
  async endOneAfterTheOther(times: number): Promise<void> {
    for (let time = 0; time < times; time += 1) {
      await wait(EACH_MS)
      const site = this.sites.shift()!
      if (time % 2 === 0) await site.kill()
      else await this.stopOne(site)
      this.proxy.remove(site.baseUrl)
      await this.startOne()
    }
    this.isOver = true
    await this.work
    const { pages, failedOnce, saves, doubtful, reports } = this.counted
    const { askedAgain, cutOff } = this.proxy.told
    this.context.did(
      `${times} ends of a process, half of them kills; ${pages} pages, ${failedOnce} failed once; ${saves} saves and ` +
        `${reports} reports answered, ${doubtful} cut off; the proxy asked another process ${askedAgain} times`,
    )
    if (askedAgain + cutOff === 0) {
      this.findings.push({ kind: 'blind', said: 'no end of a process met a request' })
    }
    if (saves === 0 || reports === 0) {
      this.findings.push({ kind: 'blind', said: `${saves} saves and ${reports} reports answered` })
    }
  }

  async judge(): Promise<Finding[]> {
    const admin = await this.signIn(ADMIN)
    for (const { path, field, answered, inDoubt } of this.writings) {
      const { [field]: stands } = await admin.json<Content>('GET', path)
      if (stands === answered || inDoubt.includes(stands ?? '')) continue
      this.findings.push({
        kind: 'loss',
        said: `${path} is "${stands}"; what was answered last is "${answered}"`,
      })
    }
    for (const mark of this.marks) {
      const { totalDocs } = await admin.json<{ totalDocs: number }>(
        'GET',
        `/api/feedback/count?where[message][equals]=${encodeURIComponent(mark)}`,
      )
      if (totalDocs !== 1) {
        this.findings.push({ kind: 'loss', said: `"${mark}" was answered, ${totalDocs} are kept` })
      }
    }
    for (const site of this.sites) this.findings.push(...(await readySite(site)))
    return [...this.findings, ...soundFile(this.context, this.dataDir)]
  }

  /** What is done through one of them holds in all. */
  async together(): Promise<Finding[]> {
    const [one] = this.sites
    const shown = await publicationShows(one!, this.sites)
    const counts = await countsAdd(this.sites)
    const swapped = await tableSwaps(one!, this.sites)
    const planned = this.context.isQuick ? [] : await plannedOnce(one!)
    this.context.did(
      `a publication seen by all after ${shown.ms} ms, a table after ${swapped.ms} ms`,
    )
    return [...shown.findings, ...counts, ...swapped.findings, ...planned]
  }

  private signIn(person: string): Promise<Session> {
    return signIn(this.proxy.baseUrl, person, readAccounts(this.dataDir))
  }

  private async startOne(): Promise<void> {
    const startedAt = performance.now()
    const site = await this.context.startSite({
      dataDir: this.dataDir,
      settings: { TRUST_PROXY: '1', DRAIN_S: String(DRAIN_S) },
    })
    if (performance.now() - startedAt > READY_WITHIN_MS) {
      this.findings.push({ kind: 'limit', said: 'a process took two minutes to start' })
    }
    this.sites.push(site)
    this.proxy.add(site.baseUrl)
  }

  /** A restart that is meant: nobody meets it. */
  private async stopOne(site: TrialSite): Promise<void> {
    this.isStopping = true
    await site.stop()
    this.isStopping = false
    if (site.process.exitCode !== 0) {
      this.findings.push({ kind: 'crash', said: `a stop ended with ${site.process.exitCode}` })
    }
  }

  private async read(pages: readonly string[]): Promise<void> {
    const reader = session(this.proxy.baseUrl)
    while (!this.isOver) {
      const path = pages[Math.floor(this.draw() * pages.length)]!
      const first = await this.ask(reader, path)
      if (first === undefined) continue
      this.counted.failedOnce += 1
      const second = await this.ask(reader, path)
      if (second !== undefined) {
        this.findings.push({
          kind: kindOf(second),
          said: `${path} failed twice: ${first}; ${second}`,
        })
      }
    }
  }

  /** @returns what was said when it failed */
  private async ask(reader: Session, path: string): Promise<string | undefined> {
    const { status, text } = await reader.ask('GET', path)
    this.counted.pages += 1
    if (status !== 0 && status < 500) return undefined
    const said = `${status} ${text.slice(0, 120)}`
    this.noteStop(`GET ${path}: ${said}`)
    return said
  }

  /** While a process stops as it is meant to, everything is answered. */
  private noteStop(said: string): void {
    if (this.isStopping) this.findings.push({ kind: kindOf(said), said: `during a stop: ${said}` })
  }

  private async write(writer: Session, { path, field }: Written): Promise<void> {
    const { [field]: before } = await writer.json<Content>('GET', path)
    const writing: Writing = { path, field, answered: before, inDoubt: [] }
    this.writings.push(writing)
    for (let round = 0; !this.isOver; round += 1) {
      const content = `Écrit la ${round}e fois.`
      const { status, text } = await writer.ask('PATCH', path, { [field]: content })
      if (status === 200) {
        this.counted.saves += 1
        writing.answered = content
      } else {
        this.counted.doubtful += 1
        writing.inDoubt.push(content)
        this.noteStop(`PATCH ${path}: ${status} ${text.slice(0, 120)}`)
      }
      await wait(200)
    }
  }

  private async report(): Promise<void> {
    const reader = session(this.proxy.baseUrl)
    while (!this.isOver) {
      const message = `Signalé ${Math.floor(this.draw() * 1e12)}.`
      const { status, text } = await sendReport(reader, { reason: 'wrongPhone', message })
      if (status >= 200 && status < 400) {
        this.counted.reports += 1
        this.marks.push(message)
      } else {
        this.counted.doubtful += 1
        this.noteStop(`a report: ${status} ${text.slice(0, 120)}`)
      }
    }
  }
}

/** Sheets, which show at once, and drafts of texts, whose saves are each a version more. */
async function whatIsWritten(writer: Session): Promise<Written[]> {
  const idsOf = async (address: string) => {
    const { docs } = await writer.json<{ docs: { id: number | string }[] }>('GET', address)
    return docs.map(({ id }) => id)
  }
  const regions = await idsOf('/api/regions?limit=4&depth=0')
  const chapters = await idsOf('/api/guide-chapters?limit=2&depth=0&sort=createdAt')
  return [
    ...regions.map((id) => ({
      path: `/api/regions/${id}?locale=fr&depth=0`,
      field: 'intro' as const,
    })),
    ...chapters.map((id) => ({
      path: `/api/guide-chapters/${id}?draft=true&depth=0`,
      field: 'summary' as const,
    })),
  ]
}
