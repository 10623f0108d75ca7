import { expect, it } from 'vitest'

import { nameOf } from '@/accounts/nameOf'

it.each([
  [{ name: ' Ana ', email: 'ana@example.org' }, 'Ana'],
  [{ name: '  ', email: 'ana@example.org' }, 'ana@example.org'],
  [{ name: null, email: 'ana@example.org' }, 'ana@example.org'],
  [{}, ''],
])('colleagues call %o “%s”', (person, name) => {
  expect(nameOf(person)).toBe(name)
})
