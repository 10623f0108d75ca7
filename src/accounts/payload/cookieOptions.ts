import { env } from '@/env'

/** How every cookie of an account is set: no script reads it, no other site sends it. */
export const COOKIE_OPTIONS = {
  httpOnly: true,
  sameSite: 'lax',
  secure: env.SITE_URL.startsWith('https:'),
  path: '/',
} as const
