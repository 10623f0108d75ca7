import { createTranslator } from 'next-intl'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { GET } from '@/app/(site)/(reading)/[locale]/directory/province/xlsx/route'
import type { ProvinceView } from '@/data/directory'
import en from '@/i18n/messages/en/directory.json'
import es from '@/i18n/messages/es/directory.json'
import fr from '@/i18n/messages/fr/directory.json'
import { type Locale, LOCALES } from '@/i18n/locales'
import { openWorkbook } from '@/lmia/read/xlsx/workbook'

const MESSAGES = { fr, en, es }

const link = (code: string, name: string) => ({ code, name, slug: name.toLowerCase() })
const VIEW: ProvinceView = {
  regions: [
    { ...link('06', 'Montréal'), organizations: 2, gaps: 0 },
    { ...link('16', 'Montérégie'), organizations: 1, gaps: 1 },
    { ...link('10', 'Nord-du-Québec'), organizations: 0, gaps: 2 },
  ],
  services: [
    { key: 'food', name: '=Aide alimentaire', counts: [2, 1, 0], regionsCovered: 2 },
    { key: 'permits', name: 'Permis', counts: [1, 0, 0], regionsCovered: 1 },
  ],
  languages: [{ key: 'es', name: 'Espagnol', counts: [1, 0, 0], regionsCovered: 1 }],
  gaps: [
    {
      key: 'permits',
      name: 'Permis',
      regions: [
        {
          ...link('16', 'Montérégie'),
          gap: {
            nearest: {
              name: 'Entraide d’exemple',
              slug: 'entraide-d-exemple',
              municipality: 'Montréal',
              km: 12,
              remote: true,
              servesRegion: false,
            },
            byPhone: [
              { name: 'Ligne A', slug: 'ligne-a' },
              { name: 'Ligne B', slug: 'ligne-b' },
            ],
          },
        },
        { ...link('10', 'Nord-du-Québec'), gap: { nearest: null, byPhone: [] } },
      ],
    },
  ],
  totals: { organizations: 3, services: 2, gaps: 2, spanish: 1 },
}

vi.mock('next-intl/server', () => ({
  getTranslations: ({ locale, namespace }: { locale: Locale; namespace: 'directory' }) =>
    createTranslator({ locale, messages: { directory: MESSAGES[locale] }, namespace }),
}))
vi.mock('@/data/directory', () => ({ viewAllRegions: () => Promise.resolve(VIEW) }))

const TODAY = '2026-03-09'
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(`${TODAY}T16:00:00Z`) })
})
afterAll(() => {
  vi.useRealTimers()
})

async function download(locale: Locale) {
  const answer = await GET(new Request('http://localhost/'), {
    params: Promise.resolve({ locale }),
  })
  const sheets = openWorkbook(new Uint8Array(await answer.arrayBuffer())).map((sheet) => {
    const rows: string[][] = []
    sheet.read({ onRecord: ({ cells }) => void rows.push(cells) })
    return { name: sheet.name, rows }
  })
  return { headers: answer.headers, sheets }
}

describe('the workbook of all of Quebec', () => {
  it.each(LOCALES)(
    'is named by its language and its day, with its four tables: %s',
    async (locale) => {
      const { headers, sheets } = await download(locale)
      const { file, sheets: names } = MESSAGES[locale].province
      expect(headers.get('content-type')).toContain('spreadsheetml')
      expect(headers.get('content-disposition')).toBe(
        `attachment; filename="${file}-${TODAY}.xlsx"`,
      )
      expect(sheets.map(({ name }) => name)).toEqual([
        names.services,
        names.languages,
        names.gaps,
        names.about,
      ])
    },
  )

  it('counts each service and language by region, then organizations and what is missing', async () => {
    const [services, languages] = (await download('fr')).sheets
    expect(services?.rows).toEqual([
      ['Service', 'Montréal', 'Montérégie', 'Nord-du-Québec', 'Régions'],
      // No formula, whatever a service is called.
      ["'=Aide alimentaire", '2', '1', '0', '2'],
      ['Permis', '1', '0', '0', '1'],
      ['Organismes', '2', '1', '0'],
      ['Services absents', '0', '1', '2'],
    ])
    expect(languages?.rows).toEqual([
      ['Langue', 'Montréal', 'Montérégie', 'Nord-du-Québec', 'Régions'],
      ['Espagnol', '1', '0', '0', '1'],
    ])
  })

  it('says where to go for each gap, and leaves empty what nobody offers', async () => {
    const gaps = (await download('en')).sheets[2]!.rows
    const [titles, first, second] = gaps
    expect(gaps).toHaveLength(3)
    expect(titles).toEqual(Object.values(en.province.columns).slice(0, 9))
    expect(first?.slice(0, 8)).toEqual([
      'Permis',
      'Montérégie',
      'Entraide d’exemple',
      'Montréal',
      '12',
      'yes',
      'no',
      'Ligne A; Ligne B',
    ])
    expect(first?.[8]).toMatch(/^https?:\/\/.*\/en\/.*\/entraide-d-exemple$/)
    expect(second?.slice(0, 2)).toEqual(['Permis', 'Nord-du-Québec'])
    expect(second?.slice(2).join('')).toBe('')
  })

  it('says of itself where it comes from, of which day, and what its figures mean', async () => {
    const about = Object.fromEntries((await download('es')).sheets[3]!.rows) as Record<
      string,
      string
    >
    const words = es.province.about
    expect(about[words.source]).toMatch(/^https?:\/\/.*\/es\//)
    expect(about[words.date]).toBe(TODAY)
    expect(about[words.counts]).toBe(words.countsText)
  })
})
