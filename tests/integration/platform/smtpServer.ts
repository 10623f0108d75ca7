import { type Server, type Socket, createServer } from 'node:net'

/** What a mail server does: takes messages, refuses connections or addresses, or says nothing. */
export type Manner =
  | 'takes'
  /** Accepts the connection and never speaks. */
  | 'silent'
  /** Refuses the recipient for good (550). */
  | 'refusesRecipient'
  /** Refuses the address that we send from for good (550). */
  | 'refusesSender'
  /** Takes the words, and never says that it did. */
  | 'silentAfterWords'
  /** Ends every connection at once. */
  | 'hangsUp'
  /** Takes messages, each word of it after a second and a half. */
  | 'slow'

const SLOW_MS = 1_500

export interface SmtpServer {
  url: string
  manner: Manner
  /** How long it thinks between the last word of a message and its answer, in milliseconds. */
  thinksMs: () => number
  /** Messages received whole, as they came. */
  received: string[]
  stop: () => Promise<void>
}

/** A small mail server of our own. */
export async function startSmtpServer(manner: Manner = 'takes'): Promise<SmtpServer> {
  const open = new Set<Socket>()
  const site: SmtpServer = {
    url: '',
    manner,
    thinksMs: () => 0,
    received: [],
    stop: async () => {},
  }
  const server: Server = createServer((socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    socket.on('error', () => socket.destroy())
    if (site.manner === 'hangsUp') socket.destroy()
    else if (site.manner !== 'silent') converse(socket, site)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('no port')
  site.url = `smtp://127.0.0.1:${address.port}`
  site.stop = () => {
    for (const socket of open) socket.destroy()
    return new Promise((resolve) => server.close(() => resolve()))
  }
  return site
}

function converse(socket: Socket, site: SmtpServer): void {
  let buffer = ''
  let isInWords = false
  const say = (line: string) => {
    const write = () => void (socket.destroyed || socket.write(`${line}\r\n`))
    if (site.manner === 'slow') setTimeout(write, SLOW_MS)
    else write()
  }
  say('220 test')
  socket.on('data', (chunk: Buffer) => {
    buffer += chunk.toString()
    for (;;) {
      const end = buffer.indexOf(isInWords ? '\r\n.\r\n' : '\r\n')
      if (end < 0) return
      const said = buffer.slice(0, end)
      buffer = buffer.slice(end + (isInWords ? 5 : 2))
      if (isInWords) {
        isInWords = false
        site.received.push(said)
        const thinksMs = site.thinksMs()
        if (site.manner === 'silentAfterWords') continue
        if (thinksMs > 0) setTimeout(() => say('250 taken'), thinksMs)
        else say('250 taken')
      } else if (/^DATA/i.test(said)) {
        isInWords = true
        say('354 go on')
      } else if (/^RCPT/i.test(said) && site.manner === 'refusesRecipient') {
        say('550 no such person')
      } else if (/^MAIL/i.test(said) && site.manner === 'refusesSender') {
        say('550 your password has expired')
      } else if (/^QUIT/i.test(said)) {
        say('221 bye')
        socket.end()
      } else {
        say('250 ok')
      }
    }
  })
}
