import { describe, expect, it } from 'vitest'

import { tellFullDisk } from '@/server/rest/refusals'

import { standIn } from '../../standIn'

const told: unknown[] = []
const req = {
  headers: new Headers(),
  payload: { logger: { error: (line: unknown) => told.push(line) } },
}
const after = (error: Error) =>
  tellFullDisk(standIn<Parameters<typeof tellFullDisk>[0]>({ error, req, context: {} }))

const coded = (code: string, cause?: Error): Error =>
  Object.assign(new Error(code, { cause }), { code })

describe('a full disk', () => {
  it.each(['ENOSPC', 'EDQUOT', 'SQLITE_FULL'])(
    'is told as 507 in a sentence (%s)',
    async (code) => {
      const before = told.length
      expect(await after(coded(code))).toEqual({
        status: 507,
        response: { errors: [{ message: expect.stringMatching(/disque .* plein/) }] },
      })
      expect(told.length, 'and in the log').toBe(before + 1)
    },
  )

  it('is found under what wraps it', async () => {
    const wrapped = new Error('Failed query', { cause: coded('X', coded('SQLITE_FULL')) })
    expect(await after(wrapped)).toMatchObject({ status: 507 })
  })

  it('is not seen in any other fault, nor in a circle of causes', async () => {
    const circle = coded('EACCES')
    circle.cause = circle
    expect(await after(circle)).toBeUndefined()
    expect(await after(new Error('no space left'))).toBeUndefined()
  })
})
