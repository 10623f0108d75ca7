import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { ifThere } from '@/disk/ifThere'

const here = import.meta.filename

describe('what is done with a file of the disk', () => {
  it('gives nothing where there is none, and what it gives where there is one', async () => {
    expect(await ifThere(readFile(`${here}.none`))).toBeUndefined()
    expect(await ifThere(readFile(here, 'utf8'))).toContain('What a reader finds')
    // What a reader finds.
  })

  it('fails as before when anything else is wrong: a file stands where a folder was meant', async () => {
    await expect(ifThere(readFile(path.join(here, 'a')))).rejects.toThrow('ENOTDIR')
  })
})
