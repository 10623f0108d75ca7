import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { env } from '@/env'

import { account, emptyDatabase, startPayload } from '../harness'
import { signIn } from '../map/restricted'
import { openWholeSite, type WholeSite } from './wholeSite'

/* What may be uploaded is said in one setting: no reader of forms on the way has a smaller limit. */

const MEBIBYTE = 1024 * 1024

describe('a file as large as is promised', () => {
  let site: WholeSite
  let payload: Payload
  let token: string
  const folder = path.join(env.DATA_DIR, 'media')

  beforeAll(async () => {
    payload = await startPayload()
    await emptyDatabase(payload)
    const editor = await account(payload, ['researcher'])
    token = await signIn(payload, editor.email)
    site = await openWholeSite(payload)
  })
  afterAll(async () => {
    await site.close()
    await emptyDatabase(payload)
    for (const name of await readdir(folder)) {
      if (name.startsWith('brochure-')) await rm(path.join(folder, name))
    }
  })

  async function upload(bytes: number): Promise<{ status: number; text: string }> {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'Une brochure' }))
    const name = `brochure-${bytes}.pdf`
    form.set('file', new File([pdfOf(bytes)], name, { type: 'application/pdf' }))
    const answer = await fetch(`http://127.0.0.1:${site.port}/api/media`, {
      method: 'POST',
      headers: { authorization: `JWT ${token}`, 'accept-language': 'fr' },
      body: form,
    })
    return { status: answer.status, text: await answer.text() }
  }

  it('is kept', async () => {
    const { status, text } = await upload(env.UPLOAD_LIMIT_MB * MEBIBYTE)
    expect([status, text.slice(0, 200)]).toEqual([201, expect.stringContaining('"doc"')])
  }, 120_000)

  it('is refused in words when it is a little larger', async () => {
    const { status, text } = await upload((env.UPLOAD_LIMIT_MB + 1) * MEBIBYTE)
    expect(status).toBe(413)
    expect(text).toContain(`L’envoi dépasse ${env.UPLOAD_LIMIT_MB} Mo. Rien n’a été enregistré.`)
  }, 120_000)
})

const PDF_END = '\nxref\n%%EOF\n'

/** A document without pages, as long as is wished. */
function pdfOf(bytes: number): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(bytes).fill(0x20)
  file.set(new TextEncoder().encode('%PDF-1.4\n'))
  file.set(new TextEncoder().encode(PDF_END), bytes - PDF_END.length)
  return file
}
