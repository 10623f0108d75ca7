/** When a message that could not be sent is tried again, and when it is given up. */
import type { MessageProblem } from './states'

/** Seconds before the second attempt, the third, and so on: two days of a broken mail server. */
const RETRY_AFTER_S = [30, 120, 600, 3600, 4 * 3600, 12 * 3600, 24 * 3600] as const

/** What an attempt that failed told. */
export interface Failure {
  /** SMTP code of the server's refusal, 400 to 599, when it gave one: `refusalCode`. */
  responseCode?: number | undefined
  /** SMTP command that failed; `API` for what nodemailer gave up by itself, whatever it was. */
  command?: string | undefined
  /** Nothing was asked of the server: the address is none. */
  isNoAddress?: boolean
  /** What we sign in or send with is none: a password that is missing, an own address that is bad. */
  isOurAccount?: boolean
  /** The connection could not be made secure, or its certificate is not one that we trust. */
  isInsecure?: boolean
  /** Our process stopped, and waited no longer. */
  isStopped?: boolean
  /** Whether the words had begun to leave. */
  wasHandedOver: boolean
  /** They may have left in an attempt before, after which a person had the message sent again. */
  mayHaveLeftBefore?: boolean
}

export type AfterFailure =
  /** Nothing left: it is tried again then. */
  | { state: 'waiting'; nextAttemptAt: Date }
  /** Nothing left, and trying again would not help. */
  | { state: 'failed' }
  /** It may have left: only a person may send it again. */
  | { state: 'unsure' }

/**
 * Commands before the words. A connection that times out is told as `CONN` at any time, also after
 * them, and says nothing.
 */
const BEFORE_WORDS = new Set(['MAIL FROM', 'RCPT TO'])

/** RFC 5321, 4.2.3: the server ends its service, at whatever command it says so. */
const CLOSING = 421

/** Commands whose refusal is about this message: its address, or its words. Before them it is about us. */
const ABOUT_MESSAGE = new Set(['RCPT TO', 'DATA'])

/**
 * What becomes of a message after an attempt that failed.
 *
 * @param attempts how many there were, this one included
 */
export function afterFailure(failure: Failure, attempts: number, now: Date): AfterFailure {
  const { responseCode } = failure
  if (mayHaveLeft(failure)) return { state: 'unsure' }
  if (problemOf(failure) === 'addressRefused') return { state: 'failed' }
  const givenUp = { state: failure.mayHaveLeftBefore ? 'unsure' : 'failed' } as const
  if (isForGood(responseCode) && !isAboutServer(failure)) return givenUp
  const waitS = RETRY_AFTER_S[attempts - 1]
  if (waitS === undefined) return givenUp
  return { state: 'waiting', nextAttemptAt: new Date(now.getTime() + waitS * 1000) }
}

/** Whether the words may have come in this attempt. */
export const mayHaveLeft = (failure: Failure): boolean =>
  failure.wasHandedOver && !isRefused(failure)

/** What prevented an attempt. */
export function problemOf(failure: Failure): MessageProblem {
  const { command, responseCode } = failure
  if (failure.isNoAddress) return 'addressRefused'
  if (responseCode !== undefined && !isForGood(responseCode)) return 'postponed'
  if (responseCode !== undefined && isAboutServer(failure)) return 'accountRefused'
  if (command === 'RCPT TO' && responseCode !== undefined) return 'addressRefused'
  if (responseCode !== undefined) return 'refused'
  if (mayHaveLeft(failure)) return failure.isStopped ? 'stopped' : 'unanswered'
  if (failure.isOurAccount) return 'accountRefused'
  return failure.isInsecure ? 'insecure' : 'unreachable'
}

/**
 * The code of a refusal. A connection that ends in the middle of an answer leaves half a line, `25` or `250 OK` without its
 * end, which is read as a number too: it refuses nothing, and the message may be there.
 */
export const refusalCode = (code: number | undefined): number | undefined =>
  code !== undefined && code >= 400 && code <= 599 ? code : undefined

/** RFC 5321, 4.2.1: 5yz is permanent, 4yz passes. */
const isForGood = (responseCode = 0): boolean => responseCode >= 500

/** Whether every other message would meet the same: nobody answers, or our own account is refused. */
export const isAboutServer = ({ isNoAddress, responseCode, command = '' }: Failure): boolean =>
  !isNoAddress &&
  (responseCode === undefined || responseCode === CLOSING || !ABOUT_MESSAGE.has(command))

/** Whether the server said that it does not take the message. */
const isRefused = ({ responseCode, command = '' }: Failure): boolean =>
  responseCode !== undefined || BEFORE_WORDS.has(command)
