import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'

import express from 'express'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { pressedFiles } from '@/server/pressedFiles'

import { press } from '../../../src/server/start/press.mjs'

const SCRIPT = `export const words = [${'"the same again", '.repeat(200)}]`

const folder = mkdtempSync(path.join(os.tmpdir(), 'accompagner-pressed-'))
let base: string
let close: () => void

beforeAll(async () => {
  writeFileSync(path.join(folder, 'a.js'), SCRIPT)
  writeFileSync(path.join(folder, 'small.js'), 'export {}')
  await press(folder)
  const app = express()
  app.use('/static', pressedFiles(folder), express.static(folder))
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/static`
  close = () => server.close()
})

afterAll(() => {
  close()
  rmSync(folder, { recursive: true, force: true })
})

const ask = (file: string, encoding: string) =>
  fetch(`${base}/${file}`, { headers: { 'Accept-Encoding': encoding } })

it('sends what the build pressed to who reads it, under its own type', async () => {
  const answer = await ask('a.js', 'gzip, deflate, br')
  expect(answer.headers.get('content-encoding')).toBe('br')
  expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(answer.headers.get('vary')).toBe('Accept-Encoding')
  expect(Number(answer.headers.get('content-length'))).toBeLessThan(SCRIPT.length / 10)
  expect(await answer.text()).toBe(SCRIPT)
})

it('sends the file itself to the others, and what was not pressed', async () => {
  const plain = await ask('a.js', 'identity')
  expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, SCRIPT])
  const small = await ask('small.js', 'br')
  expect([small.headers.get('content-encoding'), await small.text()]).toEqual([null, 'export {}'])
  expect((await ask('none.js', 'br')).status).toBe(404)
})
