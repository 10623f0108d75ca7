import { accessSync, constants } from 'node:fs'

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Said in the place of a path: this site makes no PDF. */
const NONE = 'none'

/**
 * The browser that prints; nothing when there is none.
 *
 * @param named by the setting: a path, or `none`; a path that leads nowhere is none, not another one
 */
export const findChromium = (named: string | undefined): string | undefined =>
  (named === undefined ? USUAL_PLACES : [named]).find((file) => file !== NONE && isProgram(file))

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
