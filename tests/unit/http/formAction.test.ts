import { describe, expect, it } from 'vitest'

import { formAction } from '@/http/formAction'

const echo = formAction((form) => Promise.resolve([...form]))

describe('an action of a form', () => {
  const form = new FormData()
  form.set('email', 'a@example.org')

  it('is given the form, which a page sends last', async () => {
    expect(await echo({ errors: {} }, form)).toEqual([['email', 'a@example.org']])
    expect(await echo(form)).toEqual([['email', 'a@example.org']])
  })

  it.each([[[]], [[1, 2]], [[{}, { get: 1 }]], [[null, null]], [[form, 'x']]])(
    'is given an empty form when something else was sent: %j',
    async (sent) => expect(await echo(...sent)).toEqual([]),
  )
})
