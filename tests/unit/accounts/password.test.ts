import { randomBytes } from 'node:crypto'

import { describe, expect, it } from 'vitest'

import {
  PASSWORD_MAX,
  PASSWORD_MIN,
  PASSWORD_PROBLEMS,
  PASSWORD_REFUSALS,
  passwordProblem,
} from '@/accounts/password'
import { LOCALES } from '@/i18n/locales'

const OWNER = { name: 'Camila Exemple-Tremblay', email: 'camila.tremblay@entraide.example.org' }

describe('a password', () => {
  it.each([
    ['abc', 'short'],
    ['onze carac.', 'short'],
    ['y'.repeat(PASSWORD_MAX + 1), 'long'],
    ['motdepasse123', 'common'],
    ['Mot-de-passe 2026!', 'common'],
    ['Contraseña12345', 'common'],
    ['PASSWORD password', 'common'],
    ['administrateur1', 'common'],
    ['123456789012', 'common'],
    ['azertyuiop12', 'common'],
    ['aaaaaaaaaaaaaaaa', 'common'],
    ['abababababababab', 'common'],
    ['accompagner-carte', 'common'],
    ['CamilaTremblay2026', 'personal'],
    ['entraide.example', 'personal'],
  ])('%s is refused: %s', (password, problem) => {
    expect(passwordProblem(password, OWNER)).toBe(problem)
  })

  it.each([
    'quatre mots au hasard',
    'correct horse battery staple',
    'cuatro palabras al azar',
    'a long password for tests',
    'tuyau camila ventre 7 bleu',
  ])('%s is accepted', (password) => {
    expect(passwordProblem(password, OWNER)).toBeUndefined()
  })

  it('of the shortest length is accepted when it is random, as the ones the site makes', () => {
    expect(passwordProblem('x7kq-vw2m-dp', OWNER)).toBeUndefined()
    expect('x7kq-vw2m-dp').toHaveLength(PASSWORD_MIN)
    for (let i = 0; i < 2000; i += 1) {
      const made = randomBytes(15).toString('base64url')
      expect([made, passwordProblem(made, OWNER)]).toEqual([made, undefined])
    }
  })

  it('that is refused is told why in every language', () => {
    for (const problem of PASSWORD_PROBLEMS) {
      expect(Object.keys(PASSWORD_REFUSALS[problem])).toEqual([...LOCALES])
    }
  })
})
