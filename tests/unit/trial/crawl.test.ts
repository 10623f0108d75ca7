import { describe, expect, it } from 'vitest'

import { type CrawlAnswer, type CrawlRequest, crawl } from '../../trial/parts/crawl'

const CANARY = {
  word: 'zorglubine-emploi',
  part: 'zorglub',
  fields: ['name', 'employerName'],
  mayRead: ['admin'],
}

/** Crawls one address of a site that answers as said. */
const crawlOf = (answer: (person: string, request: CrawlRequest) => CrawlAnswer) =>
  crawl({
    people: ['visitor', 'admin'],
    addresses: ['/api/employers'],
    canaries: [CANARY],
    ask: async (person, request) => answer(person, request),
  })

const refused = { status: 403, text: '{}' }
const named = { status: 200, text: '{"totalDocs":1,"docs":[{"name":"Ferme ZORGLUBINE-emploi"}]}' }
const none = { status: 200, text: '{"totalDocs":0,"docs":[]}' }

describe('the leak crawl', () => {
  it('finds nothing where only those who may read do', async () => {
    const result = await crawlOf((person) => (person === 'admin' ? named : refused))
    expect(result).toMatchObject({ leaks: [], faults: [], unseen: [] })
    expect(result.answers).toBeGreaterThan(20)
  })

  it('finds a name in the answer to one way of asking alone', async () => {
    const { leaks } = await crawlOf((person, { path }) =>
      person === 'admin' || path.includes('populate[employers]') ? named : refused,
    )
    expect(leaks).toHaveLength(1)
    expect(leaks[0]).toContain('visitor: GET /api/employers?populate[employers]')
  })

  it('finds a name that can be guessed by how many answer, though none is shown', async () => {
    const { leaks } = await crawlOf((person, { path }) => {
      if (person === 'admin') return named
      return path.includes('where[employerName][like]=zorglub')
        ? { ...none, text: '{"totalDocs":1,"docs":[]}' }
        : none
    })
    expect(leaks).toHaveLength(1)
    expect(leaks[0]).toContain('by employerName')
  })

  it('takes a question that is repeated in the answer for no leak', async () => {
    const { leaks } = await crawlOf((person, { path }) =>
      person === 'admin' ? named : { status: 404, text: `Nothing at ${path}` },
    )
    expect(leaks).toEqual([])
  })

  it('says that it saw nothing when those who may read never met the name', async () => {
    const { unseen } = await crawlOf(() => refused)
    expect(unseen).toEqual(['zorglubine-emploi'])
  })

  it('counts a fault and a broken connection', async () => {
    const { faults } = await crawlOf((person) => ({
      status: person === 'admin' ? 500 : 0,
      text: '',
    }))
    expect(faults.length).toBeGreaterThan(2)
  })
})
