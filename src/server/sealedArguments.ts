import { createDecipheriv } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/*
 * What an action of Next closes over goes to the browser and comes back with each call, sealed with a
 * key of the build (AES-GCM). One that was altered, cut or made up is a fault to Next.
 */

const KEY_BYTES = 32
const IV_BYTES = 16
const TAG_BYTES = 16

/** The key that a build wrote down; none before there is a build. */
export function sealKeyOf(nextFolder: string): Buffer | undefined {
  const file = path.join(nextFolder, 'server', 'server-reference-manifest.json')
  if (!existsSync(file)) return undefined
  const { encryptionKey } = JSON.parse(readFileSync(file, 'utf8')) as { encryptionKey: string }
  const key = Buffer.from(encryptionKey, 'base64')
  if (key.length !== KEY_BYTES) throw new Error(`The key of actions in ${file} is none`)
  return key
}

/** Whether an argument is one that this build sealed for this action: nobody else can write one. */
export function isSealedFor(action: string, sealed: unknown, key: Buffer): boolean {
  if (typeof sealed !== 'string') return false
  const bytes = Buffer.from(sealed, 'base64')
  // Next reads base64 more strictly than Node.
  if (bytes.toString('base64') !== sealed || bytes.length <= IV_BYTES + TAG_BYTES) return false
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES), {
    authTagLength: TAG_BYTES,
  })
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
  const opened = decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES))
  return isWhole(decipher) && opened.toString('utf8').startsWith(action)
}

/** Node says by an error alone that the seal is broken. */
function isWhole(decipher: { final: () => Buffer }): boolean {
  try {
    decipher.final()
    return true
  } catch (error) {
    if (error instanceof Error && /authenticate/.test(error.message)) return false
    throw error
  }
}
