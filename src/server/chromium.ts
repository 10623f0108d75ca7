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

/** Said in the place of a path: this site has no browser. */
const NONE = 'none'

/**
 * The system's Chromium, or a browser of its kind; nothing when there is none.
 *
 * @param named by the setting: a path, or `none`; a path that leads nowhere is none, not another one
 */
export const findChromium = (named: string | undefined): string | undefined =>
  (named === undefined ? USUAL_PLACES : [named]).find((file) => file !== NONE && isProgram(file))

/** Given to a browser that visits a site of ours and nothing else: for pictures of it, and for its journeys. */
export const VISIT_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
