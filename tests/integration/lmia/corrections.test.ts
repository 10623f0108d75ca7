import { fieldsFor, storedAs } from '@/db/documents'
import type { CorrectionDocument } from '@/lmia/corrections/document'
import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { searchPlaces } from '@/lmia/payload/corrections/searchPlaces'
import { datasetVersion } from '@/lmia/payload/dataset/dataset'
import { PayloadStore } from '@/lmia/payload/store/payloadStore'
import { previewCorrection, readUnresolved } from '@/lmia/payload/corrections/previewCorrection'
import type { FileMeta, PlacedRow } from '@/lmia/types'
import type { MapRow } from '@/map/row'
import { withDataset } from '@/map/payload/dataset'
import type { User } from '@/payload-types'

import { account, emptyDatabase, startPayload } from '../harness'

import { listMeta, placedRow, quarterPeriod, summaryOf, RECEIVED_AT } from './factories'

let payload: Payload
let researcher: User & { collection: 'users' }

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  await emptyDatabase(payload)
  researcher = await account(payload, ['researcher'])
})

const lost: Partial<PlacedRow> = {
  city: 'Plessiville',
  cityKey: 'plessiville',
  fsa: 'G6L',
  place: null,
  precision: 'none',
  method: 'none',
}

describe('a correction', () => {
  it('applies to rows loaded before it and after it, and goes away when it is withdrawn', async () => {
    await load(listMeta(), [placedRow(3, lost), placedRow(4)])
    const before = await datasetVersion(payload)
    const correction = await correct({
      kind: 'cityAlias',
      city: 'PLESSIVILLE',
      toPlaceName: 'Plessisville',
    })
    expect(correction).toMatchObject({ effectRows: 1, effectPositions: 3, cityKey: 'plessiville' })
    expect(await datasetVersion(payload)).not.toBe(before)
    expect((await rows()).map(({ place }) => place?.name).sort()).toEqual([
      'Plessisville',
      'Saint-Rémi',
    ])

    await load(listMeta({ period: quarterPeriod(2024, 2), sha256: 'b'.repeat(64) }), [
      placedRow(3, lost),
    ])
    expect((await rows()).filter(({ place }) => place?.name === 'Plessisville')).toHaveLength(2)

    const withdrawn = await payload.update({
      collection: 'lmia-corrections',
      id: correction.id,
      data: { status: 'withdrawn', withdrawalReason: 'Made for a test' },
      overrideAccess: false,
      user: researcher,
      depth: 0,
    })
    expect(withdrawn.withdrawnBy).toBe(researcher.id)
    expect((await rows()).filter(({ place }) => place === null)).toHaveLength(2)
  })

  it('about one spelling of an employer is about the one with its article too', async () => {
    await load(listMeta(), [
      placedRow(3, { employerKey: 'les serres exemple', employerName: 'Les Serres Exemple' }),
      placedRow(4, { employerKey: 'serres exemple inc les', employerName: 'Serres Exemple (Les)' }),
      placedRow(5, { employerKey: 'ferme exemple', employerName: 'Ferme Exemple' }),
    ])
    const employers = async () => new Set((await rows()).map(({ employer }) => employer.name))
    expect(await employers()).toEqual(new Set(['Les Serres Exemple', 'Ferme Exemple']))
    const made = await correct({
      kind: 'employerAlias',
      employerName: 'Serres Exemple inc. (Les)',
      toEmployerName: 'Ferme Exemple',
    })
    expect(made).toMatchObject({ effectRows: 2 })
    expect(await employers()).toEqual(new Set(['Ferme Exemple']))
  })

  it('counts two names as one employer, even when no list knows the second', async () => {
    await load(listMeta(), [placedRow(3), placedRow(4)])
    await correct({
      kind: 'employerAlias',
      employerName: 'FERME INVENTÉE 3',
      toEmployerName: 'Ferme inventée 4 inc.',
    })
    expect(new Set((await rows()).map(({ employer }) => employer.id)).size).toBe(1)

    await correct({
      kind: 'employerAlias',
      employerName: 'Ferme inventée 4',
      toEmployerName: 'Les Fermes réunies',
    })
    expect((await rows()).map(({ employer }) => employer.name)).toEqual([
      'Les Fermes réunies',
      'Les Fermes réunies',
    ])
  })

  it('leaves a line out, with its reason, and keeps it stored', async () => {
    await load(listMeta(), [placedRow(3), placedRow(4)])
    await correct({ kind: 'exclusion', fileSha256: listMeta().sha256, line: 4 })
    expect(await rows()).toHaveLength(1)
    expect((await payload.count({ collection: 'lmia-approvals' })).totalDocs).toBe(2)
  })

  it('is refused with a reason, at its field, in the person’s language', async () => {
    const refused = correct({
      kind: 'cityAlias',
      city: 'Plessiville',
      toPlaceName: 'Nulle-Part-sur-Rien',
    })
    await expect(refused).rejects.toMatchObject({
      data: { errors: [{ path: 'toPlaceName' }] },
    })
    expect((await payload.count({ collection: 'lmia-corrections' })).totalDocs).toBe(0)
  })

  it('that touches nothing, or moves rows far, is saved once the warning was read', async () => {
    await load(listMeta(), [placedRow(3)])
    const [row] = await rows()
    const far = {
      kind: 'movedPoint',
      placeKey: row!.place!.key,
      latitude: 50.2,
      longitude: -66.4,
    } as const
    const nothing = { kind: 'exclusion', employerName: 'Personne de ce nom' } as const
    for (const rule of [far, nothing]) {
      await expect(correct(rule)).rejects.toMatchObject({
        data: { errors: [{ path: 'acknowledged' }] },
      })
    }
    expect((await payload.count({ collection: 'lmia-corrections' })).totalDocs).toBe(0)
    for (const rule of [far, nothing]) await correct({ ...rule, acknowledged: true })
    expect((await payload.count({ collection: 'lmia-corrections' })).totalDocs).toBe(2)
    expect((await rows())[0]?.place).toMatchObject({ latitude: 50.2, longitude: -66.4 })
  })

  it('that touches nothing is given another reason, but no other match, without a warning', async () => {
    await load(listMeta(), [placedRow(3)])
    const match = { kind: 'exclusion', employerName: 'Personne de ce nom' } as const
    const { id } = await correct({ ...match, acknowledged: true })
    const change = (data: Partial<CorrectionDocument>) =>
      payload.update({ collection: 'lmia-corrections', id, data: data as object, user: researcher })
    expect(await change({ reason: 'Vu au registre' })).toMatchObject({ reason: 'Vu au registre' })
    await expect(change({ employerName: 'Personne d’autre' })).rejects.toMatchObject({
      data: { errors: [{ path: 'acknowledged' }] },
    })
  })

  it('finds places by name, those of the lists first, with their positions', async () => {
    await load(listMeta(), [placedRow(3)])
    const { name } = (await rows())[0]!.place!
    const [found] = await searchPlaces(payload, name.slice(0, 6).toLowerCase())
    expect(found).toMatchObject({ name, positions: 3 })
    expect(await searchPlaces(payload, 'Plessisville')).toMatchObject([
      { name: 'Plessisville', positions: 0 },
    ])
    expect(await searchPlaces(payload, '  ')).toEqual([])
  })

  it('is written in the log with its author', async () => {
    await load(listMeta(), [placedRow(3)])
    const correction = await correct({ kind: 'exclusion', employerName: 'Ferme inventée 3' })
    expect(correction.author).toBe(researcher.id)
    const { docs } = await payload.find({
      collection: 'audit-events',
      where: { action: { equals: 'lmia-corrections.create' } },
      depth: 0,
    })
    expect(docs).toMatchObject([{ actor: researcher.id, details: { rows: 1, positions: 3 } }])
  })
})

