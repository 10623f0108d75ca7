import { WRITER } from '../parts/acts'
import { databaseSettings } from '../parts/databases'
import { wait } from '../parts/lot'
import { pageAddresses } from '../parts/pageAddresses'
import { type Relay, startRelay } from '../parts/relay'
import { type Answer, session, type Session } from '../parts/session'
import type { Context, Finding, Trial, TrialSite } from '../trial'

/** Times in milliseconds. */
const LIMITS = {
  /** Who asks first waits to hear what is new; then it is known that nothing is heard. */
  firstKept: 3_500,
  kept: 1_000,
  /** A page that is not kept: in the place of it one that says why. */
  fresh: 10_000,
  /** A proxy gives a look two seconds. */
  ready: 2_000,
  /** A question of a program, or a save: until the driver gives the server up, for the session and for the rest. */
  api: 35_000,
  /** All is as before. */
  recovered: 30_000,
}

const KEPT_PAGES = 12

/** The server of the database hangs: it is there, takes connections, and answers nothing. */
export const silentDatabase: Trial = {
  name: 'silent-database',
  what: 'while the database says nothing kept pages go on, others say so in time, and all recovers',
  run: async (context) => {
    if (context.database !== 'mongodb') {
      context.notRun('SQLite is a file of this machine: it has no server that could hang')
      return []
    }
    const dataDir = await context.newFolder()
    const relay = await startRelay(databaseSettings('mongodb', dataDir).DATABASE_URL!)
    context.atEnd(relay.stop)
    const site = await context.startSite({ dataDir, settings: { DATABASE_URL: relay.url } })
    return new SilentDatabase(context, site, relay).run()
  },
}

interface Noted extends Answer {
  what: string
  /** When it was asked, after the silence began. */
  afterMs: number
}

class SilentDatabase {
  private readonly findings: Finding[] = []
  private readonly reader: Session
  private kept: string[] = []
  private fresh: string[] = []

  constructor(
    private readonly context: Context,
    private readonly site: TrialSite,
    private readonly relay: Relay,
  ) {
    this.reader = session(site.baseUrl)
  }

  async run(): Promise<Finding[]> {
    const writer = await this.site.signIn(WRITER)
    const { docs } = await writer.json<{ docs: [{ id: number | string }] }>(
      'GET',
      '/api/regions?limit=1&depth=0',
    )
    const region = `/api/regions/${docs[0].id}?locale=fr&depth=0`
    await this.warm()
    await this.silence(writer, region)
    await this.recover(writer, region)
    return this.findings
  }

  /** Some pages are asked for until they are kept; the others nobody asks for. */
  private async warm(): Promise<void> {
    const pages = await pageAddresses(this.site)
    for (const path of pages) {
      if (this.kept.length < KEPT_PAGES) {
        await this.reader.ask('GET', path)
        if ((await this.reader.ask('GET', path)).isKept) this.kept.push(path)
      } else if (path.startsWith('/fr/guide/') || path.startsWith('/en/guide/'))
        this.fresh.push(path)
    }
    if (this.kept.length < KEPT_PAGES || this.fresh.length < KEPT_PAGES) {
      this.find(
        'blind',
        `${this.kept.length} pages are kept, ${this.fresh.length} were not asked for`,
      )
    }
  }

