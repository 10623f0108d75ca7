import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { nameWhole, writeFileWhole } from '@/disk/wholeFile'

describe('a file that is written whole', () => {
  let folder = ''
  let file = ''
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'disk-'))
    file = path.join(folder, 'a.txt')
    await writeFileWhole(file, Buffer.from('before'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  const expectUntouched = async () => {
    expect(await readdir(folder)).toEqual(['a.txt'])
    expect(await readFile(file, 'utf8')).toBe('before')
  }

  it('is the former one until all of the new one is there', async () => {
    const isNamed = await nameWhole(file, async (draft) => {
      await writeFile(draft, 'after')
      expect(await readFile(file, 'utf8')).toBe('before')
      return true
    })
    expect(isNamed).toBe(true)
    expect(await readdir(folder)).toEqual(['a.txt'])
    expect(await readFile(file, 'utf8')).toBe('after')
  })

  it('leaves nothing beside the former one after a fault in the middle', async () => {
    const written = nameWhole(file, async (draft) => {
      await writeFile(draft, 'af')
      throw new Error('The disk is full')
    })
    await expect(written).rejects.toThrow('The disk is full')
    await expectUntouched()
  })

  it('leaves nothing beside the former one when the draft is not as it must be', async () => {
    const isNamed = await nameWhole(file, async (draft) => {
      await writeFile(draft, 'other')
      return false
    })
    expect(isNamed).toBe(false)
    await expectUntouched()
  })
})
