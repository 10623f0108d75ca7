import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { placeParts } from '@/admin/PastedDocument/blocks'
import { readDocument } from '@/content/paste'
import { storedAs } from '@/db/documents'
import type { Id } from '@/db/ids'
import type { User } from '@/payload-types'
import { extract, type Resource } from '@/translation'
import {
  moveColumn,
  moveRow,
  newId,
  gridOf,
  storedRows,
  storedColumns,
  TABLE_SHAPES,
} from '@/content/grid'

import { account, emptyDatabase, startPayload } from '../harness'
import {
  act,
  aSource,
  chapterData,
  latest,
  publishedChapter,
  readable,
  rest,
  richText,
  save,
  write,
} from './texts'

type Account = User & { collection: 'users' }

let payload: Payload
let writer: Account
let reviewer: Account

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  await emptyDatabase(payload)
  writer = await account(payload, ['researcher'])
  reviewer = await account(payload, ['researcher'])
})

/** As nested lists stored it before tables were one value, identities included. */
const stored = {
  blockType: 'procedureTable',
  id: '66a1f0c2d3e4f5a6b7c8d9e0',
  caption: 'Les étapes',
  columns: [
    { id: 'c00000000000000000000001', label: 'Quoi faire' },
    { id: 'c00000000000000000000002', label: 'Coût' },
  ],
  rows: [
    {
      id: 'r00000000000000000000001',
      cells: [
        { id: 'a00000000000000000000001', text: 'Demander le permis' },
        { id: 'a00000000000000000000002', text: '155 $' },
      ],
    },
    {
      id: 'r00000000000000000000002',
      cells: [
        { id: 'a00000000000000000000003', text: 'Garder le reçu' },
        { id: 'a00000000000000000000004', text: '' },
      ],
    },
  ],
}

const comparison = {
  blockType: 'streamComparison',
  caption: 'Les volets',
  streams: [{ label: 'Agricole' }, { label: 'Haut salaire' }],
  criteria: [{ label: 'Durée', values: [{ text: 'huit mois' }, { text: 'trois ans' }] }],
}

const tableOf = ({ content }: Record<string, unknown>, at = 0) =>
  (content as Record<string, unknown>[])[at] as typeof stored & typeof comparison

const chapter = async (...content: object[]) => chapterData(await aSource(payload), { content })

const keysOf = (content: unknown) =>
  extract(storedAs<Resource & { id: Id }>({ id: 0, content }))
    .map(({ key }) => key)
    .sort()

