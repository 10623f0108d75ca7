import {
  MongoError,
  MongoErrorLabel,
  MongoNetworkError,
  MongoServerError,
  MongoServerSelectionError,
} from 'mongodb'

/* What an error of MongoDB's driver says, in the driver's own types. */

/** Codes of https://www.mongodb.com/docs/manual/reference/error-codes/ */
const DUPLICATE_KEY = 11000
const NAMESPACE_NOT_FOUND = 26
const WRITE_CONFLICT = 112

/** The server's answer to a second document with the same unique value. */
export const isDuplicateKey = (error: unknown): boolean =>
  error instanceof MongoServerError && isDuplicateCode(error.code)

/** The same for one write of a bulk, whose error is none of the driver's classes. */
export const isDuplicateCode = (code: number | string | undefined): boolean =>
  code === DUPLICATE_KEY

/** The server's answer to a question about a collection that was never written. */
export const isMissingCollection = (error: unknown): boolean =>
  error instanceof MongoServerError && error.code === NAMESPACE_NOT_FOUND

/**
 * Whether the transaction came to nothing because of the moment (another one wrote the same
 * document first, the primary changed): the same transaction, done again whole, may well succeed.
 */
export const isTransientConflict = (error: unknown): boolean =>
  error instanceof MongoError &&
  (error.hasErrorLabel(MongoErrorLabel.TransientTransactionError) || error.code === WRITE_CONFLICT)

/** Whether nobody knows if the transaction was committed: asking for the same commit again tells. */
export const isUnknownCommit = (error: unknown): boolean =>
  error instanceof MongoError && error.hasErrorLabel(MongoErrorLabel.UnknownTransactionCommitResult)

/**
 * Whether no server answered, or one that can no longer: the connection was cut or timed out, the
 * primary changed. Whether it was done is not known.
 */
export const isNotAnswered = (error: unknown): boolean =>
  error instanceof MongoNetworkError ||
  error instanceof MongoServerSelectionError ||
  // Whoever waited for a connection did not get one; the driver keeps the class to itself.
  (error instanceof MongoError && error.name === 'MongoWaitQueueTimeoutError') ||
  (error instanceof MongoError && error.hasErrorLabel(MongoErrorLabel.RetryableWriteError))
