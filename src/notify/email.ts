import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'

import nodemailer from 'nodemailer'
import type { EmailAdapter } from 'payload'

import type { Env } from '@/env'

import { oneAddress } from './oneAddress'

/** A message on its way. */
export interface Outgoing {
  /** Its own name, never used again: the mail server sees when it gets one twice. */
  key: string
  to: string
  subject: string
  text: string
  createdAt: Date
  /** Where a mail program says by itself that no more of them are wanted (RFC 8058). */
  leaveUrl?: string | null | undefined
}

export interface Mailer {
  /**
   * Sends one message (`sent`), or keeps it as a file (`kept`). `handOver` is called once, just
   * before the words leave: until it is done, nothing has been said to anyone.
   *
   * @param stop told when the process stops: what has not been handed over is given up at once, and the answer to what
   *   has is waited for no longer than half of the time that a stop may take
   * @throws {Stopped} when it was given up so
   */
  deliver: (
    message: Outgoing,
    handOver: () => Promise<void>,
    stop?: AbortSignal,
  ) => Promise<'sent' | 'kept'>
  /** Removes the file of a message that was kept. */
  forget: (message: Pick<Outgoing, 'key' | 'createdAt'>) => Promise<void>
}

/** The process was told to stop, and the message was given up: it is for the next one. */
export class Stopped extends Error {
  constructor() {
    super('The site stopped')
  }
}

type MailSettings = Pick<
  Env,
  'BOUNCE_ADDRESS' | 'DATA_DIR' | 'MAIL_FROM' | 'SMTP_URL' | 'STOP_TIMEOUT_S'
>

/**
 * How long each step of a mail server's answer is waited for, in milliseconds. Servers let strangers wait before they
 * greet, and read a message through before they say that they took it (RFC 5321, 4.5.3.2): who gives up too soon does not
 * know what became of it. Nobody waits for it but other messages.
 */
const SMTP_TIMEOUTS = {
  dnsTimeout: 5_000,
  connectionTimeout: 10_000,
  greetingTimeout: 30_000,
  socketTimeout: 120_000,
}

/** Where messages are kept as files without a mail server, on each machine. */
export const keptFolder = (dataDir: string): string => path.join(dataDir, 'outbox')

/** The key of the message of such a file: its name is the moment, as `fileOf` writes it, and the key. */
export const keyOfFile = (name: string): string | undefined =>
  /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z-(.+)\.eml$/.exec(name)?.[1]

/**
 * Sends through `SMTP_URL`; without it, keeps each message as an .eml file in `DATA_DIR/outbox`,
 * so that a first installation loses nothing and a person can read it.
 */
export function createMailer(settings: MailSettings): Mailer {
  const folder = keptFolder(settings.DATA_DIR)
  const fileOf = ({ key, createdAt }: Pick<Outgoing, 'key' | 'createdAt'>) =>
    path.join(folder, `${createdAt.toISOString().replace(/[:.]/g, '-')}-${key}.eml`)
  return {
    deliver: async (message, handOver, stop) => {
      if (settings.SMTP_URL) {
        const attempt = new Attempt(handOver, (settings.STOP_TIMEOUT_S * 1000) / 2)
        const sent = sendBySmtp(settings.SMTP_URL, mailOf(message, settings), attempt)
        await (stop ? attempt.unlessStopped(sent, stop) : sent)
        return 'sent'
      }
      await mkdir(folder, { recursive: true, mode: 0o700 })
      // Under its own name: written again after a crash, it is still one file.
      await writeFile(fileOf(message), await composed(mailOf(message, settings)), { mode: 0o600 })
      return 'kept'
    },
    forget: (message) => rm(fileOf(message), { force: true }),
  }
}

/**
 * Payload's own door for e-mail, closed: it may be called inside a transaction, where a slow mail
 * server would hold everyone's writing.
 */
