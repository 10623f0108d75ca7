import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { allowedMs, askForNothing, watchMachine } from '../../trial/parts/emptyAnswers'
import { startEmptySite } from '../../trial/parts/emptySite'
import { session } from '../../trial/parts/session'

describe('how long an answer may take', () => {
  it('is what was promised on a quiet machine, and longer where even nothing takes long', () => {
    expect(allowedMs(5_000, 40)).toBe(5_000)
    expect(allowedMs(5_000, 900)).toBe(9_000)
  })
})

describe('an empty answer', () => {
  let server: Server
  let thirdIsAsked = () => {}
  const third = new Promise<void>((resolve) => (thirdIsAsked = resolve))
  beforeAll(async () => {
    let asked = 0
    server = await new Promise((resolve) => {
      const made = createServer((_req, res) => {
        asked += 1
        if (asked === 3) thirdIsAsked()
        setTimeout(() => res.end('{}'), asked === 2 ? 60 : 0)
      }).listen(0, '127.0.0.1', () => resolve(made))
    })
  })
  afterAll(() => void server.close())

  it('is measured by the slowest of those asked meanwhile', async () => {
    const { port } = server.address() as AddressInfo
    const empty = askForNothing(`http://127.0.0.1:${port}`)
    await third
    expect(await empty.stop()).toBeGreaterThan(50)
  })
})

describe('a site that stands still', () => {
  it('is no busy machine: empty answers come all the same', async () => {
    const site = await startEmptySite()
    try {
      process.kill(site.pid, 'SIGSTOP')
      const stuck = session(site.baseUrl).ask('GET', '/')
      const machine = await watchMachine()
      expect(await machine.stop()).toBeGreaterThan(0)
      process.kill(site.pid, 'SIGCONT')
      expect((await stuck).status).toBe(200)
    } finally {
      process.kill(site.pid, 'SIGCONT')
      await site.stop()
    }
  })
})
