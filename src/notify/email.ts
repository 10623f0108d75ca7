import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import nodemailer, { type SendMailOptions } from 'nodemailer'
import type { EmailAdapter } from 'payload'

import type { Env } from '@/env'

/**
 * Sends e-mail through `SMTP_URL`; without it, keeps each message as an .eml file in
 * `DATA_DIR/outbox`, so that a first installation loses nothing and a person can read it.
 */
export const emailAdapter = (settings: Env): EmailAdapter => {
  const { address, name } = sender(settings.MAIL_FROM)
  const send = settings.SMTP_URL
    ? smtpSender(settings.SMTP_URL)
    : outboxSender(path.join(settings.DATA_DIR, 'outbox'))
  return () => ({
    name: settings.SMTP_URL ? 'smtp' : 'outbox',
    defaultFromAddress: address,
    defaultFromName: name,
    sendEmail: (message) => send({ from: settings.MAIL_FROM, ...message } as SendMailOptions),
  })
}

/** Splits `Name <address>`. */
function sender(from: string): { address: string; name: string } {
  const match = /^([^<]*)<([^>]+)>\s*$/.exec(from)
  return match
    ? { name: (match[1] ?? '').trim(), address: (match[2] ?? '').trim() }
    : { name: '', address: from.trim() }
}

function smtpSender(url: string): (message: SendMailOptions) => Promise<unknown> {
  const transport = nodemailer.createTransport(url)
  return (message) => transport.sendMail(message)
}

function outboxSender(folder: string): (message: SendMailOptions) => Promise<unknown> {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true })
  return async (message) => {
    const sent = await transport.sendMail(message)
    await mkdir(folder, { recursive: true })
    const stamp = new Date().toISOString().replace(/[:.]/g, '-')
    const file = path.join(folder, `${stamp}-${randomUUID().slice(0, 8)}.eml`)
    await writeFile(file, sent.message as Buffer)
    return { ...sent, file }
  }
}
