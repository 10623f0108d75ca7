import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { Decrypter, Encrypter } from 'age-encryption'

import { BackupRefusal } from './refusal'

/* With a key, a backup is encrypted as age does it: `age -d` opens it, without this site. */

/** The first bytes of what age encrypted, https://age-encryption.org/v1. */
const MAGIC = 'age-encryption.org/v1\n'
const OWNER_FILE = 0o600

/** Those of what gzip packed, RFC 1952. */
const GZIP_MAGIC = '\x1f\x8b'

/** What a file is by its first bytes: encrypted by age, packed by gzip, or neither. */
export async function wrapOf(file: string): Promise<'age' | 'gzip' | undefined> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAGIC.length), 0, MAGIC.length, 0)
    const start = buffer.toString('latin1', 0, bytesRead)
    if (start === MAGIC) return 'age'
    return start.startsWith(GZIP_MAGIC) ? 'gzip' : undefined
  } finally {
    await handle.close()
  }
}

/** Encrypts a file into a new one. */
export async function seal(from: string, to: string, key: string): Promise<void> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(key)
  const sealed = await encrypter.encrypt(webStream(from))
  await pipeline(chunksOf(sealed), createWriteStream(to, { flags: 'wx', mode: OWNER_FILE }))
}

/**
 * Decrypts a file into a new one.
 *
 * @throws {BackupRefusal} 'keyWrong'; 'damaged' when the key is right and the rest is not
 */
export async function unseal(from: string, to: string, key: string): Promise<void> {
  const plain = await opened(from, key)
  await asDamage(from, () =>
    pipeline(plain, createWriteStream(to, { flags: 'wx', mode: OWNER_FILE })),
  )
}

/**
 * The SHA-256 of what an encrypted file holds, in hexadecimal.
 *
 * @throws {BackupRefusal} as `unseal`
 */
export async function sealedSha256(file: string, key: string): Promise<string> {
  const hash = createHash('sha256')
  const plain = await opened(file, key)
  await asDamage(file, () => pipeline(plain, hash))
  return hash.digest('hex')
}

async function opened(file: string, key: string): Promise<Readable> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(key)
  try {
    return Readable.from(chunksOf(await decrypter.decrypt(webStream(file))))
  } catch (error) {
    throw new BackupRefusal('keyWrong', {}, { cause: error })
  }
}

/** The disk's own errors have a code; a block that does not open has none. */
async function asDamage(file: string, read: () => Promise<void>): Promise<void> {
  try {
    await read()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code) throw error
    throw new BackupRefusal('damaged', { files: file }, { cause: error })
  }
}

/** A file as a stream of the web, whose type Node's own does not satisfy. */
function webStream(file: string): ReadableStream<Uint8Array> {
  const chunks = createReadStream(file).iterator() as AsyncIterableIterator<Uint8Array>
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: async () => {
      await chunks.return?.()
    },
  })
}

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    yield value
  }
}
