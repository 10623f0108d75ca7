import type { Socket } from 'node:net'

import { SMTPServer, type SMTPServerSession } from 'smtp-server'

/** What a mail server does with a connection: takes a message, or one of the ways in which it does not. */
export type Manner =
  | 'takes'
  /** Accepts the connection and never speaks. */
  | 'silent'
  /** Ends the connection at once. */
  | 'hangsUp'
  /** Takes no more for now (421), before anything is said. */
  | 'busy'
  /** Refuses the account that we sign in with (535); asked only when the address has one. */
  | 'refusesAccount'
  /** Refuses the address that we send from for good (550). */
  | 'refusesSender'
  /** Has taken enough from us for now (450 to the sender). */
  | 'limitsRate'
  /** Refuses the recipient for good (550). */
  | 'refusesRecipient'
  /** Refuses each recipient the first time (451), takes the second try. */
  | 'greylists'
  /** Ends the connection instead of answering to the recipient. */
  | 'diesAtRecipient'
  /** Ends the connection in the middle of the words: it has no message. */
  | 'diesInWords'
  /** Takes the words, and ends the connection before it says so (RFC 1047). */
  | 'diesAfterWords'
  /** Takes the words, and never says that it did. */
  | 'silentAfterWords'
  /** Refuses the words for good (554). */
  | 'refusesWords'
  /** Refuses the words for now (452). */
  | 'defersWords'
  /** Takes messages, each answer after `slowMs`. */
  | 'slow'

interface Received {
  /** MAIL FROM: where what cannot be delivered goes back to. */
  from: string
  /** Every RCPT TO. */
  to: string[]
  /** Headers and words, as they came. */
  raw: string
}

export interface SmtpServer {
  url: string
  /** The same for every connection, or drawn for the nth one, 1 for the first. */
  manner: Manner | ((nth: number) => Manner)
  /** How long it thinks between the last word of a message and its answer, in milliseconds. */
  thinksMs: () => number
  slowMs: number
  /** Messages received whole, as they came. */
  received: string[]
  /** The same with their envelopes. */
  messages: Received[]
  /** How many connections there were. */
  connections: number
  stop: () => Promise<void>
}

interface Options {
  /** Offers STARTTLS, with a certificate that nobody vouches for. */
  offersTls?: boolean
}

/** A real mail server (`smtp-server`) that behaves as it is told. */
export async function startSmtpServer(
  manner: SmtpServer['manner'] = 'takes',
  { offersTls = false }: Options = {},
): Promise<SmtpServer> {
  const sockets = new Map<number, Socket>()
  const site: SmtpServer = {
    url: '',
    manner,
    thinksMs: () => 0,
    slowMs: 1_500,
    received: [],
    messages: [],
    connections: 0,
    stop: async () => {},
  }
  const play = new Play(site, ({ remotePort }) => sockets.get(remotePort)?.destroy())
  const server = new SMTPServer({
    ...play.handlers(),
    allowInsecureAuth: true,
    authOptional: true,
    closeTimeout: 100,
    disableReverseLookup: true,
    hideDSN: false,
    disabledCommands: offersTls ? [] : ['STARTTLS'],
    logger: false,
  })
  server.on('error', () => undefined) // a connection that was ended: what comes of it is the site's to say
  server.server.on('connection', (socket: Socket) => {
    const port = socket.remotePort ?? 0
    sockets.set(port, socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => sockets.delete(port))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  if (!address || typeof address === 'string') throw new Error('no port')
  site.url = `smtp://127.0.0.1:${address.port}`
  site.stop = () => {
    for (const socket of sockets.values()) socket.destroy()
    return new Promise((resolve) => server.close(() => resolve()))
  }
  return site
}

type Done = (error?: Error | null) => void

/** What it answers at each step of a connection. */
class Play {
  private readonly manners = new Map<string, Manner>()
  private readonly seen = new Set<string>()

  constructor(
    private readonly site: SmtpServer,
    private readonly hangUp: (session: SMTPServerSession) => void,
  ) {}

  handlers() {
    return {
      onConnect: (session: SMTPServerSession, done: Done) => this.connect(session, done),
      onAuth: (
        _: unknown,
        session: SMTPServerSession,
        done: (e: Error | null, r?: object) => void,
      ) =>
        this.of(session) === 'refusesAccount'
          ? done(refusal(535, 'your password has expired'))
          : done(null, { user: 'site' }),
      onMailFrom: (_: unknown, session: SMTPServerSession, done: Done) => {
        const manner = this.of(session)
        if (manner === 'refusesSender') done(refusal(550, 'no such sender'))
        else if (manner === 'limitsRate') done(refusal(450, '4.7.1 too many messages'))
        else this.after(session, done)
      },
      onRcptTo: ({ address }: { address: string }, session: SMTPServerSession, done: Done) => {
        const manner = this.of(session)
        if (manner === 'diesAtRecipient') this.hangUp(session)
        else if (manner === 'refusesRecipient') done(refusal(550, '5.1.1 no such person'))
        else if (manner === 'greylists' && !this.seen.has(address)) {
          this.seen.add(address)
          done(refusal(451, '4.7.1 greylisted, try again later'))
        } else this.after(session, done)
      },
      onData: (stream: NodeJS.ReadableStream, session: SMTPServerSession, done: Done) =>
        this.take(stream, session, done),
    }
  }

  private of = ({ id }: SMTPServerSession): Manner => this.manners.get(id) ?? 'takes'

  private connect(session: SMTPServerSession, done: Done): void {
    const { site } = this
    site.connections += 1
    const manner = typeof site.manner === 'string' ? site.manner : site.manner(site.connections)
    this.manners.set(session.id, manner)
    if (manner === 'silent') return
    if (manner === 'hangsUp') this.hangUp(session)
    else if (manner === 'busy') done(refusal(421, '4.3.2 try again later'))
    else this.after(session, done)
  }

  private after(session: SMTPServerSession, done: Done): void {
    if (this.of(session) === 'slow') setTimeout(done, this.site.slowMs)
    else done()
  }

  private take(stream: NodeJS.ReadableStream, session: SMTPServerSession, done: Done): void {
    const manner = this.of(session)
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      if (manner === 'diesInWords') this.hangUp(session)
    })
    stream.on('end', () => {
      if (manner === 'diesInWords') return
      if (manner === 'refusesWords') return done(refusal(554, '5.7.1 refused by our filter'))
      if (manner === 'defersWords') return done(refusal(452, '4.3.1 no room just now'))
      this.keep(session, Buffer.concat(chunks).toString())
      if (manner === 'silentAfterWords') return
      if (manner === 'diesAfterWords') return this.hangUp(session)
      const thinksMs = manner === 'slow' ? this.site.slowMs : this.site.thinksMs()
      if (thinksMs > 0) setTimeout(done, thinksMs)
      else done()
    })
  }

  private keep({ envelope: { mailFrom, rcptTo } }: SMTPServerSession, raw: string): void {
    this.site.received.push(raw)
    this.site.messages.push({
      from: mailFrom ? mailFrom.address : '',
      to: rcptTo.map(({ address }) => address),
      raw,
    })
  }
}

const refusal = (responseCode: number, words: string): Error =>
  Object.assign(new Error(words), { responseCode })
