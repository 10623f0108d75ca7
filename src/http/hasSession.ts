/** The cookie of a session; that it is there is all that is looked at. */
const SESSION = 'payload-token='

/** Whether somebody comes with a session, true or not. */
export const hasSession = (headers: { cookie?: string | undefined }): boolean =>
  headers.cookie?.includes(SESSION) ?? false
