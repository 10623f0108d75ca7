import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { filesIn, holdFile } from '@/operations/backup/files'

describe('the files of a data folder', () => {
  let root: string
  let folder: string
  let disk: string
  beforeEach(() => {
    root = mkdtempSync(path.join(os.tmpdir(), 'accompagner-files-'))
    folder = path.join(root, 'data')
    disk = path.join(root, 'disk')
    mkdirSync(path.join(folder, 'lmia'), { recursive: true })
    mkdirSync(path.join(disk, 'small'), { recursive: true })
    writeFileSync(path.join(folder, 'lmia', 'list'), 'a list')
    writeFileSync(path.join(disk, 'small', 'photo.webp'), 'a picture')
    writeFileSync(path.join(disk, 'secret'), 'a key')
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  it('are those of linked folders too, and linked files', async () => {
    symlinkSync(disk, path.join(folder, 'media'))
    symlinkSync(path.join(disk, 'secret'), path.join(folder, 'secret'))
    expect(await filesIn(folder)).toEqual([
      'lmia/list',
      'media/secret',
      'media/small/photo.webp',
      'secret',
    ])
  })

  it.each([
    ['leads nowhere', '/nowhere/at/all'],
    ['leads to itself', 'media'],
    ['leads back to the folder', '.'],
    ['leads above the folder', '..'],
  ])('are refused by name for a link that %s', async (_what, target) => {
    symlinkSync(target, path.join(folder, 'media'))
    await expect(filesIn(folder)).rejects.toMatchObject({
      code: 'linkBroken',
      params: { files: expect.stringContaining('media') as string },
    })
  })

  it('do not mind links in what nobody wants', async () => {
    symlinkSync('/nowhere/at/all', path.join(folder, 'cache'))
    expect(await filesIn(folder, (file) => file !== 'cache')).toEqual(['lmia/list'])
  })

  it('are held as files though they are links', async () => {
    symlinkSync(path.join(disk, 'secret'), path.join(folder, 'secret'))
    const held = path.join(root, 'work', 'secret')
    await holdFile(path.join(folder, 'secret'), held, () => Promise.reject(new Error('a copy')))
    rmSync(path.join(folder, 'secret'))
    rmSync(path.join(disk, 'secret'))
    expect(readFileSync(held, 'utf8')).toBe('a key')
  })
})
