import { readBytes, TooManyBytes } from '@/http/readBytes'
import { readJson } from '@/http/payload/readJson'
import type { Endpoint, PayloadRequest } from 'payload'

import { env } from '@/env'
import { download } from '@/lmia/bytes/download'
import { getKeptSource, receiveList, startImport } from '@/lmia/payload/run/desk'
import { maxListMegabytes } from '@/lmia/read/limits'
import { ImportRefusal, withoutQuotes } from '@/lmia/report/refusal'

import { answer, forEditors, personOf } from './answers'

const MEBIBYTE = 1024 * 1024
const maxBytes = maxListMegabytes(env.UPLOAD_LIMIT_MB) * MEBIBYTE

/**
 * `POST /receive`: a list as the body, its name in `X-File-Name`; or `{ url }` as JSON. It is read
 * and shown, not loaded. `POST /load` with its `sha256` and `name` loads it.
 */
export const receiveEndpoints: Endpoint[] = [
  {
    path: '/receive',
    method: 'post',
    handler: forEditors(async (req) => {
      const isJson = req.headers.get('content-type')?.startsWith('application/json')
      if (!isJson) {
        const name = nameOf(req.headers.get('x-file-name') ?? 'list')
        return answer(await receiveList(req.payload, { name, read: () => readList(req) }))
      }
      const url = String((await readJson(req)).url ?? '').trim()
      return answer(await receiveFrom(req, url))
    }),
  },
  {
    path: '/load',
    method: 'post',
    handler: forEditors(async (req) => {
      const { sha256, name } = await readJson(req)
      const source = await getKeptSource(String(sha256), String(name))
      await startImport(req.payload, [source], personOf(req))
      return answer({ started: true }, 202)
    }),
  },
]

async function receiveFrom(req: PayloadRequest, url: string) {
  const limits = { maxBytes, refuseHtml: true, refusePrivate: true }
  try {
    return await receiveList(req.payload, {
      name: url,
      read: async (signal) => (await download(url, { ...limits, signal })).bytes,
    })
  } catch (error) {
    throw error instanceof ImportRefusal ? withoutQuotes(error) : error
  }
}

/** A name as the page sends it, or as it came when it is not written so. */
function nameOf(sent: string): string {
  try {
    return decodeURIComponent(sent)
  } catch (cause) {
    if (cause instanceof URIError) return sent
    throw cause
  }
}

async function readList(req: PayloadRequest): Promise<Uint8Array> {
  try {
    return await readBytes(req.body ?? null, { maxBytes })
  } catch (error) {
    if (!(error instanceof TooManyBytes)) throw error
    throw new ImportRefusal('fileTooLarge', {
      megabytes: Math.ceil(error.size / MEBIBYTE),
      limitMegabytes: Math.floor(maxBytes / MEBIBYTE),
    })
  }
}
