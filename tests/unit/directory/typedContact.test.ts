import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readPhone } from '@/directory/readPhone'
import { readPostalCode } from '@/directory/readPostalCode'
import { isContact, tidyContact } from '@/directory/typedContact'
import { parseNomination } from '@/forms/readForms'
import { toTelUri } from '@/text/telUri'

describe('a phone as it is typed', () => {
  it.each([
    ['450 555-0143', '450 555-0143'],
    ['4505550143', '450 555-0143'],
    ['4505550143.0', '450 555-0143'],
    ['14505550143', '450 555-0143'],
    ['(450) 555-0143, poste 12', '(450) 555-0143, poste 12'],
    ['1 800 555-0199', '1 800 555-0199'],
    ['450.555.0143 / 514.555.0100', '450.555.0143 / 514.555.0100'],
    ['811, option 1', '811, option 1'],
    ['988', '988'],
    ['613 555-0143', '613 555-0143'],
    ['+52 55 1234 5678', '+52 55 1234 5678'],
    ['+33 (1) 55 01 02 03', '+33 (1) 55 01 02 03'],
    ['450/555-0143', '450 555-0143'],
    ['450 / 555-0143', '450 555-0143'],
    ['450—555—0143', '450-555-0143'],
    ['450−555−0143', '450-555-0143'],
    ['450·555·0143', '450 555 0143'],
    ['450555-0143', '450 555-0143'],
    ['24 h : 450 555-0143', '24 h : 450 555-0143'],
    ['(+1) 450 555-0143', '+1 450 555-0143'],
    ['450 555-0143\n514 555-0100', '450 555-0143 / 514 555-0100'],
    ['450 555-0143 514 555-0100', '450 555-0143 / 514 555-0100'],
    ['+44 (0)20 7946 0958', '+44 (0)20 7946 0958'],
  ])('%s is one', (typed, phone) => {
    expect(readPhone(typed).phone).toBe(phone)
    expect(readPhone(phone).phone, 'as it stands').toBe(phone)
  })

  it('dials the number, not what stands before or within it', () => {
    expect(toTelUri('24 h : 450 555-0143')).toBe('tel:+14505550143')
    expect(toTelUri('24/7 : 450 555-0143, poste 3')).toBe('tel:+14505550143;ext=3')
    expect(toTelUri('(+1) 450 555-0143')).toBe('tel:+14505550143')
    expect(toTelUri('+44 (0)20 7946 0958')).toBe('tel:+442079460958')
    expect(toTelUri('2 lignes : 811')).toBe('tel:811')
    expect(toTelUri('555')).toBe('tel:555')
  })

  it.each([
    ['no area code', '555-0143'],
    ['one of Mexico without its +52, which would ring in New Jersey', '55 1234 5678'],
    ['one of France without its +33', '06 12 34 56 78'],
    ['one of France written together', '0612345678'],
    ['the prefix from here for abroad', '011 52 55 1234 5678'],
    ['the prefix from elsewhere for abroad', '0052 55 1234 5678'],
    ['a country’s code without +', '52 55 1234 5678'],
    ['an area code that cannot be', '150 555-0143'],
    ['a digit too many', '450 555-01433'],
    ['a country and a few digits', '+52 1234'],
    ['words', 'voir le site'],
    ['a script', '<img src=x onerror=alert(1)>'],
  ])('%s is none', (_, typed) => {
    expect(readPhone(typed)).toEqual({ problem: 'phoneUnread' })
  })

  it('is dialled as it was typed: no digit is lost or changed', () => {
    const number = fc.stringMatching(/^\+[2-9]\d{1,2} \d{2,4} \d{3,4} \d{3,4}$/)
    fc.assert(
      fc.property(number, (typed) => {
        const { phone } = readPhone(typed)
        expect(phone).toBe(typed)
        expect(toTelUri(phone!)).toBe(`tel:${typed.replaceAll(' ', '')}`)
      }),
    )
  })
})

describe('a postal code as it is typed', () => {
  it.each(['J0L 2L0', 'j0l2l0', ' J0L-2L0 ', 'J0L  2l0'])('%s is one', (typed) => {
    expect(readPostalCode(typed)).toEqual({ postalCode: 'J0L 2L0' })
  })

  it.each(['J', 'J0', 'J0L', 'J0L 2', 'J0L 2L'])('%s is cut short', (typed) => {
    expect(readPostalCode(typed)).toEqual({
      problem: typed === 'J' ? 'postalCodeUnread' : 'postalCodeCut',
    })
  })

  it.each(['90210', 'OJL 2L0', 'J0L 2L0 1', '<b>'])('%s is none', (typed) => {
    expect(readPostalCode(typed)).toEqual({ problem: 'postalCodeUnread' })
  })
})

describe('one rule at every door', () => {
  it('refuses in a nomination what the sheet would refuse', () => {
    const form = {
      name: 'Organisme d’exemple',
      municipality: 'Saint-Rémi',
      kind: 'nonProfit',
      cost: 'free',
      services: 'Aide',
    }
    for (const phone of ['555-0143', '55 1234 5678', 'x', '+52 55 1234 5678', '450 555-0143', '']) {
      const isTaken = parseNomination({ ...form, phone }).errors?.phone === undefined
      expect(isTaken).toBe(phone === '' || isContact('phone', phone))
    }
  })

  it('leaves what it cannot read as it was typed', () => {
    expect(tidyContact('phone', '55 1234 5678')).toBe('55 1234 5678')
    expect(tidyContact('postalCode', 'J0L')).toBe('J0L')
  })
})
