import { describe, expect, it } from 'vitest'

import { jobs } from '@/jobs'
import { NAMED_JOBS } from '@/jobs/names'

describe('jobs', () => {
  it('all have a name in words, and no name is left over', () => {
    const slugs = (jobs.tasks ?? []).map(({ slug }) => slug)
    expect([...NAMED_JOBS].sort()).toEqual([...slugs].sort())
  })
})
