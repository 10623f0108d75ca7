import { describe, expect, it } from 'vitest'

import { ownSheets, sheetRight, type SheetAccess } from '@/access'
import {
  joinedRow,
  memberRefusal,
  membersIn,
  nameAmong,
  readInvitation,
  withMovedSheet,
  withoutSheet,
  withSheet,
} from '@/directory/link/members'

const NOW = new Date('2026-11-29T10:00:00Z')
const EDITS: SheetAccess = { organization: 7, right: 'edit', name: 'Ana' }
const CONFIRMS: SheetAccess = { organization: 8, right: 'confirm' }

const person = (id: number, sheets: SheetAccess[]) => ({ id, name: `Compte ${id}`, sheets })

describe('the sheets of an account', () => {
  const user = (...sheets: SheetAccess[]) => ({ roles: ['organization'], sheets })

  it('are those that are open, each once, with the wider right', () => {
    expect(ownSheets(user(EDITS, CONFIRMS))).toEqual([
      { organization: 7, right: 'edit' },
      { organization: 8, right: 'confirm' },
    ])
    for (const twice of [
      [EDITS, { ...EDITS, right: 'confirm' as const }],
      [{ ...EDITS, right: 'confirm' as const }, EDITS],
    ]) {
      expect(ownSheets(user(...twice))).toEqual([{ organization: 7, right: 'edit' }])
    }
  })

  it.each([
    ['that has ended', user({ ...EDITS, endedAt: '2026-11-01T00:00:00Z' })],
    ['of an organization that is gone', user({ right: 'edit', organization: null })],
    ['without the role', { roles: ['mapReader'], sheets: [EDITS] }],
    ['of nobody', null],
  ])('are none: one %s opens nothing', (_, who) => {
    expect(ownSheets(who)).toEqual([])
    expect(sheetRight(who, 7)).toBeUndefined()
  })

  it('are told apart whichever database names them', () => {
    expect(sheetRight(user(EDITS), '7')).toBe('edit')
    expect(sheetRight(user(EDITS), undefined)).toBeUndefined()
    expect(sheetRight(user({ organization: { id: 'a1' } }), 'a1')).toBe('confirm')
  })

  it('take one more, open again one that had ended, and lose nothing by an invitation', () => {
    const given = { right: 'confirm', name: 'Bea' } as const
    expect(withSheet([EDITS], 8, given)).toMatchObject([EDITS, { organization: 8, ...given }])
    expect(withSheet([EDITS], 7, given)).toMatchObject([{ right: 'edit', name: 'Bea' }])
    const [ended] = withoutSheet([EDITS], 7, NOW)
    expect(ended).toEqual({ ...EDITS, endedAt: NOW.toISOString() })
    expect(withSheet([ended!], 7, given)).toMatchObject([{ right: 'confirm', endedAt: null }])
  })

  it('follow a sheet that is merged, unless both are there', () => {
    expect(withMovedSheet([EDITS, CONFIRMS], 8, 9)).toMatchObject([EDITS, { organization: 9 }])
    expect(withMovedSheet([EDITS, CONFIRMS], 8, 7)).toBeUndefined()
    expect(withMovedSheet([EDITS], 8, 9)).toBeUndefined()
  })
})

describe('an account that answers for both of two sheets that become one', () => {
  const ENDED = '2026-11-01T00:00:00.000Z'
  const row = (organization: number, right: 'edit' | 'confirm', endedAt: string | null = null) => ({
    organization,
    right,
    endedAt,
  })

  it.each([
    [row(8, 'edit'), row(7, 'confirm'), { right: 'edit', endedAt: null }],
    [row(8, 'confirm'), row(7, 'edit'), { right: 'edit', endedAt: null }],
    [row(8, 'confirm'), row(7, 'edit', ENDED), { right: 'confirm', endedAt: null }],
    [row(8, 'edit', ENDED), row(7, 'confirm'), { right: 'confirm', endedAt: null }],
    [row(8, 'edit', ENDED), row(7, 'confirm', ENDED), { right: 'confirm', endedAt: ENDED }],
  ])('of %j and %j keeps open over ended, and the wider right', (other, kept, after) => {
    const { organization: _, ...before } = kept
    expect(joinedRow([other, kept], 8, 7)).toEqual({ before, after })
  })

  it('has nothing to join otherwise', () => {
    expect(joinedRow([EDITS], 8, 7)).toBeUndefined()
    expect(joinedRow([CONFIRMS], 8, 7)).toBeUndefined()
  })
})

describe('who answers for a sheet', () => {
  const editor = person(1, [EDITS])
  const other = person(2, [{ organization: 7, right: 'confirm' }])
  const gone = person(3, [{ ...EDITS, name: 'Noé', endedAt: '2026-11-01T00:00:00Z' }])

  it('is named as colleagues know them, else as on the account', () => {
    expect(membersIn([other, editor, gone, person(4, [CONFIRMS])], 7)).toEqual([
      { account: 1, name: 'Ana', right: 'edit' },
      { account: 2, name: 'Compte 2', right: 'confirm' },
    ])
    expect(nameAmong(gone, 7)).toBe('Noé')
  })

  it('keeps somebody who may edit', () => {
    const members = membersIn([editor, other], 7)
    expect(memberRefusal(members, 1, 'confirm')).toBe('lastEditor')
    expect(memberRefusal(members, '1', 'ended')).toBe('lastEditor')
    expect(memberRefusal(members, 1, 'edit')).toBeUndefined()
    expect(memberRefusal(members, 2, 'ended')).toBeUndefined()
    const two = [...members, { account: 5, name: 'Eva', right: 'edit' } as const]
    expect(memberRefusal(two, 1, 'ended')).toBeUndefined()
    expect(memberRefusal(members, 9, 'ended')).toBe('unknownPerson')
  })
})

describe('an invitation', () => {
  it('has a name on one line and an address', () => {
    expect(readInvitation({ name: ' Noé\r\nBcc: x ', email: ' Noe@Example.org ' })).toEqual({
      invitation: { name: 'Noé Bcc: x', email: 'noe@example.org' },
    })
  })

  it.each([
    [{ name: '', email: '' }, ['name required', 'email required']],
    [{ name: 'x'.repeat(201), email: 'a@b' }, ['name tooLong', 'email email']],
    [{ name: 'Noé www.example.org', email: 'a@b.ca' }, ['name address']],
    [{ name: 'https://example.org', email: 'a@b.ca' }, ['name address']],
    [{ name: 'a@b.ca', email: 'a@b.ca' }, ['name address']],
    [{ name: 'Noé', email: 'a@b.ca\nBcc: c@d.ca' }, ['email email']],
  ])('%j says all that is wrong at once', (typed, wrong) => {
    const { problems = [] } = readInvitation(typed)
    expect(problems.map(({ name, code }) => `${name} ${code}`)).toEqual(wrong)
  })
})
