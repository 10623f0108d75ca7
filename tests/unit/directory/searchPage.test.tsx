import { createTranslator } from 'next-intl'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import DirectoryPage, { generateMetadata } from '@/app/(site)/(reading)/[locale]/directory/page'
import { searchDirectory } from '@/data/directory'
import type { Locale } from '@/i18n/locales'
import { messages } from '@/i18n/messages'

// As within one request: React gives what it was given before for the same words.
vi.mock('react', async (original) => ({
  ...(await original<typeof import('react')>()),
  cache: <Asked extends string[], Answer>(ask: (...asked: Asked) => Answer) => {
    const kept = new Map<string, Answer>()
    return (...asked: Asked): Answer => {
      const key = asked.join('\n')
      if (!kept.has(key)) kept.set(key, ask(...asked))
      return kept.get(key)!
    }
  },
}))
vi.mock('next-intl/server', () => ({
  getTranslations: ({ locale, namespace }: { locale: Locale; namespace: 'directory' }) =>
    createTranslator({ locale, messages: messages[locale], namespace }),
}))
vi.mock('@/data/publicBodies', () => ({ findOfficialNumbers: () => Promise.resolve([]) }))
vi.mock('@/data/guide/about', () => ({ listChaptersAbout: () => Promise.resolve([]) }))
vi.mock('@/data/directory', () => ({
  countOrganizations: () => Promise.resolve(3),
  listRegions: () => Promise.resolve([]),
  listTaxonomy: () => Promise.resolve({ services: [] }),
  searchDirectory: vi.fn((asked: object) =>
    Promise.resolve({ asked, isSearch: true, ignored: [], total: 2, filters: [], about: null }),
  ),
}))

const asks = vi.mocked(searchDirectory)
beforeEach(() => {
  asks.mockClear()
})

async function open(query: object) {
  const props = {
    params: Promise.resolve({ locale: 'fr' }),
    searchParams: Promise.resolve(query),
  }
  const [{ title }] = await Promise.all([generateMetadata(props), DirectoryPage(props)])
  return title
}

describe('the page of a search of the directory', () => {
  it('asks once for its title and for what it shows, at one moment', async () => {
    expect(await open({ language: 'es', open: 'yes' })).toMatch(/^2 organismes/)
    expect(asks.mock.calls).toEqual([
      [{ locale: 'fr', language: 'es', open: 'yes', now: expect.any(Date) as Date }],
    ])
  })

  it('asks of no moment what is kept', async () => {
    await open({ language: 'es' })
    expect(asks.mock.calls).toEqual([[{ locale: 'fr', language: 'es', now: undefined }]])
  })
})
