import { cookies } from 'next/headers'

import { LINK_COOKIES } from '../linkCookies'

type LinkPage = keyof typeof LINK_COOKIES

/** The secret of the link that this browser opened last; '' when it opened none, or long ago. */
export const findLinkSecret = async (page: LinkPage): Promise<string> =>
  (await cookies()).get(LINK_COOKIES[page])?.value ?? ''

/** The link was used: the browser need not hold its secret any more. Only in an action. */
export const forgetLinkSecret = async (page: LinkPage): Promise<void> => {
  ;(await cookies()).delete(LINK_COOKIES[page])
}
