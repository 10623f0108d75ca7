import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { contentBlocks } from '@collections/shared/blocks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { Blocks } from '@/components/Blocks'
import { BLOCKS, wholeBlocks, type BlockType } from '@/content'
import { storedAs } from '@/db/documents'
import { resolveForReading, type ReadingBlock } from '@/translation'

import { filled } from './walk'

const TYPES = Object.keys(BLOCKS) as BlockType[]

/** The page of some blocks, as readers get it. */
const draw = (content: unknown): string => {
  const read = resolveForReading({ id: 1, content: wholeBlocks(content) }, undefined)
  const { content: blocks } = storedAs<{ content: ReadingBlock[] }>(read)
  return renderToStaticMarkup(createElement(Blocks, { blocks, locale: 'fr' }))
}

describe('blocks that somebody is still writing', () => {
  it.each(TYPES)('%s: can be drawn before anything is filled in', (blockType) => {
    expect(typeof draw([{ blockType }])).toBe('string')
  })

  it.each(TYPES)('%s: can be drawn whatever stands in its fields', (blockType) => {
    const fields = Object.keys(BLOCKS[blockType].fields).filter((name) => name !== 'date')
    const anything = fc.record(Object.fromEntries(fields.map((name) => [name, fc.jsonValue()])), {
      requiredKeys: [],
    })
    fc.assert(
      fc.property(anything, (values) => typeof draw([{ ...values, blockType }]) === 'string'),
      { numRuns: 60 },
    )
  })

  it('are none where there is no list of blocks', () => {
    for (const content of [undefined, null, 'x', 3, {}, [null, 'x', { blockType: 'gone' }]])
      expect(wholeBlocks(content)).toEqual([])
  })

  it.each(contentBlocks.map((block) => [block.slug, block] as const))(
    '%s: stays as it is once it is whole',
    (slug, block) => {
      const values = { id: 'b1', blockType: slug, ...filled(block.fields, slug) }
      const once = wholeBlocks([values])
      // What is not filled in is nothing, or empty.
      expect(once).toMatchObject([storedAs<object>(JSON.parse(JSON.stringify(values)))])
      expect(wholeBlocks(once)).toEqual(once)
    },
  )

  it('keep bold and links of a cell, and leave out one that leads nowhere safe', () => {
    const linked = (url: string) => ({
      type: 'link',
      fields: { linkType: 'custom', url },
      children: [{ type: 'text', text: 'le formulaire' }],
    })
    const cells = (url: string) => [
      { text: 'Mots' },
      { text: [{ type: 'text', text: 'Délai', format: 1 }, linked(url)] },
    ]
    const tables = (url: string) => [
      {
        blockType: 'procedureTable',
        columns: [{ label: 'Quoi' }, { label: 'Comment' }],
        rows: [{ cells: cells(url) }],
      },
      {
        blockType: 'streamComparison',
        streams: [{ label: 'Un' }, { label: 'Deux' }],
        criteria: [{ label: 'Délai', values: cells(url) }],
      },
    ]
    const html = draw(tables('https://example.org/'))
    expect(html.match(/<strong>Délai<\/strong>/g)).toHaveLength(2)
    expect(html.match(/<a href="https:\/\/example.org\/">/g)).toHaveLength(2)
    expect(draw(tables('javascript:alert(1)'))).not.toMatch(/javascript|le formulaire/)
  })

  it('run nothing: words are words, and no link leads to a script', () => {
    const text = (words: string) => ({ type: 'text', text: words, version: 1 })
    const link = {
      type: 'link',
      fields: { linkType: 'custom', url: 'javascript:alert(1)' },
      children: [text('ici')],
    }
    const html = draw([
      {
        blockType: 'richText',
        content: {
          root: {
            type: 'root',
            children: [
              { type: 'paragraph', children: [text('<script>alert(1)</script>'), link] },
              { type: 'html', html: '<img src=x onerror=alert(1)>', children: [] },
            ],
          },
        },
      },
      { blockType: 'callout', tone: 'right" onclick="alert(1)', title: '<b>', text: 'x' },
    ])
    expect(html).not.toMatch(/<script|<img|javascript:|" onclick|<b>/)
    expect(html).toContain('&lt;script&gt;')
  })

  it('stop where nothing nests so deep', () => {
    let node: Record<string, unknown> = { type: 'text', text: 'au fond' }
    for (let depth = 0; depth < 5_000; depth += 1) node = { type: 'list', children: [node] }
    const html = draw([
      { blockType: 'richText', content: { root: { type: 'root', children: [node] } } },
    ])
    expect(html).not.toContain('au fond')
  })
})
