import config from '@payload-config'
import { getPayload } from 'payload'

import { sameId } from '@/db/ids'
import type { UnitOrder } from '@/translation'
import { savePassages } from '@/translation/payload/savePassages'

import { requestOf } from './texts'

/*
 * Another process of the site, for tests: saves orders about one translation as one person, then says when.
 * Its one argument is JSON: { translation, person, orders }.
 */
interface Given {
  translation: number | string
  person: number | string
  orders: UnitOrder[]
}

const { translation, person, orders } = JSON.parse(process.argv[2] ?? '{}') as Given
const payload = await getPayload({ config })
const { docs } = await payload.find({
  collection: 'users',
  depth: 0,
  overrideAccess: true,
  pagination: false,
})
const user = docs.find(({ id }) => sameId(id, person))
if (!user) throw new Error(`No account ${person}`)
const req = await requestOf(payload, { ...user, collection: 'users' })
const outcomes = await savePassages(req, translation, orders)
process.stdout.write(`done ${outcomes.map(({ result }) => result).join()}\n`)
process.exit(0)
