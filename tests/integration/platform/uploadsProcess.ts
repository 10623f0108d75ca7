import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

import config from '@payload-config'
import { getPayload, handleEndpoints } from 'payload'

/* Started by `uploadsOnS3.test.ts`: a process of the site's REST, with the settings that it was given. */

await getPayload({ config })
const server = createServer((req, res) => {
  void (async () => {
    const isRead = req.method === 'GET'
    const answer = await handleEndpoints({
      config,
      request: new Request(`http://localhost:3000${req.url ?? '/'}`, {
        method: req.method ?? 'GET',
        headers: new Headers(req.headers as Record<string, string>),
        ...(isRead ? {} : { body: new Uint8Array(await buffer(req)) }),
      }),
    })
    res.writeHead(answer.status, Object.fromEntries(answer.headers))
    res.end(Buffer.from(await answer.arrayBuffer()))
  })()
})
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.once('disconnect', () => process.exit(0))
