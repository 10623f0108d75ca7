/** What a form of the account pages remembers between two tries. */
export interface AccountState {
  /** As typed. A password is never sent back. */
  email?: string
  errors: { email?: string; password?: string; current?: string; form?: string }
  isSent?: boolean
  isExpired?: boolean
  isChanged?: boolean
  isTaken?: boolean
  /** Done: the page to load next. */
  goTo?: string
}

export const NOTHING_TYPED: AccountState = { errors: {} }
