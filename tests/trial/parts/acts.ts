import type { Finding, TrialSite } from '../trial'
import { wholeLists } from './invariants'
import { askToLoad } from './plant'
import type { Answer, Session } from './session'

/*
 * What people are doing when the power goes: each act goes on until it is cut short, remembers what
 * it was answered, and knows what must hold afterwards.
 */
export interface Act {
  name: string
  /**
   * Signs people in and looks up what they work on, before anything is cut. What it answers goes on
   * until the site no longer answers.
   */
  prepare: (site: TrialSite, round: number) => Promise<() => Promise<void>>
  /** What does not hold, after a new start. */
  check: (site: TrialSite) => Promise<Finding[]>
  /** How many publications, lists or approvals were answered in all. */
  answered: () => number
}

export const WRITER = 'recherche1@example.org'
const REVIEWER = 'recherche2@example.org'
export const ADMIN = 'admin@example.org'

export const isAnswered = ({ status }: Answer): boolean => status >= 200 && status < 300
const isGone = ({ status }: Answer): boolean => status === 0

/** Faults while the site still stood: the cut itself is no fault. */
export function faultOf(what: string, answer: Answer): Finding[] {
  return answer.status >= 500
    ? [{ kind: 'fault', said: `${what}: ${answer.status} ${answer.text.slice(0, 200)}` }]
    : []
}

/** What nobody was to refuse: the act would stop there at each round, and prove nothing. */
export const refusalOf = ({ status, text }: Answer): Finding[] =>
  status >= 400 && status < 500 && status !== 409
    ? [{ kind: 'blind', said: `refused: ${status} ${text.slice(0, 200)}` }]
    : []

/** A text is written, submitted and published, again and again, with one number in two places. */
export function publishing(): Act {
  let number = 0
  const answered = { saved: 0, published: 0, publications: 0 }
  const findings: Finding[] = []
  let path = ''
  const step = async (session: Session, how: [string, string, object]): Promise<boolean> => {
    const answer = await session.ask(...how)
    findings.push(...faultOf(`${how[0]} ${how[1]}`, answer), ...refusalOf(answer))
    return isAnswered(answer)
  }
  return {
    name: 'publish',
    answered: () => answered.publications,
    prepare: async (site) => {
      const [writer, reviewer] = [await site.signIn(WRITER), await site.signIn(REVIEWER)]
      path ||= await firstChapter(writer)
      return async () => {
        while (site.process.signalCode === null) {
          number += 1
          const mark = `Essai ${number}`
          const save = { title: mark, summary: mark, changeNote: mark }
          if (!(await step(writer, ['PATCH', `${path}?draft=true&depth=0`, save]))) return
          answered.saved = number
          if (!(await step(writer, ['POST', `${path}/workflow`, { action: 'submit' }]))) return
          const publish = { action: 'approveAndPublish' }
          if (!(await step(reviewer, ['POST', `${path}/workflow`, publish]))) return
          answered.published = number
          answered.publications += 1
        }
      }
    },
    check: async (site) => {
      const found = findings.splice(0)
      if (!path || answered.saved === 0) return found
      const writer = await site.signIn(WRITER)
      const draft = await writer.json<Text>('GET', `${path}?draft=true&depth=0`)
      const online = await writer.json<Text>('GET', `${path}?depth=0`)
      return [
        ...found,
        ...wholeText('the draft', draft, answered.saved, number),
        ...(answered.published > 0
          ? wholeText('the published text', online, answered.published, number)
          : []),
        ...halfPublished(online),
      ]
    },
  }
}

interface Text {
  title: string
  summary: string
  _status: string
  workflowState: string
}

async function firstChapter(session: Session): Promise<string> {
  const { docs } = await session.json<{ docs: [{ id: number | string }] }>(
    'GET',
    '/api/guide-chapters?limit=1&depth=0&where[_status][equals]=published',
  )
  return `/api/guide-chapters/${docs[0].id}`
}

