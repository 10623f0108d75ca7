import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { payloadId, type Id } from '@/db/ids'
import type { User } from '@/payload-types'
import type { SourceUnit } from '@/translation'
import { collectFacts } from '@/today/payload/collectFacts'
import { whatWaits } from '@/today'
import type { WorkflowActor } from '@/workflow'

import { account, emptyDatabase, startPayload } from '../harness'
import { publishedChapter, rest, translationOf } from './texts'

type Account = User & { collection: 'users' }

let payload: Payload
let writer: Account
let reviewer: Account
let ana: Account
let text: { id: Id; sourceUnits: SourceUnit[] }

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  await emptyDatabase(payload)
  writer = await account(payload, ['researcher'])
  reviewer = await account(payload, ['researcher'])
  ana = await account(payload, ['translator'], { languages: ['en'] })
  const chapter = await publishedChapter(payload, writer, reviewer)
  text = await translationOf<typeof text>(payload, chapter)
})

interface Proposal {
  id: string
  state: string
  answer: string
}

const PROPOSED = {
  french: 'reçu',
  words: 'receipt',
  kind: 'agreed',
  definition: 'Ce qu’on reçoit quand on a payé.',
  source: 'Petit vocabulaire',
}

const propose = async (user: Account, body: object = PROPOSED) => {
  const unit = text.sourceUnits.find(({ source }) => source.includes('reçu'))!
  return rest(payload, `/translations/${text.id}/units/${unit.key}/terms`, {
    user,
    method: 'POST',
    body,
  })
}

const proposedBy = async (user: Account, body: object = PROPOSED): Promise<Proposal> => {
  const { json } = await propose(user, body)
  return (json as { proposals: Proposal[] }).proposals.at(-1)!
}

const decide = (user: Account, { id }: Proposal, body: object) =>
  rest(payload, `/term-proposals/${id}/decision`, { user, method: 'POST', body })

const terms = async () => (await payload.find({ collection: 'glossary', depth: 0 })).docs

const messages = async () => (await payload.find({ collection: 'outbox-messages', depth: 0 })).docs

const waitingFor = async (user: Account) => {
  const facts = await collectFacts({ payload, user }, '2026-11-28')
  return whatWaits(facts, user as WorkflowActor, '2026-11-28').find(
    ({ code }) => code === 'termProposals',
  )?.count
}

describe('a term that a translator proposes', () => {
  it('waits, out of the glossary, until a researcher accepts it; who proposed it is told', async () => {
    const proposal = await proposedBy(ana)
    expect(proposal.state).toBe('received')
    expect(await terms()).toEqual([])
    expect(await waitingFor(writer)).toBe(1)
    expect(await waitingFor(ana)).toBeUndefined()
    const { status, json } = await decide(writer, proposal, { action: 'accept', answer: 'Merci!' })
    expect(status).toBe(200)
    expect(json).toMatchObject({
      state: 'accepted',
      answer: 'Merci!',
      decidedBy: String(writer.id),
    })
    expect(await terms()).toMatchObject([
      {
        term: 'reçu',
        definition: PROPOSED.definition,
        source: 'Petit vocabulaire',
        en: { term: 'receipt' },
      },
    ])
    expect(await waitingFor(writer)).toBeUndefined()
    expect(await messages()).toMatchObject([{ kind: 'translation' }])
    const { json: passages } = await rest(payload, `/translations/${text.id}/units`, { user: ana })
    expect(passages).toMatchObject({ terms: [{ source: 'reçu', agreed: 'receipt' }] })
  })

  it('is refused with a word back, and leaves the glossary as it is', async () => {
    const proposal = await proposedBy(ana)
    expect((await decide(writer, proposal, { action: 'refuse' })).status).toBe(422)
    const { json } = await decide(writer, proposal, { action: 'refuse', answer: 'Trop général.' })
    expect(json).toMatchObject({ state: 'refused', answer: 'Trop général.' })
    expect(await terms()).toEqual([])
    expect(await messages()).toHaveLength(1)
    // Once answered, it stays so.
    expect((await decide(reviewer, proposal, { action: 'accept' })).status).toBe(409)
  })

  it('is never accepted by who proposed it, and is not in what waits for them', async () => {
    const proposal = await proposedBy(writer)
    expect(await waitingFor(writer)).toBeUndefined()
    expect(await waitingFor(reviewer)).toBe(1)
    expect((await decide(writer, proposal, { action: 'accept' })).status).toBe(403)
    expect((await decide(ana, proposal, { action: 'accept' })).status).toBe(403)
    expect(await terms()).toEqual([])
    expect((await decide(reviewer, proposal, { action: 'accept' })).status).toBe(200)
  })

  it('is proposed once, by who writes in the language, and read by them and the research team', async () => {
    const spanish = await account(payload, ['translator'], { languages: ['es'] })
    const proposal = await proposedBy(ana)
    expect((await propose(reviewer)).status).toBe(422)
    expect((await propose(spanish)).status).toBe(403)
    const readBy = async (user: Account) =>
      (await rest(payload, `/term-proposals/${proposal.id}/decision`, { user })).status
    expect(await readBy(ana)).toBe(200)
    expect(await readBy(reviewer)).toBe(200)
    expect(await readBy(spanish)).toBe(403)
  })

  it('is accepted once by two researchers at the same moment', async () => {
    const third = await account(payload, ['researcher'])
    const proposal = await proposedBy(ana)
    const answers = await Promise.all(
      [writer, reviewer, third].map((user) => decide(user, proposal, { action: 'accept' })),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(await terms()).toHaveLength(1)
    expect(await messages()).toHaveLength(1)
  })

  it('as a word not to use joins those of the term, and stays one', async () => {
    await payload.create({
      collection: 'glossary',
      data: { term: 'reçu', definition: 'Un papier.', variants: [{ text: 'quittance' }] },
    })
    const forbidden = { french: 'quittance', words: 'quittance', kind: 'forbidden', reason: 'No.' }
    const proposal = await proposedBy(ana, forbidden)
    expect((await decide(writer, proposal, { action: 'accept' })).status).toBe(200)
    expect(await terms()).toMatchObject([
      {
        term: 'reçu',
        variants: [{ text: 'quittance' }],
        forbidden: [{ language: 'en', text: 'quittance', reason: 'No.' }],
      },
    ])
    expect((await propose(ana, forbidden)).status).toBe(422)
  })
})

describe('a file of the glossary that somebody else overtook', () => {
  it('is not written over what changed since it was shown', async () => {
    const file = 'fr,fr_definition,en\r\nreçu,Un papier.,receipt\r\n'
    const post = (query: string) =>
      rest(payload, `/glossary/file${query}`, { user: writer, method: 'POST', file })
    const { json } = await post('')
    const { seen } = json as { seen: string }
    const made = await payload.create({
      collection: 'glossary',
      data: { term: 'reçu', definition: 'Autre chose.' },
    })
    expect((await post(`?apply=true&seen=${seen}`)).status).toBe(409)
    const [kept] = await terms()
    expect(kept?.definition).toBe('Autre chose.')
    await payload.delete({ collection: 'glossary', id: payloadId(made.id) })
    expect((await post(`?apply=true&seen=${seen}`)).status).toBe(200)
  })
})
