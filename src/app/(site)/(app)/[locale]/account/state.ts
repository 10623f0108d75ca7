/** What a form of the account pages remembers between two tries. */
export interface AccountState {
  /** As typed. A password is never sent back. */
  email?: string
  errors: { email?: string; password?: string; current?: string; form?: string; code?: string }
  isSent?: boolean
  isExpired?: boolean
  isChanged?: boolean
  isTaken?: boolean
  /** Recovery codes, shown this once. */
  codes?: readonly string[]
  /** Where the page of those codes leads. */
  next?: string
  /** Done: the page to load next. */
  goTo?: string
  /** Addresses that the next page asks: beside it, they come sooner. */
  ahead?: readonly string[]
}

export const NOTHING_TYPED: AccountState = { errors: {} }
