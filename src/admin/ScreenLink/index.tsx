'use client'

import { Link } from '@payloadcms/ui'
import type { ComponentProps } from 'react'

/**
 * A link from one screen of the admin to another. The scripts of the admin stay: a long chapter opens in half the time of
 * a page that is loaded anew. It is for screens alone: a file, a page of the site and a place in the open form have `<a>`;
 * so has the same screen asked otherwise where its fields would keep what they held before.
 */
export const ScreenLink = (props: ComponentProps<typeof Link>) => (
  <Link prefetch={false} {...props} />
)
