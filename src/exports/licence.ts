/** Under which terms the public directory may be used again: one place, said by every output. */
export const OPEN_LICENCE = {
  /** SPDX identifier. */
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const
