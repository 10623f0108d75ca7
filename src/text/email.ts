/** Signs of one half of an address: those left out make a list, a comment, a route or another line of it. */
const SIGNS = String.raw`[^\s\p{C},;:<>()"@`

/** One half of an address that a message can be sent to. */
export const EMAIL_PART = `${SIGNS}]+`

/**
 * One e-mail address, whole: enough to catch what was cut or mistyped, and what no message would be sent to. Only a
 * link that was followed proves an address.
 */
export const EMAIL = new RegExp(String.raw`^${EMAIL_PART}@${EMAIL_PART}\.${SIGNS}.]{2,}$`, 'u')
