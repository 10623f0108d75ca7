import { describe, expect, it } from 'vitest'

import { paperSize } from '@/components/map/App/usePaperSize'

describe('the map on paper', () => {
  it('is what is seen beside the panels, as large as the page allows', () => {
    const size = paperSize({ width: 2300, height: 570 }, { left: 0, right: 360 })
    expect(size.scale).toBe(0.5)
    expect(size['--paper-width']).toBe(970)
    expect(size['--paper-height']).toBe(285)
  })

  it.each([
    { left: 340, right: 360 },
    { left: 360, right: 0 },
  ])('is the whole stage where panels leave none to see: %j', (insets) => {
    const size = paperSize({ width: 360, height: 500 }, insets)
    expect(size).toMatchObject({ scale: 1, '--paper-left': -0, '--paper-width': 360 })
  })
})
