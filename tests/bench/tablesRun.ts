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

// Twenty tables of four columns and four rows, with their captions and names: some 400 passages.
const many = await chapter(
  'Beaucoup de tableaux',
  Array.from({ length: 20 }, () => table(4, 4)),
)
const timed = timedRest(payload, token)
const long = await chapter('Un long tableau', [table(500, 5)])

let turn = 0
const measure: TablesMeasure = {
  savesMs: await repeat(ROUNDS, () => save(many)),
  readsMs: await repeat(ROUNDS, () =>
    timed('GET', `/guide-chapters/${many.id}?draft=true&depth=0`),
  ),
  longSavesMs: await repeat(ROUNDS, () => save(long)),
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

type Content = ReturnType<typeof table>[]

async function chapter(title: string, content: Content) {
  const { id } = await payload.create({
    collection: 'guide-chapters',
    data: fieldsFor({ title, slug: `mesure-${content.length}`, part: 'status', content }),
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