describe('a preview', () => {
  it('counts what the rule would change and changes nothing', async () => {
    await load(listMeta(), [placedRow(3), placedRow(4)])
    const effect = await previewCorrection(
      { payload },
      {
        kind: 'movedPoint',
        status: 'active',
        reason: 'The town hall moved',
        placeKey: 'm:68055',
        latitude: 45.3,
        longitude: -73.6,
      },
    )
    expect(effect).toMatchObject({ rows: 2, positions: 6 })
    expect(effect.sample[0]?.after?.place).toMatchObject({ latitude: 45.3 })
    expect((await rows())[0]?.place?.latitude).toBe(45.26)
  })

  it('of a withdrawal counts what would come back', async () => {
    await load(listMeta(), [placedRow(3), placedRow(4)])
    const made = await correct({ kind: 'exclusion', employerName: 'Ferme inventée 3' })
    const effect = await previewCorrection(
      { payload },
      storedAs<CorrectionDocument>({ ...made, status: 'withdrawn' }),
    )
    expect(effect).toMatchObject({ rows: 1, restoredRows: 1 })
  })
})

describe('the unresolved queue', () => {
  it('holds employers that may be one, until a person says that they are two', async () => {
    await load(listMeta(), [
      placedRow(3, { employerKey: 'exemple fx', employerName: 'Exemple FX inc.', positions: 9 }),
      placedRow(4, { employerKey: 'exemplefx', employerName: 'ExempleFX' }),
    ])
    expect(await readUnresolved(payload)).toMatchObject([
      { kind: 'employer', label: 'ExempleFX', likely: { name: 'Exemple FX inc.', positions: 9 } },
    ])
    await correct({
      kind: 'employerAlias',
      employerName: 'ExempleFX',
      toEmployerName: 'ExempleFX',
      acknowledged: true,
    })
    expect(await readUnresolved(payload)).toEqual([])
    expect(new Set((await rows()).map(({ employer }) => employer.name)).size).toBe(2)
  })

  it('no longer holds what a correction settled', async () => {
    await load(listMeta(), [placedRow(3, lost), placedRow(4, { ...lost, positions: 10 })])
    expect(await readUnresolved(payload)).toMatchObject([
      { kind: 'place', label: 'Plessiville', rows: 2, positions: 13 },
    ])
    await correct({ kind: 'cityAlias', city: 'Plessiville', toPlaceName: 'Plessisville' })
    expect(await readUnresolved(payload)).toEqual([])
  })
})

const correct = (data: Record<string, unknown>) =>
  payload.create({
    collection: 'lmia-corrections',
    data: fieldsFor({ status: 'active', reason: 'Made for a test', ...data }),
    overrideAccess: false,
    user: researcher,
    depth: 0,
  })

async function load(meta: FileMeta, placed: PlacedRow[]): Promise<void> {
  const store = new PayloadStore(payload)
  const generation = await store.begin(meta)
  await store.upsertEmployers(
    placed.map(({ employerKey, employerName }) => ({ key: employerKey, name: employerName })),
  )
  await store.stageRows(generation, placed)
  await store.makeCurrent(generation, {
    summary: summaryOf(meta, placed),
    notices: [],
    receivedAt: RECEIVED_AT,
    replaces: [],
  })
}

const rows = (): Promise<MapRow[]> =>
  withDataset(payload, async (read) => {
    const all: MapRow[] = []
    for await (const row of read) all.push(row)
    return all
  })
