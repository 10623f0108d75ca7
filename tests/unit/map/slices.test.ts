import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { Slices } from '@/components/map/LeafletMap/slices'

describe('work done a slice at each frame', () => {
  let waiting: FrameRequestCallback[] = []
  const nextFrame = () => waiting.splice(0).forEach((act) => act(0))

  beforeEach(() => {
    waiting = []
    vi.useFakeTimers({ toFake: ['performance'] })
    vi.stubGlobal('requestAnimationFrame', (act: FrameRequestCallback) => waiting.push(act))
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('has one slice in a frame, though a task asks for others', () => {
    const slices = new Slices()
    let done = 0
    const task = () => {
      done += 1
      vi.advanceTimersByTime(50) // a slice is over
      if (done < 50) slices.add(task)
    }
    for (let i = 0; i < 4; i += 1) slices.add(task)
    for (let frame = 1; frame <= 20; frame += 1) {
      expect(waiting).toHaveLength(1)
      nextFrame()
      expect(done).toBe(frame)
    }
  })

  it('goes on within a slice, in the order of asking, and ends', () => {
    const slices = new Slices()
    const said: number[] = []
    for (let i = 0; i < 5; i += 1) slices.add(() => said.push(i))
    nextFrame()
    expect(said).toEqual([0, 1, 2, 3, 4])
    expect(waiting).toEqual([])
  })

  it('begins with what comes first, that which such work asks for included', () => {
    const slices = new Slices()
    const said: string[] = []
    slices.add(() => said.push('tile'))
    slices.add(
      () => {
        said.push('marks')
        slices.add(() => said.push('mark'), { isFirst: true })
        slices.add(() => said.push('name'))
      },
      { isFirst: true },
    )
    nextFrame()
    expect(said).toEqual(['marks', 'mark', 'tile', 'name'])
  })

  it('has longer slices until what comes first is done', () => {
    const slices = new Slices()
    const said: number[] = []
    const ask = () => {
      for (let i = 0; i < 4; i += 1) {
        slices.add(() => {
          vi.advanceTimersByTime(10)
          said.push(i)
        })
      }
    }
    ask()
    nextFrame()
    expect(said).toHaveLength(4)
    ask()
    nextFrame()
    expect(said).toHaveLength(5)
  })

  it('has longer slices for as long as it waits to be told', () => {
    const slices = new Slices({ isToldOfFirst: true })
    let done = 0
    const ask = () => {
      for (let i = 0; i < 4; i += 1) {
        slices.add(() => {
          vi.advanceTimersByTime(10)
          done += 1
        })
      }
    }
    ask()
    nextFrame()
    ask()
    nextFrame()
    expect(done).toBe(8)
    slices.settle()
    ask()
    nextFrame()
    expect(done).toBe(9)
  })

  it('is all done at once when the page is printed, with what a task asks for', () => {
    const slices = new Slices()
    const said: string[] = []
    slices.add(() => {
      vi.advanceTimersByTime(50) // more than a slice
      said.push('tile')
      slices.add(() => said.push('name'))
    })
    slices.add(() => said.push('mark'))
    slices.finish()
    expect(said).toEqual(['tile', 'mark', 'name'])
    nextFrame()
    expect(said).toHaveLength(3)
  })
})
