import type { Trial } from './trial'
import { fullDisk } from './trials/fullDisk'
import { kills } from './trials/kills'
import { leaks } from './trials/leaks'
import { load } from './trials/load'
import { mail } from './trials/mail'
import { requests } from './trials/requests'
import { sending } from './trials/sending'
import { silentDatabase } from './trials/silentDatabase'
import { threeProcesses } from './trials/threeProcesses'
import { twoProcesses } from './trials/twoProcesses'

/** Every trial, in the order in which they run. One more is one file and one line. */
export const TRIALS: readonly Trial[] = [
  leaks,
  requests,
  kills,
  sending,
  twoProcesses,
  threeProcesses,
  silentDatabase,
  fullDisk,
  mail,
  load,
]
