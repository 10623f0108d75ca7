import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import S3rver from '@20minutes/s3rver'
import { S3 } from '@aws-sdk/client-s3'

import { clientConfig, type S3Settings } from '@/uploads/settings'

export interface S3Server {
  settings: (bucket: string) => S3Settings
  /** Names of what a bucket holds, in order. */
  names: (bucket: string) => Promise<string[]>
  /** Puts an object there, as somebody else who has the bucket. */
  put: (bucket: string, name: string, bytes: Uint8Array) => Promise<void>
  /** What an object holds, as it lies on the disk. */
  object: (bucket: string, name: string) => Promise<Buffer>
  /** What an object is said to be. */
  type: (bucket: string, name: string) => Promise<string | undefined>
  /** Ends, as a machine that fails; what it holds stays. */
  down: () => Promise<void>
  /** Begins again, at the same address. */
  up: () => Promise<void>
  /** Ends, and forgets all. */
  remove: () => Promise<void>
}

/** The only key that the server knows. */
const KEY = 'S3RVER'
const OBJECT = '._S3rver_object'

/** A server of S3 on this machine alone, with the buckets. It knows keys, and does not check what they sign. */
export async function startS3(...buckets: string[]): Promise<S3Server> {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'accompagner-s3-'))
  const open = async (port: number) => {
    const server = new S3rver({
      address: '127.0.0.1',
      port,
      directory,
      silent: true,
      // It reckons the signature of a question about a whole bucket without the slash that the client signs (5.0.0).
      allowMismatchedSignatures: true,
      vhostBuckets: false,
      configureBuckets: buckets.map((name) => ({ name })),
    })
    return { server, address: await server.run() }
  }
  let running: Awaited<ReturnType<typeof open>> | undefined = await open(0)
  const { port } = running.address
  const down = async () => {
    running?.server.httpServer.closeAllConnections()
    await running?.server.close()
    running = undefined
  }
  const settings = (bucket: string): S3Settings => ({
    bucket,
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    accessKeyId: KEY,
    secretAccessKey: KEY,
    forcePathStyle: true,
  })
  return {
    settings,
    names: async (bucket) =>
      (await readdir(path.join(directory, bucket)))
        .filter((name) => name.endsWith(OBJECT))
        .map((name) => name.slice(0, -OBJECT.length))
        .sort(),
    put: async (bucket, name, bytes) => {
      const client = new S3(clientConfig(settings(bucket)))
      await client.putObject({ Bucket: bucket, Key: name, Body: bytes })
      client.destroy()
    },
    type: async (bucket, name) => {
      const client = new S3(clientConfig(settings(bucket)))
      const { ContentType } = await client.headObject({ Bucket: bucket, Key: name })
      client.destroy()
      return ContentType
    },
    object: (bucket, name) => readFile(path.join(directory, bucket, name + OBJECT)),
    down,
    up: async () => {
      running ??= await open(port)
    },
    remove: async () => {
      await down()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
