/** Reads what a mail server sends back when a message cannot be delivered (RFC 3464). */
import type { Id } from '@/db/ids'
import { keysFrom, type KeysFrom } from '@/db/keysFrom'

export interface Bounce {
  /** Key of the message that came back: what stands before the @ of its Message-ID, or its envelope's name. */
  key: string
  /** 'x.y.z' as RFC 3463 has it; null when it is not said. */
  status: string | null
}

/** Longest report that is read, in characters: what matters stands in its first lines. */
const MAX_CHARS = 200_000

/** A key that a campaign gave (`messageKey`), or that of a letter to a follower: whom and which message. */
const KEY = String.raw`(campaign-[\da-z]{1,40}-[oa][\da-z]{1,40}-[\da-z]{1,40}|follow-[\da-f]{32}-[\da-z-]{1,20})`
const MESSAGE_ID = new RegExp(String.raw`^Message-ID:\s*<${KEY}@`, 'im')
/** The same as the name of the envelope (RFC 3461), which a report bears where all servers on the way know it. */
const ENVELOPE_ID = new RegExp(String.raw`^Original-Envelope-Id:\s*${KEY}\s*$`, 'im')
const ACTION = /^Action:\s*([a-z]+)/im
const STATUS = /^Status:\s*([245]\.\d{1,3}\.\d{1,3})/im

/**
 * Which message came back for good; nothing for a delay (a later report says what became of it), an
 * answer of a person, or a message that is neither a campaign's nor one to a follower. The action decides (RFC 3464, 2.3.3): a
 * server that gives up after days says failed with 4.4.x. The status does only where there is no action.
 *
 * @param parts the texts of the report: its own, its delivery status, the headers it returns
 */
export function readBounce(parts: readonly string[]): Bounce | undefined {
  const texts = parts.map((part) => part.slice(0, MAX_CHARS))
  const find = (pattern: RegExp) => texts.map((text) => pattern.exec(text)).find(Boolean)
  const key = (find(MESSAGE_ID) ?? find(ENVELOPE_ID))?.[1]
  const status = find(STATUS)?.[1] ?? null
  const action = find(ACTION)?.[1]?.toLowerCase()
  const isForGood = action === undefined ? status?.startsWith('5') : action === 'failed'
  return key && isForGood ? { key, status } : undefined
}

/** What the key of a message says of it. */
export interface MessageName {
  campaign: string
  /** `o12` or `a3`. */
  recipient: string
  /** A step of the schedule, or a link sent again after a call. */
  part: string
}

/**
 * The key of a message of a campaign, unique in the outbox: it is what keeps two processes, or a start
 * after a crash, from writing twice.
 *
 * @example messageKey({ campaign: '7', recipient: 'o12', part: 'invitation' }) // 'campaign-7-o12-invitation'
 */
export const messageKey = ({ campaign, recipient, part }: MessageName): string =>
  ['campaign', campaign, recipient, part.toLowerCase()].join('-')

/** Where the keys of a campaign's messages stand, as a question to the outbox. */
export const messageKeysOf = (campaign: Id): KeysFrom => keysFrom(`campaign-${campaign}-`)

/** Where the keys of a campaign's invitations stand. */
export const invitationKeysOf = (campaign: Id): KeysFrom => keysFrom(`${campaign}-`)

/** Reads it back; nothing for another message. */
export function readMessageKey(key: string): MessageName | undefined {
  const [, campaign, recipient, part] =
    /^campaign-([\da-z]+)-([oa][\da-z]+)-([\da-z]+)$/.exec(key) ?? []
  return campaign && recipient && part ? { campaign, recipient, part } : undefined
}
