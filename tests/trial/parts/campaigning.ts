import { addDays, dayAt } from '@/days/calendar'

import type { Finding } from '../trial'
import { type Act, ADMIN, faultOf, isAnswered, refusalOf, WRITER } from './acts'
import { wait } from './lot'
import type { Session } from './session'

export type Id = number | string

/** Campaigns are started one after the other: each asks everyone, and what it sends is cut short. */
export function campaigning(mailServer: { received: readonly string[] }): Act {
  const answered: Id[] = []
  const cancelled = new Set<Id>()
  const findings: Finding[] = []
  return {
    name: 'campaign',
    answered: () => answered.length,
    prepare: async (site, round) => {
      const researcher = await site.signIn(WRITER)
      // Whom an older one holds, the next one may ask: also of one whose start nobody was told of.
      for (const id of await openCampaigns(researcher)) {
        await researcher.ask('POST', `/api/campaigns/${id}/act`, { action: 'cancel' })
        cancelled.add(id)
      }
      const doc = await writeCampaign(researcher, `Coupure ${round}`)
      return async () => {
        const order = { action: 'start', seen: doc.updatedAt }
        const answer = await researcher.ask('POST', `/api/campaigns/${doc.id}/act`, order)
        findings.push(...faultOf('a campaign', answer), ...refusalOf(answer))
        if (isAnswered(answer)) answered.push(doc.id)
      }
    },
    check: async (site) => {
      const admin = await site.signIn(ADMIN)
      const open = await openCampaigns(admin)
      const found = findings.splice(0)
      for (const id of answered.filter((id) => !open.includes(id) && !cancelled.has(id))) {
        found.push({ kind: 'loss', said: `campaign ${id} was started, and is not open` })
      }
      for (const id of open) {
        await untilSent(admin, id)
        found.push(...(await notSent(admin, id, mailServer.received)))
      }
      return [...found, ...sentTwice(mailServer.received)]
    },
  }
}

/** A campaign that asks everyone, not started yet. */
export async function writeCampaign(
  researcher: Session,
  name: string,
): Promise<{ id: Id; updatedAt: string }> {
  const from = dayAt(new Date())
  const campaign = { name, from, until: addDays(from, 30), audience: { scope: 'criteria' } }
  const { doc } = await researcher.json<{ doc: { id: Id; updatedAt: string } }>(
    'POST',
    '/api/campaigns?depth=0',
    campaign,
  )
  return doc
}

export async function openCampaigns(session: Session): Promise<Id[]> {
  const { docs } = await session.json<{ docs: { id: Id }[] }>(
    'GET',
    '/api/campaigns?limit=0&pagination=false&depth=0&where[state][equals]=open',
  )
  return docs.map(({ id }) => id)
}

export interface CampaignMessage {
  id: Id
  key: string
  state: string
}

export const messagesOf = async (admin: Session, campaign: Id) =>
  (
    await admin.json<{ docs: CampaignMessage[] }>(
      'GET',
      `/api/outbox-messages?limit=0&pagination=false&depth=0&where[key][contains]=campaign-${campaign}-`,
    )
  ).docs

export interface Sheets {
  invitations: { hasAddress: boolean; sent: number }[]
}

/** Longest that a campaign of the example world takes to leave, in milliseconds. */
const SENDING_MS = 120_000

/** Waits until everyone who has an address was written to, and nothing waits in the outbox. */
async function untilSent(admin: Session, campaign: Id): Promise<void> {
  for (const start = Date.now(); Date.now() - start < SENDING_MS; await wait(1_000)) {
    const { invitations } = await admin.json<Sheets>('GET', `/api/campaigns/${campaign}/progress`)
    const messages = await messagesOf(admin, campaign)
    const isAllAsked = invitations.every(({ hasAddress, sent }) => sent === 1 || !hasAddress)
    const isAllGone = messages.every(({ state }) => state !== 'waiting' && state !== 'sending')
    if (isAllAsked && isAllGone) return
  }
}

export const keyIn = (mail: string): string =>
  /^Message-ID:\s*<(campaign-[^@]+)@/im.exec(mail)?.[1] ?? ''

export function sentTwice(received: readonly string[]): Finding[] {
  const keys = received.map(keyIn).filter(Boolean)
  const twice = [...new Set(keys.filter((key, at) => keys.indexOf(key) !== at))]
  return twice.map((key) => ({ kind: 'loss', said: `sent twice: ${key}` }))
}

/** Each has left, or is said to have perhaps left: a person decides of those. */
async function notSent(
  admin: Session,
  campaign: Id,
  received: readonly string[],
): Promise<Finding[]> {
  const { invitations } = await admin.json<Sheets>('GET', `/api/campaigns/${campaign}/progress`)
  const messages = await messagesOf(admin, campaign)
  const asked = invitations.filter(({ hasAddress }) => hasAddress).length
  const arrived = new Set(received.map(keyIn))
  const lost = messages.filter(({ key, state }) => state !== 'unsure' && !arrived.has(key))
  return [
    ...(messages.length === asked
      ? []
      : [
          {
            kind: 'loss',
            said: `campaign ${campaign} asks ${asked}, and has ${messages.length} messages`,
          } as const,
        ]),
    ...lost.map(({ key, state }): Finding => ({
      kind: 'loss',
      said: `${key} is ${state}, never came`,
    })),
  ]
}
