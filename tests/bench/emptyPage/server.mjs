// The reference of the search: Next alone, behind a plain server, with a dynamic page that does nothing.
//   node server.mjs <folder of the application> <port>
import { createServer } from 'node:http'

import next from 'next'

const [, , dir, port] = process.argv
const app = next({ dev: false, dir })
await app.prepare()
const handle = app.getRequestHandler()
createServer((req, res) => void handle(req, res)).listen(Number(port), '127.0.0.1', () =>
  process.send?.('ready'),
)