export const emailAdapter = (settings: MailSettings): EmailAdapter => {
  const { address, name } = senderOf(settings.MAIL_FROM)
  return () => ({
    name: 'outbox',
    defaultFromAddress: address,
    defaultFromName: name,
    sendEmail: () =>
      Promise.reject(new Error('Messages go through the outbox: src/notify/payload/enqueue.ts')),
  })
}

/** Splits `Name <address>`. */
function senderOf(from: string): { address: string; name: string } {
  const match = /^([^<]*)<([^>]+)>\s*$/.exec(from)
  return match
    ? { name: (match[1] ?? '').trim(), address: (match[2] ?? '').trim() }
    : { name: '', address: from.trim() }
}

function mailOf(
  { key, to, subject, text, createdAt, leaveUrl }: Outgoing,
  { BOUNCE_ADDRESS, MAIL_FROM }: MailSettings,
) {
  const sender = senderOf(MAIL_FROM)
  const address = oneAddress(to)
  return {
    from: MAIL_FROM,
    to: address,
    subject,
    text,
    date: createdAt,
    ...(leaveUrl && { headers: leaveHeaders(leaveUrl) }),
    messageId: `<${atomOf(key)}@${sender.address.split('@')[1] ?? 'accompagner'}>`,
    envelope: { from: BOUNCE_ADDRESS ?? sender.address, to: address },
    // RFC 3461, where the server knows it: a report of failure bears the key, also without the headers of the message.
    dsn: { id: key, return: 'headers' as const, notify: 'failure' as const, recipient: address },
  }
}

/** What stands before the @ has no colon, as names of days and of messages do (RFC 5322, 3.6.4). */
const atomOf = (key: string): string => key.replace(/[^\w.-]/g, '-')

const leaveHeaders = (url: string) => ({
  'List-Unsubscribe': `<${url}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})

type Mail = ReturnType<typeof mailOf>

async function composed(mail: Mail): Promise<Buffer> {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true })
  return (await transport.sendMail(mail)).message as Buffer
}

/** One message on its way, which a stop may give up. */
class Attempt {
  private hasBegun = false
  private isGivenUp = false

  /** @param answerMs how long a stop waits for the answer to words that have begun to leave */
  constructor(
    private readonly handOver: () => Promise<void>,
    private readonly answerMs: number,
  ) {}

  /** The words, once it is noted that they leave. */
  async *words(words: Buffer) {
    this.hasBegun = true
    await this.handOver()
    if (this.isGivenUp) throw new Stopped()
    yield words
  }

  async unlessStopped(sent: Promise<void>, stop: AbortSignal): Promise<void> {
    const { promise: stopped, reject } = Promise.withResolvers<never>()
    let late: NodeJS.Timeout | undefined
    const giveUp = () => {
      this.isGivenUp = true
      reject(new Stopped())
    }
    const onStop = () => {
      if (this.hasBegun) late = setTimeout(giveUp, this.answerMs)
      else giveUp()
    }
    stop.addEventListener('abort', onStop)
    if (stop.aborted) onStop()
    try {
      await Promise.race([sent, stopped])
    } finally {
      clearTimeout(late)
      stop.removeEventListener('abort', onStop)
    }
  }
}

async function sendBySmtp(url: string, mail: Mail, attempt: Attempt): Promise<void> {
  const transport = nodemailer.createTransport(withTimeouts(url))
  const words = await composed(mail)
  // The stream is read only once the server has said that it listens (354).
  transport.use('stream', ({ message }, done) => {
    message.createReadStream = () => Readable.from(attempt.words(words))
    done()
  })
  try {
    await transport.sendMail(mail)
  } finally {
    transport.close()
  }
}

/** Options stand in the address, where an installation may have its own. */
function withTimeouts(url: string): string {
  const address = new URL(url)
  for (const [name, ms] of Object.entries(SMTP_TIMEOUTS)) {
    if (!address.searchParams.has(name)) address.searchParams.set(name, String(ms))
  }
  return address.href
}
