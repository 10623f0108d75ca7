import { stat } from 'node:fs/promises'

import { expect, it } from 'vitest'

import { NoAnswer, within } from '@/db/within'

const never = new Promise<never>(() => undefined)

it('gives what was asked', async () => {
  expect(await within(1_000, Promise.resolve('heard'))).toBe('heard')
})

it('gives up what takes longer, and says for how long it waited', async () => {
  await expect(within(20, never)).rejects.toThrow(new NoAnswer('no answer within 20 ms'))
})

it('throws what was thrown', async () => {
  await expect(within(1_000, Promise.reject(new Error('refused')))).rejects.toThrow('refused')
})

it('goes on waiting where it is the process that was held up', async () => {
  const asked = within(40, stat('.'))
  const until = performance.now() + 100
  while (performance.now() < until);
  expect((await asked).isDirectory()).toBe(true)
})
