import { describe, expect, it } from 'vitest'

import { makeRules, toCorrection } from '@/lmia/corrections/document'
import type { TypedCorrection } from '@/lmia/corrections/problems'
import { resolveTyped } from '@/lmia/corrections/resolve'
import { createContext } from '@/lmia/createContext'

const { gazetteer } = createContext()
const resolve = (typed: TypedCorrection) => resolveTyped(typed, () => Promise.resolve(gazetteer))

describe('a correction as typed', () => {
  it('asks for the gazetteer only when a place must be found', async () => {
    const unasked = () => Promise.reject(new Error('asked'))
    const alias: TypedCorrection = { kind: 'employerAlias', employerName: 'A', toEmployerName: 'B' }
    expect((await resolveTyped(alias, unasked)).problems).toEqual([])
    const city: TypedCorrection = { kind: 'cityAlias', city: 'St Remy', toPlaceName: 'Saint-Rémi' }
    await expect(resolveTyped(city, unasked)).rejects.toThrow('asked')
  })

  it('takes the place meant from the gazetteer', async () => {
    const typed: TypedCorrection = {
      kind: 'cityAlias',
      city: 'St  Remy',
      toPlaceName: 'saint-remi',
    }
    const { fields, problems } = await resolve(typed)
    expect(problems).toEqual([])
    expect(fields).toMatchObject({
      cityKey: 'st remy',
      toPlaceName: 'Saint-Rémi',
      toRegionCode: '16',
    })
  })

  it('takes the point given by hand under the name given', async () => {
    const { fields } = await resolve({
      kind: 'cityAlias',
      city: 'Ferme d’exemple',
      toPlaceName: 'Hameau d’exemple',
      latitude: 46,
      longitude: -72,
    })
    expect(fields).toMatchObject({ toPlaceKey: 'l:hameau d exemple', latitude: 46, longitude: -72 })
  })

  it('has a problem at the place when nothing in Quebec has that name', async () => {
    const { problems } = await resolve({ kind: 'cityAlias', city: 'X', toPlaceName: 'Zzyzx' })
    expect(problems.map(({ path }) => path)).toEqual(['toPlaceName'])
  })

  it.each<[TypedCorrection, string[]]>([
    [{}, ['kind']],
    [{ kind: 'employerAlias' }, ['employerName', 'toEmployerName']],
    [{ kind: 'cityAlias', city: 'X', toPlaceName: 'Y', fsa: 'K1A' }, ['fsa']],
    [{ kind: 'movedPoint', placeKey: 'm:1', latitude: 10, longitude: -72 }, ['latitude']],
    [{ kind: 'occupationFix', toOccupationCode: '84' }, ['occupationCode', 'toOccupationCode']],
    [{ kind: 'exclusion', fileSha256: 'abc' }, ['employerName']],
  ])('%o lacks %o', async (typed, paths) => {
    expect((await resolve(typed)).problems.map(({ path }) => path)).toEqual(paths)
  })
})

describe('a correction as stored', () => {
  const stored = { id: 1, status: 'active' as const, reason: 'Essai' }

  it('states no rule when it lacks what its kind needs', () => {
    expect(toCorrection({ ...stored, kind: 'movedPoint', placeKey: 'm:1' })).toBeNull()
    expect(() => makeRules([{ ...stored, kind: 'cityAlias', cityKey: 'x' }])).not.toThrow()
  })

  it.each([
    ['s:H3B', 'postalSector'],
    ['l:68055:hameau', 'locality'],
    ['m:68055', 'municipality'],
  ])('leads to %s, a %s', (toPlaceKey, kind) => {
    const rule = toCorrection({
      ...stored,
      kind: 'cityAlias',
      cityKey: 'x',
      toPlaceKey,
      latitude: 46,
      longitude: -72,
    })
    expect(rule).toMatchObject({ to: { key: toPlaceKey, kind } })
  })
})
