import type { Endpoint } from 'payload'

import { fileEndpoints } from './file'
import { publisherEndpoints } from './publisher'
import { receiveEndpoints } from './receive'
import { runEndpoints } from './run'

/** What the team does with lists: look, load, follow, stop, take out, keep up. */
export const lmiaFileEndpoints: Endpoint[] = [
  ...receiveEndpoints,
  ...runEndpoints,
  ...publisherEndpoints,
  ...fileEndpoints,
]
