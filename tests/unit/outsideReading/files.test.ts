import { describe, expect, it } from 'vitest'

import { withOwnFiles } from '@/outsideReading/payload/files'

describe('what is drawn for who reads a text before it is published', () => {
  it('has its files, and those made from them, under the invitation', () => {
    const small = { filename: 'plan-small.webp', url: '/api/media/file/plan-small.webp' }
    const image = { filename: 'plan.png', url: '/api/media/file/plan.png', sizes: { small } }
    expect(withOwnFiles({ blocks: [{ image }] }, { id: 7 })).toEqual({
      blocks: [
        {
          image: {
            ...image,
            url: '/api/outside-reading/7/file/plan.png',
            sizes: { small: { ...small, url: '/api/outside-reading/7/file/plan-small.webp' } },
          },
        },
      ],
    })
  })

  it('has the links that somebody wrote where they lead', () => {
    const fields = { linkType: 'custom', url: 'https://example.org/api/media/file/loi.pdf' }
    expect(withOwnFiles({ fields }, { id: 7 })).toEqual({ fields })
  })
})