  private async silence(writer: Session, region: string): Promise<void> {
    const beganAt = performance.now()
    const until = beganAt + this.context.size(40_000, 20_000)
    const asking = async (who: Session, method: string, path: string, body?: unknown) => {
      const afterMs = performance.now() - beganAt
      return { ...(await who.ask(method, path, body)), what: `${method} ${path}`, afterMs }
    }
    const again = async (everyMs: number, ask: (turn: number) => Promise<Noted>) => {
      const noted: Noted[] = []
      for (let turn = 0; performance.now() < until; turn += 1) {
        noted.push(await ask(turn))
        await wait(everyMs)
      }
      return noted
    }
    this.relay.hold()
    const one = this.fresh.pop()!
    const working = Promise.all([
      again(50, (turn) => asking(this.reader, 'GET', this.kept[turn % KEPT_PAGES]!)),
      again(500, (turn) => asking(this.reader, 'GET', this.fresh[turn % this.fresh.length]!)),
      again(500, () => asking(this.reader, 'GET', '/readyz')),
    ])
    const slow = Promise.all([
      asking(writer, 'GET', region),
      asking(writer, 'PATCH', region, { intro: 'Écrit pendant le silence.' }),
    ])
    const [kept, fresh, ready] = await working
    const programs = await slow
    this.relay.release()
    this.judgeKept(kept)
    this.judgeFresh(fresh)
    this.judgeReady(ready)
    for (const answer of programs) {
      // Nobody is told that their session ended, or that something is kept which may not be.
      if (answer.status !== 503) this.find('fault', told(answer))
      this.judgeTime(answer, LIMITS.api)
    }
    this.fresh.push(one)
    this.context.did(
      `${kept.length} kept pages, ${fresh.length} others, ${ready.length} looks during ` +
        `${Math.round((until - beganAt) / 1000)} s without an answer; longest ${longest(kept)}, ` +
        `${longest(fresh)}, ${longest(ready)} ms; programs ${programs
          .map(({ status, ms }) => `${status} after ${Math.round(ms)} ms`)
          .join(', ')}`,
    )
  }

  private judgeKept(answers: readonly Noted[]): void {
    for (const answer of answers) {
      if (answer.status !== 200 || !answer.isKept) this.find('fault', told(answer))
      this.judgeTime(answer, answer.afterMs < LIMITS.firstKept ? LIMITS.firstKept : LIMITS.kept)
    }
  }

  private judgeFresh(answers: readonly Noted[]): void {
    for (const answer of answers) {
      const isTold = answer.status === 503 && /<html lang="(?:fr|en)"/.test(answer.text)
      // The last may be asked when the silence is nearly over.
      if (!isTold && answer.status !== 200) this.find('fault', told(answer))
      this.judgeTime(answer, LIMITS.fresh)
    }
    if (!answers.some(({ status }) => status === 503))
      this.find('blind', 'no page needed the database')
  }

  private judgeReady(answers: readonly Noted[]): void {
    for (const answer of answers) {
      // What was seen less than a second before is told again.
      if (answer.status !== 503 && answer.afterMs > LIMITS.ready) this.find('fault', told(answer))
      this.judgeTime(answer, LIMITS.ready)
    }
  }

  private async recover(writer: Session, region: string): Promise<void> {
    const beganAt = performance.now()
    const isReady = async () => (await this.reader.ask('GET', '/readyz')).status === 200
    while (!(await isReady())) {
      if (performance.now() - beganAt > LIMITS.recovered) {
        this.find('crash', 'the site is not ready again')
        return
      }
      await wait(200)
    }
    this.context.did(`ready again after ${Math.round(performance.now() - beganAt)} ms`)
    for (const path of [...this.kept, this.fresh.at(-1)!]) {
      const answer = await this.reader.ask('GET', path)
      if (answer.status !== 200) this.find('fault', told({ ...answer, what: `after it, ${path}` }))
    }
    const intro = 'Écrit après le silence.'
    await writer.json('PATCH', region, { intro })
    const { text } = await this.reader.ask('GET', '/api/regions?limit=100&locale=fr&depth=0')
    if (!text.includes(intro)) this.find('loss', 'a save after the silence is not read')
  }

  private judgeTime(answer: Noted, limitMs: number): void {
    if (answer.ms > limitMs) this.find('limit', `${told(answer)} took ${Math.round(answer.ms)} ms`)
  }

  private find(kind: Finding['kind'], said: string): void {
    this.findings.push({ kind, said })
  }
}

const longest = (answers: readonly Answer[]): number =>
  Math.round(Math.max(0, ...answers.map(({ ms }) => ms)))

const told = ({ what, status, text, afterMs }: Answer & { what: string; afterMs?: number }) =>
  `${what}${afterMs === undefined ? '' : ` after ${Math.round(afterMs)} ms of silence`}: ${status} ${text.slice(0, 120)}`
