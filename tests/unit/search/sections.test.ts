import { describe, expect, it } from 'vitest'

import { headingsOf } from '@/components/Blocks/contents'
import { storedAs } from '@/db/documents'
import { excerptsFor } from '@/search/excerpt'
import { sectionsOf } from '@/search/sections'
import { extract, type ReadingBlock, resolveForReading, type Resource } from '@/translation'

import { chapters } from '../../../seed/chapters'
import { text } from '../../../seed/blocks'

const resourceOf = ({ title, summary, content }: (typeof chapters)[number]): Resource => ({
  title,
  summary,
  content,
})

describe('the sections of a text', () => {
  it.each(chapters.map((chapter) => [chapter.slug, chapter] as const))(
    '%s: have the anchors that its page has',
    (_slug, chapter) => {
      const resource = resourceOf(chapter)
      const { content: blocks } = storedAs<{ content: ReadingBlock[] }>(
        resolveForReading({ id: 1, ...resource }, undefined),
      )
      const anchors = sectionsOf(resource, undefined).sections.flatMap(({ anchor }) => anchor ?? [])
      expect(anchors).toEqual([...headingsOf(blocks).values()].map(({ id }) => id))
    },
  )

  it('say of each passage whether it is translated, of an older French or in French', () => {
    const resource: Resource = { title: 'Titre', content: [text('Un.\n\nDeux.\n\nTrois.')] }
    const units = extract(resource)
    const entry = (at: number, target: string, source = units[at]!.source) => [
      units[at]!.key,
      { source, target, state: 'approved' as const },
    ]
    const entries = Object.fromEntries([
      entry(0, 'Title'),
      entry(1, 'One.'),
      entry(2, 'Two.', 'Deux d’avant.'),
    ]) as Parameters<typeof sectionsOf>[1]
    expect(sectionsOf(resource, entries)).toEqual({
      title: { text: 'Title', state: 'approved' },
      sections: [
        {
          passages: [
            { text: 'One.', state: 'approved' },
            { text: 'Two.', state: 'stale' },
            { text: 'Trois.', state: 'missing' },
          ],
        },
      ],
    })
  })

  it('do not show a translation that nobody approved', () => {
    const resource: Resource = { title: 'Titre' }
    const [{ key, source }] = extract(resource) as [ReturnType<typeof extract>[number]]
    const entries = { [key]: { source, target: 'Title', state: 'toReview' as const } }
    expect(sectionsOf(resource, entries).title).toEqual({ text: 'Titre', state: 'missing' })
  })
})

describe('what is shown of a section', () => {
  const passages = (...texts: string[]) => ({
    passages: texts.map((each) => ({ text: each, state: 'source' as const })),
  })

  it('is the passage with most of the words typed, whatever their form', () => {
    const section = passages('Le logement est payé.', 'Vos passeports et vos papiers sont à vous.')
    expect(excerptsFor('mon passeport', [], 'fr')(section)?.text).toBe(
      'Vos passeports et vos papiers sont à vous.',
    )
  })

  it('is one that says it in other words, when none has those typed', () => {
    const section = passages('Ce n’est pas tout.', 'Confisquer un passeport est interdit.')
    const shown = excerptsFor('mes papiers', [['passeport']], 'fr')(section)
    expect(shown?.text).toBe('Confisquer un passeport est interdit.')
  })

  it('counts one thing once, however many words the passage has for it', () => {
    const section = passages(
      'Le salaire minimum est de 16 $.',
      'Payer le salaire : paie, gages, minimum.',
    )
    const shown = excerptsFor('salaire minimum', [['payer', 'paie', 'gages']], 'fr')(section)
    expect(shown?.text).toBe('Payer le salaire : paie, gages, minimum.')
    const both = passages(
      'Le salaire minimum, en paie.',
      'Payer le salaire : paie, gages, minimum.',
    )
    expect(excerptsFor('salaire minimum', [['payer', 'paie', 'gages']], 'fr')(both)?.text).toBe(
      'Le salaire minimum, en paie.',
    )
  })

  it('is the passage that surely speaks of what was asked, before one that has a word of it', () => {
    const section = passages(
      'Le contrat du Mexique promet 240 heures.',
      'Appeler l’immigration : un abus.',
    )
    const shown = excerptsFor('renvoyer au Mexique', [], 'fr', () => new Map([[1, 1]]))(section)
    expect(shown?.text).toBe('Appeler l’immigration : un abus.')
  })

  it('of a long one begins shortly before the word, and says that more stands around it', () => {
    const long = `${'avant '.repeat(100)}passeport ${'après '.repeat(100)}`.trim()
    const shown = excerptsFor('passeport', [], 'fr')(passages(long))!
    expect(shown.isCut).toBe(true)
    expect(shown.text.startsWith('… ')).toBe(true)
    expect(shown.text.endsWith(' …')).toBe(true)
    expect(shown.text).toContain('passeport')
    expect(shown.text.length).toBeLessThan(260)
  })

  it('of nothing is nothing', () => {
    expect(excerptsFor('passeport', [], 'fr')(passages())).toBeUndefined()
  })
})
