import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, describe, expect, it } from 'vitest'

import { LOCALES } from '@/i18n/locales'
import { Glossary } from '@/translation/glossary'
import { MACHINE_SENTENCES, suggest } from '@/translation/machine'
import { libreTranslate } from '@/translation/machine/libreTranslate'
import { MACHINE_REFUSALS } from '@/translation/machine/types'

const glossary = new Glossary(
  [
    {
      id: 1,
      source: 'travailleur',
      variants: [],
      definition: 'Qui travaille.',
      agreed: 'worker',
      forbidden: [{ text: 'foreign worker', reason: undefined }],
    },
  ],
  'en',
)

const SOURCE = 'La demande coûte 227 $ : lisez <1>la page</1> de la CNESST.'

let server: Server | undefined
afterEach(
  () => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())),
)

interface Received {
  url: string | undefined
  headers: Record<string, unknown>
  body: Record<string, unknown>
}

/** A server of this machine in the place of LibreTranslate. */
async function standIn(answer: (response: ServerResponse, text: string) => void) {
  const received: Received[] = []
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (piece: Buffer) => (body += piece.toString()))
    request.on('end', () => {
      const json = JSON.parse(body) as Record<string, unknown>
      received.push({ url: request.url, headers: request.headers, body: json })
      answer(response, String(json.q))
    })
  })
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', resolve)
  await promise
  const { port } = server.address() as AddressInfo
  const ask = (source = SOURCE) =>
    suggest(
      libreTranslate({ url: `http://127.0.0.1:${port}`, apiKey: 'secret', timeoutMs: 2000 }),
      {
        source,
        glossary,
        names: [],
      },
    )
  return { ask, received }
}

const say = (response: ServerResponse, text: string) => {
  response.setHeader('Content-Type', 'application/json')
  response.end(JSON.stringify({ translatedText: text }))
}

describe('a server that answers rightly', () => {
  it('is proposed, with its name, its marks, figures and names ours', async () => {
    const { ask } = await standIn((response, text) => {
      say(
        response,
        text
          .replace('La demande coûte', 'The application costs')
          .replace(': lisez', ': read')
          .replace('la page', 'the page')
          .replace('de la', 'of the'),
      )
    })
    expect(await ask()).toEqual({
      target: 'The application costs $227 : read <1>the page</1> of the CNESST.',
      machine: 'LibreTranslate',
    })
  })

  it('gets the words of the passage, two languages and its key: nothing else', async () => {
    const { ask, received } = await standIn(say)
    await ask()
    expect(received).toHaveLength(1)
    expect(received[0]?.url).toBe('/translate')
    expect(received[0]?.body).toEqual({
      q: 'La demande coûte [[0]] : lisez [[1]]la page[[2]] de la [[3]].',
      source: 'fr',
      target: 'en',
      format: 'text',
      api_key: 'secret',
    })
    for (const header of ['cookie', 'authorization', 'referer', 'origin']) {
      expect(received[0]?.headers).not.toHaveProperty(header)
    }
  })
})

describe('a server that does not', () => {
  it.each<[string, string, (response: ServerResponse, text: string) => void]>([
    ['says nothing', 'machineSilent', () => undefined],
    [
      'stops in the middle',
      'machineDown',
      (response) => {
        response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': 100 })
        response.write('{"translatedText": "The')
        setTimeout(() => response.destroy(), 20)
      },
    ],
    [
      'is slow after it began',
      'machineSilent',
      (response) => response.writeHead(200).write('{"translatedText": '),
    ],
    ['fails', 'machineDown', (response) => response.writeHead(500).end('Internal error')],
    ['asks to wait', 'machineDown', (response) => response.writeHead(429).end('{}')],
    [
      'sends elsewhere',
      'machineDown',
      (response) => response.writeHead(307, { Location: 'http://127.0.0.1:9/' }).end(),
    ],
    ['answers a page', 'machineUnreadable', (response) => response.end('<!doctype html><p>Hi')],
    ['answers something else', 'machineUnreadable', (response) => response.end('{"error":"x"}')],
    ['answers without end', 'machineHuge', (response) => say(response, 'a'.repeat(200_000))],
    ['answers nothing', 'machineMangled', (response) => say(response, '')],
    [
      'mangles marks and figures',
      'machineMangled',
      (response, text) => say(response, text.replace('[[0]]', '227').replace('[[1]]', '')),
    ],
    [
      'uses words that are not to be used',
      'machineForbidden',
      (response, text) => say(response, `A foreign worker ${text}`),
    ],
  ])('%s: %s', async (_, code, answer) => {
    const { ask } = await standIn(answer)
    expect(await ask()).toMatchObject({ code })
  })

  it('is told by what did not come back', async () => {
    const { ask } = await standIn((response, text) => say(response, text.replace('[[0]]', '$228')))
    expect(await ask()).toMatchObject({ code: 'machineMangled', words: ['227 $'] })
  })

  it('is not asked about a passage of more than five thousand characters', async () => {
    const { ask, received } = await standIn(say)
    expect(await ask('mot '.repeat(2000))).toEqual({ code: 'machineTooLong' })
    expect(received).toEqual([])
  })
})

it('nothing is asked without a machine', async () => {
  expect(await suggest(undefined, { source: SOURCE, glossary, names: [] })).toEqual({
    code: 'machineOff',
  })
})

it.each(MACHINE_REFUSALS)('%s is said in each language', (code) => {
  for (const locale of LOCALES) expect(MACHINE_SENTENCES[code][locale]).toMatch(/\p{L}/u)
})
