import { fieldsFor } from '@/db/documents'
import { openSite } from '@/server/cli/openSite'

import { repeat } from './measure'
import { timedRest } from './timedRest'

/** What one run measured, in milliseconds each. */
export interface TablesMeasure {
  /** A chapter of twenty tables. */
  savesMs: number[]
  readsMs: number[]
  /** One table of 500 rows. */
  longSavesMs: number[]
  /** One of 500 rows of 8 cells, every second of them with bold words and a link. */
  markedSavesMs: number[]
}

const ROUNDS = 15
const PASSWORD = 'a long password for measures'

/* Started by `tables.ts`, in a process of its own, on an empty database. */
const payload = await openSite()
const email = 'writer@example.org'
await payload.create({
  collection: 'users',
  data: fieldsFor({
    name: 'Rédaction',
    email,
    password: PASSWORD,
    roles: ['researcher'],
    emailProvedAt: new Date().toISOString(),
  }),
})
const { token } = await payload.login({ collection: 'users', data: { email, password: PASSWORD } })

let turn = 0
// Twenty tables of four columns and four rows, with their captions and names: some 400 passages.
const many = await chapter(
  'Beaucoup de tableaux',
  Array.from({ length: 20 }, () => table(4, 4)),
)
const timed = timedRest(payload, token)
const long = await chapter('Un long tableau', [table(500, 5)])
const inForm = await chapter('Un long tableau mis en forme', [markedTable(500, 8)])

const measure: TablesMeasure = {
  savesMs: await repeat(ROUNDS, () => save(many)),
  readsMs: await repeat(ROUNDS, () =>
    timed('GET', `/guide-chapters/${many.id}?draft=true&depth=0`),
  ),
  longSavesMs: await repeat(ROUNDS, () => save(long)),
  markedSavesMs: await repeat(ROUNDS, () => save(inForm)),
}
console.log(JSON.stringify(measure))
process.exit(0)

function table(rows: number, columns: number) {
  return {
    blockType: 'procedureTable',
    caption: 'Les étapes de la demande',
    columns: Array.from({ length: columns }, (_, at) => ({ label: `Colonne ${at + 1}` })),
    rows: Array.from({ length: rows }, (_, row) => ({
      cells: Array.from({ length: columns }, (_, at) => ({
        text: `La demande ${row + 1} coûte ${row + at + 100} $; gardez le reçu.`,
      })),
    })),
  }
}

interface Table extends Omit<ReturnType<typeof table>, 'rows'> {
  rows: { cells: { text: object[] | string }[] }[]
}

type Content = Table[]

function markedTable(rows: number, columns: number): Table {
  const plain = table(rows, columns)
  return {
    ...plain,
    rows: plain.rows.map(({ cells }, row) => ({
      cells: cells.map(({ text }, at) => ({ text: at % 2 === 0 ? text : marked(text, row) })),
    })),
  }
}

/** Words of a cell with its first one bold, and where they lead. */
function marked(text: string, row: number): object[] {
  return [
    { type: 'text', text: 'À savoir', format: 1 },
    { type: 'text', text: `\u00a0: ${text} ` },
    {
      type: 'link',
      fields: { linkType: 'custom', url: `https://www.example.org/${row}` },
      children: [{ type: 'text', text: 'La page' }],
    },
  ]
}

async function chapter(title: string, content: Content) {
  const { id } = await payload.create({
    collection: 'guide-chapters',
    data: fieldsFor({ title, slug: `mesure-${(turn += 1)}`, part: 'status', content }),
    draft: true,
  })
  return { id, content }
}

/** One cell changed, and the whole saved as the form saves it. */
function save({ id, content }: { id: number | string; content: Content }): Promise<number> {
  turn += 1
  content[0]!.rows[0]!.cells[0]!.text = `Changé ${turn} fois`
  return timed('PATCH', `/guide-chapters/${id}?draft=true&depth=0`, { content })
}
