import type { JobsConfig } from 'payload'

import { hasRole } from '@/access'

import { backup } from './backup'
import { edition } from './edition'
import { followMail } from './followMail'
import { lmiaKeepUp } from './lmiaKeepUp'
import { mapAccess } from './mapAccess'
import { organizationImport } from './organizationImport'
import { retention } from './retention'
import { reviewMail } from './reviewMail'
import { runAgain } from './runAgain'
import { checkSeals, sealLines } from './sealedLog'
import { translationMail } from './translationMail'

/** Background work: thin tasks over the domain's own functions, each resumable and idempotent. */
export const jobs: JobsConfig = {
  tasks: [
    backup,
    checkSeals,
    edition,
    followMail,
    lmiaKeepUp,
    organizationImport,
    mapAccess,
    retention,
    reviewMail,
    sealLines,
    translationMail,
  ],
  deleteJobOnComplete: false,
  access: {
    // The runner alone runs them, behind its lease: an address beside it would run a job twice.
    run: () => false,
    queue: ({ req: { user } }) => hasRole(user, 'admin'),
    cancel: ({ req: { user } }) => hasRole(user, 'admin'),
  },
  jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
    ...defaultJobsCollection,
    endpoints: [runAgain],
    access: {
      read: ({ req: { user } }) => hasRole(user, 'admin'),
      create: () => false,
      update: () => false,
      delete: ({ req: { user } }) => hasRole(user, 'admin'),
    },
  }),
}