/** Both places have the same number, at least the one answered and at most the one tried. */
function wholeText(
  which: string,
  { title, summary }: Text,
  answered: number,
  tried: number,
): Finding[] {
  if (title !== summary) {
    return [{ kind: 'loss', said: `${which} is half: title "${title}", summary "${summary}"` }]
  }
  const number = Number(/^Essai (\d+)$/.exec(title)?.[1] ?? 0)
  if (number >= answered && number <= tried) return []
  return [{ kind: 'loss', said: `${which} is "${title}"; answered ${answered}, tried ${tried}` }]
}

const halfPublished = ({ _status, workflowState }: Text): Finding[] =>
  _status === 'published' && workflowState === 'published'
    ? []
    : [{ kind: 'loss', said: `published half: ${_status} but ${workflowState}` }]

const ROWS = 2_000

/** Lists are loaded, each as another edition of the same quarter: every one replaces the last. */
export function importing(): Act {
  const promised: string[] = []
  const findings: Finding[] = []
  return {
    name: 'import',
    answered: () => promised.length,
    prepare: async (site, round) => {
      const researcher = await site.signIn(WRITER)
      return async () => {
        for (let part = 0; site.process.signalCode === null; part += 1) {
          const edition = round * 1_000 + part
          const list = { rows: ROWS, employer: 'coupée', year: 2023, quarter: 2, edition } as const
          const { isPromised, ...answer } = await askToLoad(researcher, list)
          if (isPromised) promised.push(answer.sha256)
          findings.push(...faultOf('a list', { ...answer, ms: 0 }))
          if (isGone({ ...answer, ms: 0 })) return
        }
      }
    },
    check: async (site) => [
      ...findings.splice(0),
      ...(await wholeLists(await site.signIn(WRITER), promised)),
    ],
  }
}

/** Requests to read the map are approved: the request, the account and its end date are one. */
export function approving(): Act {
  const approved = new Set<string>()
  const findings: Finding[] = []
  return {
    name: 'approval',
    answered: () => approved.size,
    prepare: async (site) => {
      const admin = await site.signIn(ADMIN)
      const received = await requestsIn(admin, 'received')
      return async () => {
        for (const { id, email } of received) {
          const decision = { state: 'approved', accessUntil: '2099-01-01' }
          const path = `/api/map-access-requests/${id}?depth=0`
          const answer = await admin.ask('PATCH', path, decision)
          findings.push(...faultOf(`PATCH ${path}`, answer))
          if (isAnswered(answer)) approved.add(email)
          if (isGone(answer)) return
        }
      }
    },
    check: async (site) => {
      const admin = await site.signIn(ADMIN)
      const emails = (await requestsIn(admin, 'approved')).map(({ email }) => email)
      const { docs } = await admin.json<{ docs: { email: string; mapAccessUntil?: string }[] }>(
        'GET',
        '/api/users?limit=0&pagination=false&depth=0&where[email][like]=coupure-',
      )
      const readers = docs.filter(({ mapAccessUntil }) => mapAccessUntil).map(({ email }) => email)
      return [
        ...findings.splice(0),
        ...lacking('an approval that was answered is lost', [...approved], emails),
        ...lacking('approved without an account', emails, readers),
        ...lacking('an account without an approval', readers, emails),
      ]
    },
  }
}

const requestsIn = async (
  admin: Session,
  state: string,
): Promise<{ id: number | string; email: string }[]> => {
  const { docs } = await admin.json<{ docs: { id: number | string; email: string }[] }>(
    'GET',
    `/api/map-access-requests?limit=0&pagination=false&depth=0&where[and][0][state][equals]=${state}&where[and][1][email][like]=coupure-`,
  )
  return docs
}

function lacking(what: string, wanted: readonly string[], there: readonly string[]): Finding[] {
  const missing = wanted.filter((one) => !there.includes(one))
  return missing.map((one) => ({ kind: 'loss', said: `${what}: ${one}` }))
}
