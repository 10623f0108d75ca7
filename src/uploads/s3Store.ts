import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'

import type { S3 } from '@aws-sdk/client-s3'

import { typeOfName } from '@/media/kinds'

import { clientConfig, type S3Settings } from './settings'
import { isOneName, StoreAway, type UploadStore } from './store'

/**
 * Files in a bucket. Uploads have the keys that Payload's adapter gives them, the names of the files; what is no upload
 * stands under a beginning of its own, with a slash. Nobody but the site reads the bucket; nothing in it is made public.
 *
 * @param under beginning of the keys, such as `editions/`
 */
export function s3Store(settings: S3Settings, under = ''): UploadStore {
  const { bucket } = settings
  const place = under ? `${bucket}/${under}` : bucket
  let opened: Promise<S3> | undefined
  const client = (): Promise<S3> => (opened ??= openClient(settings))
  /** @throws {StoreAway} what the storage says, but for what is not there */
  const ask: Ask = async (question) => {
    try {
      return await question(await client())
    } catch (error) {
      if (error instanceof Error && NOT_THERE.has(error.name)) return undefined
      throw new StoreAway(bucket, error)
    }
  }
  return {
    place,
    list: async () => (await keysOf(ask, { bucket, under })).filter(isOneName),
    read: async (name) => {
      if (!isOneName(name)) return undefined
      const found = await ask((s3) => s3.getObject({ Bucket: bucket, Key: under + name }))
      return found?.Body instanceof Readable
        ? Readable.from(toItsEnd(found.Body, bucket), { objectMode: false })
        : undefined
    },
    changedAt: async (name) => {
      if (!isOneName(name)) return undefined
      const found = await ask((s3) => s3.headObject({ Bucket: bucket, Key: under + name }))
      return found?.LastModified?.getTime()
    },
    put: async (name, file) => {
      const { size } = await stat(file)
      await ask((s3) =>
        s3.putObject({
          Bucket: bucket,
          Key: under + name,
          Body: createReadStream(file),
          ContentLength: size,
          // What a browser is told of it, as of what the adapter puts there.
          ContentType: typeOfName(name) ?? 'application/octet-stream',
        }),
      )
    },
    remove: async (name) => {
      await ask((s3) => s3.deleteObject({ Bucket: bucket, Key: under + name }))
    },
    prove: async (withinMs = PROVE_MS) => {
      const abortSignal = AbortSignal.timeout(withinMs)
      const found = await ask((s3) => s3.headBucket({ Bucket: bucket }, { abortSignal }))
      if (!found) throw new StoreAway(bucket, new Error('there is no such bucket'))
    },
  }
}

type Ask = <T>(question: (s3: S3) => Promise<T>) => Promise<T | undefined>

/** Keys right under a beginning, without it. */
async function keysOf(
  ask: Ask,
  { bucket: Bucket, under }: { bucket: string; under: string },
): Promise<string[]> {
  const keys: string[] = []
  let from: string | undefined
  do {
    const more = from ? { ContinuationToken: from } : {}
    const asked = { Bucket, Prefix: under, Delimiter: '/', ...more }
    const page = await ask((s3) => s3.listObjectsV2(asked))
    keys.push(...(page?.Contents ?? []).map(({ Key = '' }) => Key.slice(under.length)))
    from = page?.NextContinuationToken
  } while (from)
  return keys
}

/** @throws {StoreAway} when it breaks off */
async function* toItsEnd(body: Readable, bucket: string): AsyncGenerator<Uint8Array> {
  try {
    yield* body as AsyncIterable<Uint8Array>
  } catch (error) {
    throw new StoreAway(bucket, error)
  }
}

/** Loaded by who keeps uploads there, and by nobody else: it takes a third of a second. */
async function openClient(settings: S3Settings): Promise<S3> {
  const { S3: Client } = await import('@aws-sdk/client-s3')
  return new Client(clientConfig(settings))
}

/** Somebody waits to know whether it answers, in milliseconds. */
const PROVE_MS = 5_000

const NOT_THERE = new Set(['NoSuchKey', 'NotFound'])
