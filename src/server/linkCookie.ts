import type { Request, Response } from 'express'

/** Holds the token of a personal link while somebody answers. */
export const LINK_COOKIE = 'sheet-link'

/** The token of the personal link that a browser holds. */
export const linkTokenOf = (req: Request): string | undefined => secretOf(req, LINK_COOKIE)

/** The secret that a browser holds under a name. */
export const secretOf = (req: Request, name: string): string | undefined =>
  req.headers.cookie
    ?.split(/;\s*/)
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1)

/** A secret that came with an address and is held by the browser from then on. */
export interface LinkCookie {
  name: string
  lastsMs: number
  isHttps: boolean
}

/**
 * Lets the browser hold the secret of a link, or forget the one it held when this one cannot be one:
 * a link that was cut on the way must not open what was opened before. Then the same page is asked
 * for without it, so that the secret stays in no history, no log and no `Referer`.
 *
 * `__Host-` would need https, which a first trial lacks. Lax: the link is followed from a mailbox,
 * which is another site.
 */
export function holdSecret(
  res: Response,
  path: string,
  secret: string | undefined,
  { name, lastsMs, isHttps }: LinkCookie,
): void {
  const about = { httpOnly: true, sameSite: 'lax', secure: isHttps, path: '/' } as const
  if (secret === undefined) res.clearCookie(name, about)
  else res.cookie(name, secret, { ...about, maxAge: lastsMs })
  res.redirect(303, path)
}
