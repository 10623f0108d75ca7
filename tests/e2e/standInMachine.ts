import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the stand-in puts before the words that it is asked to translate. */
export const MACHINE_SAYS = 'Dicho por una máquina:'

/** A server of this machine in the place of LibreTranslate: it gives the words back, and says so. */
export async function startStandInMachine(): Promise<{ url: string; stop: () => void }> {
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (piece: Buffer) => (body += piece.toString()))
    request.on('end', () => {
      const { q } = JSON.parse(body) as { q: string }
      response.end(JSON.stringify({ translatedText: `${MACHINE_SAYS} ${q}` }))
    })
  })
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', resolve)
  await promise
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close() }
}
