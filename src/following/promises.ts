/** What is promised to whoever asks for letters, and to whoever never did. */
export const PROMISED = {
  /** Hours in which the link of the first letter works; then the address is erased. */
  confirmHours: 48,
  /** Letters to one mailbox that may wait for their confirmation at once: nobody is pestered by a stranger. */
  waiting: 3,
  /** Letters refused one after another for an address, after which it is erased. */
  refusals: 3,
  /** Days for which the words of a letter are kept, to try again while a mail server is down. */
  keptDays: 7,
} as const
