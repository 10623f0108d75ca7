import { Mark } from '@/components/Mark'

import './index.css'

/** The site's name on the sign-in page of the admin. */
export const Logo = () => (
  <span className="brand brand--large">
    <Mark />
    Accompagner
  </span>
)

/** The site's mark in the corner of the admin. */
export const Icon = () => (
  <span className="brand">
    <Mark />
  </span>
)
