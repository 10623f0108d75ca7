import crypto from 'node:crypto'

import { describe, expect, it } from 'vitest'

import {
  newPasswordProblem,
  passwordChangeProblems,
  type TypedAccount,
} from '@/accounts/passwordChange'

const PASSWORD = 'quatre mots au hasard'
const SALT = 'sel'
const KEPT = {
  id: 3,
  name: 'Alex Exemple',
  email: 'alex@example.org',
  salt: SALT,
  hash: crypto.pbkdf2Sync(PASSWORD, SALT, 25_000, 512, 'sha256').toString('hex'),
}

const NEW = 'cinq autres mots jamais dits'
const OWNER = { id: '3' }
const ADMINISTRATOR = { id: 8 }

const MISSING = { currentPassword: 'currentMissing' }
const SHORT = { password: 'short' }

describe('a change of an account', () => {
  it.each<[string, TypedAccount, { id: string | number } | null, object]>([
    ['of the name alone asks for nothing', { name: 'Alex' }, OWNER, {}],
    ['that repeats the address asks for nothing', { email: ' ALEX@example.org ' }, OWNER, {}],
    ['of one’s own address asks for the password', { email: 'new@example.org' }, OWNER, MISSING],
    ['of one’s own password asks for the present one', { password: NEW }, OWNER, MISSING],
    [
      'with another present password is refused',
      { password: NEW, currentPassword: NEW },
      OWNER,
      { currentPassword: 'currentWrong' },
    ],
    ['with the present password is made', { password: NEW, currentPassword: PASSWORD }, OWNER, {}],
    [
      'says both what is wrong with the present and the new password',
      { password: 'court' },
      OWNER,
      { ...MISSING, password: 'short' },
    ],
    ['of somebody else’s asks for none', { email: 'new@example.org' }, ADMINISTRATOR, {}],
    ['by the site itself still follows the rule', { password: 'court' }, null, SHORT],
    [
      'to a password made of the new name is refused',
      { name: 'Dominique Inventée', password: 'dominique inventée' },
      null,
      { password: 'personal' },
    ],
  ])('%s', async (_what, typed, actor, problems) => {
    expect(await passwordChangeProblems(KEPT, typed, actor)).toEqual(problems)
  })

  it.each([
    ['a good password is made', NEW, {}],
    ['a short one is refused', 'court', SHORT],
    ['none is refused', undefined, SHORT],
  ])('that is new, with %s', async (_what, password, problems) => {
    expect(await passwordChangeProblems(undefined, { password }, ADMINISTRATOR)).toEqual(problems)
  })
})

describe('a password chosen through a link', () => {
  it('follows the rule, also when the link is nobody’s', () => {
    expect(newPasswordProblem({}, 'court')).toEqual(SHORT)
    expect(newPasswordProblem(KEPT, 'alex exemple alex')).toEqual({ password: 'personal' })
    expect(newPasswordProblem(KEPT, NEW)).toEqual({})
  })
})
