import type { MongodbDatabase } from '../mongodb/database'

/** The step that took every address as proved. Nothing had proved one before it. */
const TAKEN_AS_PROVED = '20261125_150002_proved_addresses'

/** A link that is used ends at the moment when the account is saved with its new password. */
const SAME_MOMENT_MS = 1000

interface Step {
  name: string
  createdAt: Date
}

interface Account {
  updatedAt?: Date
  emailProvedAt?: Date | null
  resetPasswordExpiration?: Date | null
}

/**
 * Of the addresses that the step before took as proved, keeps those whose mailed link was used. A
 * sign-in proves none: an administrator chose the password, and the person could type any address.
 */
export async function keepProvedByLink(db: MongodbDatabase): Promise<void> {
  const step = await db.collection<Step>('payload-migrations').findOne({ name: TAKEN_AS_PROVED })
  if (!step) return
  const users = db.collection<Account>('users')
  const taken = await users.find({ emailProvedAt: { $lte: step.createdAt } }).toArray()
  for (const { _id } of taken.filter((account) => !hasUsedLink(account))) {
    await users.updateOne({ _id }, { $set: { emailProvedAt: null } })
  }
}

const hasUsedLink = ({ updatedAt, resetPasswordExpiration }: Account): boolean =>
  Boolean(updatedAt && resetPasswordExpiration) &&
  Math.abs(Number(updatedAt) - Number(resetPasswordExpiration)) < SAME_MOMENT_MS
