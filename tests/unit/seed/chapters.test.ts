import { describe, expect, it } from 'vitest'

import { CHAPTER_REQUIREMENTS, textBlockers, type WorkflowDocument } from '@/workflow'

import type { BlockSeed } from '../../../seed/blocks'
import { chapters, earlierVersion } from '../../../seed/chapters'
import { organizations } from '../../../seed/organizations'
import { pages } from '../../../seed/pages'
import { sources } from '../../../seed/sources'
import { serviceCategories } from '../../../seed/taxonomy'
import { updates } from '../../../seed/updates'
import { standIn } from '../../standIn'
import { unitsOf } from './texts'

const wordsOf = (text: { title: string }): number =>
  unitsOf(text).reduce((sum, { source }) => sum + source.split(/\s+/).length, 0)

const blocksOf = <Type extends BlockSeed['blockType']>(content: BlockSeed[], type: Type) =>
  content.filter((block): block is BlockSeed & { blockType: Type } => block.blockType === type)

describe.each(chapters.map((chapter) => [chapter.slug, chapter] as const))(
  'chapter %s',
  (_, chapter) => {
    it('lacks nothing that a publication asks for', () => {
      const doc = {
        ...chapter,
        reviewBy: '2099-01-01',
        sources: chapter.sources.map(({ key, ...rest }) => ({ source: key, ...rest })),
      }
      expect(
        textBlockers(standIn<WorkflowDocument>(doc), CHAPTER_REQUIREMENTS, new Date('2026-11-22')),
      ).toEqual([])
    })

    it('is between 800 and 1,500 words long', () => {
      expect(wordsOf(chapter)).toBeGreaterThan(800)
      expect(wordsOf(chapter)).toBeLessThan(1500)
    })

    it('has steps, tables, a right, a warning, a tip and contacts', () => {
      expect(blocksOf(chapter.content, 'steps').length).toBeGreaterThan(0)
      expect(blocksOf(chapter.content, 'procedureTable').length).toBeGreaterThan(0)
      const tones = blocksOf(chapter.content, 'callout').map(({ tone }) => tone)
      expect(tones).toEqual(expect.arrayContaining(['right', 'warning', 'tip']))
      expect(blocksOf(chapter.content, 'contact').length).toBeGreaterThan(1)
    })

    it('names organizations and sources that exist', () => {
      for (const contact of blocksOf(chapter.content, 'contact')) {
        if ('organization' in contact) {
          expect(organizations.map(({ name }) => name)).toContain(contact.organization)
        } else {
          expect(Object.keys(sources)).toContain(contact.sourceBody)
        }
      }
      for (const { key, lastChecked } of chapter.sources) {
        expect(Object.keys(sources)).toContain(key)
        expect(lastChecked).toMatch(/^2026-\d\d-\d\d$/)
      }
      expect(serviceCategories.map(({ key }) => key)).toEqual(
        expect.arrayContaining(chapter.relatedServices),
      )
    })
  },
)

describe('the chapters together', () => {
  it('say a deadline where one is easily lost, and what happens after it', () => {
    const deadlines = chapters.flatMap(({ content }) => blocksOf(content, 'deadline'))
    expect(deadlines.length).toBeGreaterThan(1)
    for (const { before, consequence } of deadlines) {
      expect(before).toMatch(/\d+ (?:jours (?:après|avant)|avril)/)
      expect(consequence).toBeTruthy()
    }
  })

  it('compare the two farm programs side by side', () => {
    const farm = chapters.find(({ slug }) => slug === 'volet-agricole-et-ptas')!
    expect(blocksOf(farm.content, 'streamComparison')[0]?.streams).toHaveLength(2)
  })

  it.each([
    ['normes-du-travail', ['paragraph', 'note', 'note']],
    ['volets-bas-salaire-et-haut-salaire', ['value', 'value', 'calloutText']],
  ])('%s said something else before', (slug, kinds) => {
    const chapter = chapters.find((candidate) => candidate.slug === slug)!
    const before = new Set(unitsOf(earlierVersion(chapter)).map(({ source }) => source))
    const now = unitsOf(chapter).filter(({ source }) => !before.has(source))
    expect(now.map(({ kind }) => kind)).toEqual(kinds)
  })
})

describe('the pages and the news', () => {
  it('are the six pages of the site', () => {
    expect(pages.map(({ slug }) => slug).sort()).toEqual([
      'about',
      'accessibility',
      'data-sources',
      'inclusion-criteria',
      'method',
      'privacy',
    ])
  })

  it('carry the attribution that the open licence asks for', () => {
    const page = pages.find(({ slug }) => slug === 'data-sources')!
    const words = unitsOf(page).map(({ source }) => source.replace(/<\/?\d>/g, ''))
    expect(words).toContain(
      'Contient de l’information visée par la Licence du gouvernement ouvert – Canada.',
    )
  })

  it('cover every subject of news, about chapters that exist', () => {
    expect(new Set(updates.map(({ kind }) => kind)).size).toBe(4)
    const slugs = chapters.map(({ slug }) => slug)
    for (const update of updates) expect(slugs).toEqual(expect.arrayContaining(update.chapters))
  })
})
