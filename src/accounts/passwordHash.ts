import crypto from 'node:crypto'

/** What Payload keeps of a password. */
export interface KeptPassword {
  hash?: string | null
  salt?: string | null
}

/** How Payload (3.90.1) computes a hash: told by its prefix. It gives no function to compare one. */
const CURRENT = { prefix: 'pbkdf2-sha256-v1:', iterations: 600_000, keyLength: 32 }
const LEGACY = { prefix: '', iterations: 25_000, keyLength: 512 }

/** Whether it is the password that the account keeps. */
export async function isPasswordOf(account: KeptPassword, password: string): Promise<boolean> {
  const { hash, salt } = account
  if (!hash || !salt) {
    await compareWithNobody(password)
    return false
  }
  const method = hash.startsWith(CURRENT.prefix) ? CURRENT : LEGACY
  const kept = Buffer.from(hash.slice(method.prefix.length), 'hex')
  const given = await compute(password, salt, method)
  return kept.length === given.length && crypto.timingSafeEqual(kept, given)
}

/** The work of a comparison, for an account that is not there: an answer must take as long. */
export async function compareWithNobody(password: string): Promise<void> {
  await compute(password, NOBODY, CURRENT)
}

const NOBODY = crypto.randomBytes(32).toString('hex')

const compute = (
  password: string,
  salt: string,
  { iterations, keyLength }: typeof CURRENT,
): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    crypto.pbkdf2(password, salt, iterations, keyLength, 'sha256', (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