describe('a table of a chapter', () => {
  it('keeps its words and identities through a save, a publication and a version', async () => {
    const id = await publishedChapter(payload, writer, reviewer, await chapter(stored, comparison))
    for (const read of [await readable(payload, id), await latest(payload, id)]) {
      expect(tableOf(read)).toMatchObject(stored)
      expect(tableOf(read, 1)).toMatchObject(comparison)
    }
    const { docs } = await payload.findVersions({
      collection: 'guide-chapters',
      where: { parent: { equals: id } },
      depth: 0,
      overrideAccess: true,
    })
    expect(docs.length).toBeGreaterThan(1)
    for (const { version } of docs) {
      expect(tableOf({ ...version })).toMatchObject(stored)
    }
  })

  it('is read as it was stored by the release before, past every hook', async () => {
    const now = new Date().toISOString()
    const made: unknown = await payload.db.create({
      collection: 'guide-chapters',
      data: {
        ...(await chapter(stored)),
        sources: [],
        _status: 'published',
        createdAt: now,
        updatedAt: now,
      },
      req: {},
    })
    const { id } = storedAs<{ id: Id }>(made as object)
    expect(tableOf(await readable(payload, id))).toMatchObject(stored)
  })

  it('gives identities to what a program writes without, and keeps them afterwards', async () => {
    const { json } = await rest(payload, '/guide-chapters?draft=true&depth=0', {
      user: writer,
      method: 'POST',
      body: await chapter(comparison),
    })
    const { id, ...made } = storedAs<{ id: Id } & Record<string, unknown>>(json.doc as object)
    const table = tableOf(made)
    const ids = [
      ...table.streams,
      ...table.criteria,
      ...table.criteria.flatMap(({ values }) => values),
    ].map((one) => (one as { id?: string }).id)
    for (const each of ids) expect(each).toMatch(/^[0-9a-f]{24}$/)
    expect(new Set(ids).size).toBe(ids.length)
    await save(payload, writer, id, { content: made.content })
    expect(tableOf(await latest(payload, id))).toEqual(table)
  })

  it('keeps every passage of its translations when rows and columns move', async () => {
    const shape = TABLE_SHAPES.procedureTable
    const id = await publishedChapter(payload, writer, reviewer, await chapter(stored))
    const before = keysOf((await latest(payload, id)).content)
    const table = tableOf(await latest(payload, id))
    const moved = moveColumn(moveRow(gridOf(shape, table.columns, table.rows, newId), 0, 1), 0, 1)
    await save(payload, writer, id, {
      content: [{ ...table, columns: storedColumns(moved), rows: storedRows(shape, moved) }],
    })
    const after = await latest(payload, id)
    expect(tableOf(after).rows.map((row) => row.id)).toEqual([
      'r00000000000000000000002',
      'r00000000000000000000001',
    ])
    expect(keysOf(after.content)).toEqual(before)
  })

  it('keeps bold, links and lists of its cells through a publication, for readers in each language', async () => {
    const marked = [
      { type: 'text', text: 'Demander le ' },
      { type: 'text', text: 'permis', format: 1 },
      { type: 'linebreak' },
      { type: 'text', text: '• sur ' },
      {
        type: 'link',
        fields: { linkType: 'custom', url: 'https://exemple.org/permis' },
        children: [{ type: 'text', text: 'la page' }],
      },
    ]
    const rows = [{ cells: [{ text: marked }, { text: '155 $' }] }]
    const id = await publishedChapter(payload, writer, reviewer, await chapter({ ...stored, rows }))
    const read = await readable(payload, id)
    expect(tableOf(read).rows[0]!.cells.map(({ text }) => text)).toEqual([marked, '155 $'])
    const { docs } = await payload.find({
      collection: 'translations',
      where: { resourceKey: { equals: String(id) }, language: { equals: 'en' } },
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    expect(JSON.stringify(docs[0]?.sourceUnits)).toContain(
      'Demander le <2>permis</2>\\n• sur <1>la page</1>',
    )
  })

  it('is refused in words when it is none, or larger than a table may be, and nothing is lost', async () => {
    const { id } = await write(payload, writer, await chapter(stored))
    const cells = Array.from({ length: 5 }, () => ({ text: '' }))
    const hostile = {
      type: 'link',
      fields: { linkType: 'custom', url: 'javascript:alert(1)' },
      children: [{ type: 'text', text: 'la page' }],
    }
    const columns = cells.map((_, at) => ({ label: `C${at}` }))
    for (const [table, said] of [
      [{ ...stored, rows: 'beaucoup' }, 'sait lire'],
      [{ ...stored, rows: [{ cells: [{ text: { a: 1 } }] }] }, 'sait lire'],
      [{ ...stored, rows: [{ cells: [{ text: [{ type: 'image' }] }] }] }, 'sait lire'],
      [{ ...stored, rows: [{ cells: [{ text: [hostile] }] }] }, 'n’est pas permise'],
      [{ ...stored, rows: [{ cells: [{ text: 'x'.repeat(20_000) }] }] }, 'signes'],
      [{ ...stored, columns, rows: Array.from({ length: 1000 }, () => ({ cells })) }, 'trop grand'],
    ] as const) {
      const { status, text } = await rest(payload, `/guide-chapters/${id}?draft=true`, {
        user: writer,
        method: 'PATCH',
        body: { content: [table] },
      })
      expect(status, said).toBe(400)
      expect(text).toContain(said)
    }
    expect(tableOf(await latest(payload, id))).toMatchObject(stored)
  })

  it('says once what an empty new column lacks, with the way to its name', async () => {
    const rows = Array.from({ length: 41 }, () => ({ cells: [{ text: 'Oui' }, { text: '' }] }))
    const { id } = await write(
      payload,
      writer,
      await chapter({ ...stored, columns: [{ label: 'Quoi' }, { label: '' }], rows }),
    )
    const { json } = await rest(payload, `/guide-chapters/${id}/workflow`, { user: writer })
    const offers = (json as { blockers?: { field: string; sentence: string }[] }).blockers
    const named = JSON.stringify(offers ?? json)
    expect(named.split('content.0.').length - 1).toBe(1)
    expect(named).toContain('content.0.columns.1.label')
    await act(payload, writer, id, 'submit')
    await expect(act(payload, reviewer, id, 'approveAndPublish')).rejects.toThrow()
  })

  it('that was pasted with a document of Word is saved and published with the text around it', async () => {
    const read = readDocument(
      '<p>Avant.</p><table><tr><td>Quoi</td><td>Coût</td></tr><tr><td>Permis</td><td><b>155</b> $</td></tr></table><p>Après.</p>',
      'Notes',
    )
    if (read.is !== 'document') throw new Error(read.is)
    const { after } = placeParts(read.parts, [])
    const content = after.map(({ id, blockType, values }) => ({ id, blockType, ...values }))
    const [table, ...rest] = content
    const said = [richText('Avant.'), { ...table, caption: 'Les coûts' }, ...rest]
    expect(said.map(({ blockType }) => blockType)).toEqual([
      'richText',
      'procedureTable',
      'richText',
    ])
    const id = await publishedChapter(payload, writer, reviewer, await chapter(...said))
    for (const kept of [await readable(payload, id), await latest(payload, id)]) {
      expect(kept.content).toMatchObject(said)
    }
  })

  it('of before, larger than a table may be, stops neither a save nor a publication of the rest', async () => {
    const cells = Array.from({ length: 41 }, (_, at) => ({ id: `a${at}`, text: 'x' }))
    const large = {
      ...stored,
      columns: cells.map((_, at) => ({ id: `c${at}`, label: `C${at}` })),
      rows: [{ id: 'r1', cells: [{ id: 'a0', text: 'x'.repeat(12_000) }, ...cells.slice(1)] }],
    }
    const now = new Date().toISOString()
    const made: unknown = await payload.db.create({
      collection: 'guide-chapters',
      data: { ...(await chapter(large)), sources: [], createdAt: now, updatedAt: now },
      req: {},
    })
    const { id } = storedAs<{ id: Id }>(made as object)
    const { sources } = await chapter()
    const patch = (content: object[]) =>
      rest(payload, `/guide-chapters/${id}?draft=true`, {
        user: writer,
        method: 'PATCH',
        body: { content, sources },
      })
    const kept = await patch([{ ...large, caption: 'Un autre titre' }])
    expect(kept.status, kept.text).toBe(200)
    expect(tableOf(await latest(payload, id))).toEqual({ ...large, caption: 'Un autre titre' })
    await act(payload, writer, id, 'submit')
    await act(payload, reviewer, id, 'approveAndPublish')
    expect(tableOf(await readable(payload, id)).rows).toEqual(large.rows)
    const [row] = large.rows
    const changed = await patch([{ ...large, rows: [row, { ...row, id: 'r2' }] }])
    expect(changed.status).toBe(400)
    expect(changed.text).toContain('trop grand')
  })
})
