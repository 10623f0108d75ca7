import { Stopped } from './email'
import { NotAnAddress } from './oneAddress'
import { type Failure, refusalCode } from './retry'

/** What an error of a mail server, or of our own, means for the message that it stopped. */
export const failureOf = (error: unknown, wasHandedOver: boolean): Failure => {
  const { responseCode, command } = error as MailError
  return {
    responseCode: refusalCode(responseCode),
    command,
    isNoAddress: isNoAddress(error),
    isOurAccount: isOurAccount(error as MailError),
    isInsecure: isInsecure(error),
    isStopped: error instanceof Stopped,
    wasHandedOver,
  }
}

/** As nodemailer describes what went wrong. */
interface MailError extends Error {
  code?: string
  responseCode?: number
  command?: string
}

/** nodemailer gives one code to what is wrong in an envelope, whose sender is ours. */
const isNoAddress = (error: unknown): boolean =>
  error instanceof NotAnAddress || (isBadEnvelope(error as MailError) && saysRecipient(error))

const saysRecipient = (error: unknown): boolean => /recipient/i.test((error as Error).message)

const isBadEnvelope = ({ code, command }: MailError): boolean =>
  code === 'EENVELOPE' && command === 'API'

const isOurAccount = (error: MailError): boolean =>
  error.code === 'EAUTH' || (isBadEnvelope(error) && !isNoAddress(error))

/** nodemailer puts its own code over that of Node, which only the words of the error keep. */
const isInsecure = (error: unknown): boolean =>
  error instanceof Error &&
  ((error as NodeJS.ErrnoException).code === 'ETLS' ||
    /certificate|altnames|\bSSL|\bTLS/i.test(error.message))

/** Long enough for what a mail server says. */
const DETAIL_LENGTH = 300

/** What the error says, for the desk of administrators. */
export const detailOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, DETAIL_LENGTH)
