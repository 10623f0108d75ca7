import { createNavigation } from 'next-intl/navigation'

import { routing } from './routing'

/**
 * Links and router for pages that keep React in the browser (`app/(site)/(app)`).
 * Reading pages use a plain `<a href={pathTo(locale, href)}>` (see `paths.ts`).
 */
export const { Link, getPathname, redirect, usePathname, useRouter } = createNavigation(routing)
