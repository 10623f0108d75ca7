import { describe, expect, it } from 'vitest'

import { cellOf, type CellText, type Run } from '@/content/grid'
import { apply, extract, resolveForReading, type Resource, type StoredUnits } from '@/translation'
import { planImport } from '@/translation/xliff/plan'
import { readReturnedFile } from '@/translation/xliff/readFile'
import { writeXliff12, writeXliff20 } from '@/translation/xliff/write'
import { writeTable } from '@/translation/xliff/writeTable'

import { translated } from './factories'
import { outgoing } from './xliff/outgoing'

const page = 'https://exemple.org/permis'

const withCell = (text: CellText): Resource => ({
  content: [
    {
      blockType: 'procedureTable',
      caption: 'Les étapes',
      columns: [{ label: 'Quoi faire' }],
      rows: [{ cells: [{ text }] }],
    },
  ],
})

const marked = withCell(
  cellOf([
    { text: 'Demander le ' },
    { text: 'permis', address: page },
    { text: '\n• ' },
    { text: 'avant', isBold: true },
    { text: ' le 1er mai' },
  ]),
)

const cellUnit = (resource: Resource) => extract(resource).find(({ kind }) => kind === 'cell')!

/** The first `text` of an only cell, whatever form it has. */
const cellIn = ({ content }: Resource): unknown => {
  const found: unknown[] = []
  JSON.stringify(content, (name, value: unknown) => {
    if (name === 'cells' && Array.isArray(value)) found.push(...(value as unknown[]))
    return value
  })
  const [cell] = found
  return typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : undefined
}

describe('a cell with bold, a link and a list', () => {
  it('is one passage, its marks numbered as those of a paragraph', () => {
    expect(cellUnit(marked)).toMatchObject({
      context: 'table/Quoi faire',
      source: 'Demander le <1>permis</1>\n• <2>avant</2> le 1er mai',
      marks: ['link', 'format'],
    })
  })

  it('has the same key as its plain words: bold keeps every approval, a link does not', () => {
    const plain = withCell('Demander le permis')
    const bold = withCell(cellOf([{ text: 'Demander le ' }, { text: 'permis', isBold: true }]))
    const link = withCell(cellOf([{ text: 'Demander le ' }, { text: 'permis', address: page }]))
    expect(cellUnit(bold).key).toBe(cellUnit(plain).key)
    expect(cellUnit(bold).fingerprint).toBe(cellUnit(plain).fingerprint)
    expect(cellUnit(link).fingerprint).not.toBe(cellUnit(plain).fingerprint)
    const approved = translated(extract(plain), () => 'Apply for the permit')
    const read = resolveForReading(bold, approved)
    expect(cellIn(read)).toMatchObject([
      { state: 'approved', nodes: [{ type: 'text', text: 'Apply for the permit' }] },
    ])
  })

  it('is written in another language with its marks around other words', () => {
    const target = 'Apply for the <1>permit</1>\n• <2>before</2> May 1'
    const said = cellIn(apply(marked, { [cellUnit(marked).key]: target })) as object[]
    expect(said).toMatchObject([
      { text: 'Apply for the ' },
      { type: 'link', fields: { url: page }, children: [{ text: 'permit' }] },
      { type: 'linebreak' },
      { text: '• ' },
      { text: 'before', format: 1 },
      { text: ' May 1' },
    ])
  })

  it('shows its old translation with the French when it is stale', () => {
    const unit = cellUnit(marked)
    const stale: StoredUnits = {
      [unit.key]: { source: 'Avant', fingerprint: 'f', target: 'Before', state: 'approved' },
    }
    expect(cellIn(resolveForReading(marked, stale))).toMatchObject([
      { type: 'passage', state: 'stale', nodes: [{ text: 'Before' }] },
    ])
  })
})

describe.each([
  ['XLIFF 1.2', (text: Parameters<typeof writeTable>[0][number]) => writeXliff12([text])],
  ['XLIFF 2.0', (text: Parameters<typeof writeTable>[0][number]) => writeXliff20([text], 'en')],
  [
    'the table for Word',
    (text: Parameters<typeof writeTable>[0][number]) => writeTable([text], 'fr'),
  ],
])('in %s', (_, write) => {
  it('goes out and comes back with its marks', () => {
    const { text, current } = outgoing(marked, (units) =>
      translated(units, ({ source }) => source.replace('Demander', 'Pedir')),
    )
    const [returned] = readReturnedFile(new TextEncoder().encode(write(text)))
    const cell = returned!.units.find(({ source }) => source.includes('permis'))
    expect(cell).toMatchObject({
      source: cellUnit(marked).source,
      target: 'Pedir le <1>permis</1>\n• <2>avant</2> le 1er mai',
    })
    expect(planImport(returned!, current).map(({ fate }) => fate)).not.toContain('refused')
  })
})

describe('runs that a translation leaves', () => {
  it('are read without marks that nobody knows', () => {
    const runs: Run[] = [{ text: 'un ' }, { text: 'deux', isBold: true }]
    const resource = withCell(cellOf(runs))
    const said = cellIn(apply(resource, { [cellUnit(resource).key]: 'one <7>two</7>' }))
    expect(said).toMatchObject([{ text: 'one ' }, { text: 'two' }])
  })
})
