import { describe, expect, it } from 'vitest'

import { decodeMatch, encodeMatch, matchColumns } from '@/directory/imports/columns'
import { TARGET_CODES, targetOf } from '@/directory/imports/targets'
import { LOCALES } from '@/i18n/locales'

const codes = (...headings: string[]) => matchColumns(headings).map(encodeMatch)

describe('columns matched by their headings', () => {
  it.each(LOCALES)('know the label of every field in %s', (locale) => {
    for (const code of TARGET_CODES) {
      const [match] = matchColumns([targetOf(code).label[locale]])
      expect([targetOf(code).label[locale], match?.target]).toEqual([
        targetOf(code).label[locale],
        code,
      ])
    }
  })

  it('know what others call them', () => {
    expect(codes('NOM DE L’ORGANISME', 'Tél.', 'Courriel ', 'cp', 'Ville', 'Remarques')).toEqual([
      'name',
      'phone:1',
      'email',
      'postalCode:1',
      'municipality:1',
      '',
    ])
  })

  it('read repeated columns of a 211 list by their number', () => {
    expect(
      codes('ResourceAgencyNum', 'PublicName', 'Phone 1 Name', 'Phone 1 Number', 'Phone 2 Number'),
    ).toEqual(['key', 'name', 'phoneNote:1', 'phone:1', 'phone:2'])
    expect(codes('Phone1Name', 'Phone1Number', 'PhysicalPostalCode', 'HoursOfOperation')).toEqual([
      'phoneNote:1',
      'phone:1',
      'postalCode:1',
      'hours:1',
    ])
  })

  it('take a second line of an address for one, unless a second town is named', () => {
    expect(codes('PhysicalAddress1', 'PhysicalAddress2', 'PhysicalCity')).toEqual([
      'address:1',
      'address:1',
      'municipality:1',
    ])
    expect(codes('Adresse 1', 'Ville 1', 'Adresse 2', 'Ville 2')).toEqual([
      'address:1',
      'municipality:1',
      'address:2',
      'municipality:2',
    ])
  })

  it('are read back as they were kept; what is no field goes nowhere', () => {
    for (const code of ['name', 'address:2', '']) expect(encodeMatch(decodeMatch(code))).toBe(code)
    for (const odd of [null, 7, 'constructor', 'address:999', '__proto__'])
      expect(() => decodeMatch(odd)).not.toThrow()
    expect(decodeMatch('constructor')).toBeUndefined()
  })
})
