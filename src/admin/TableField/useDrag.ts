'use client'

import { type PointerEvent, useRef, useState } from 'react'

type What = 'row' | 'column'

interface Drag {
  what: What
  from: number
  over: number
}

/** Below this many pixels a press is a choice. */
const MOVED = 5
/** So near to the edge of the window the page moves along. */
const EDGE = 60

/** Rows and columns dragged by their handle, with a mouse, a pen or a finger. */
export function useDrag(
  onMove: (what: What, from: number, to: number) => void,
  onChoose: (what: What, at: number) => void,
) {
  const [drag, setDrag] = useState<Drag>()
  const start = useRef({ x: 0, y: 0 })

  return {
    drag,
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const handle = handleOf(event.target)
      if (!handle || event.button !== 0) return
      start.current = { x: event.clientX, y: event.clientY }
      event.currentTarget.setPointerCapture(event.pointerId)
      setDrag({ ...handle, over: handle.from })
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!drag) return
      const over = placeUnder(event.currentTarget, drag.what, event)
      if (over !== undefined && over !== drag.over) setDrag({ ...drag, over })
      if (event.clientY < EDGE) window.scrollBy(0, -EDGE / 4)
      if (event.clientY > window.innerHeight - EDGE) window.scrollBy(0, EDGE / 4)
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      if (!drag) return
      setDrag(undefined)
      const far = Math.hypot(event.clientX - start.current.x, event.clientY - start.current.y)
      if (far < MOVED) onChoose(drag.what, drag.from)
      else if (drag.over !== drag.from) onMove(drag.what, drag.from, drag.over)
    },
    onPointerCancel: () => setDrag(undefined),
  }
}

function handleOf(target: EventTarget): { what: What; from: number } | undefined {
  const handle = target instanceof Element ? target.closest<HTMLElement>('[data-drag]') : null
  return handle ? { what: handle.dataset.drag as What, from: Number(handle.dataset.at) } : undefined
}

/** Only one axis counts: a row is dragged up and down, wherever the pointer is across. */
function placeUnder(
  root: HTMLElement,
  what: What,
  { clientX, clientY }: PointerEvent,
): number | undefined {
  const handles = [...root.querySelectorAll<HTMLElement>(`[data-drag="${what}"]`)]
  const found = handles.find((handle) => {
    const box = (handle.parentElement ?? handle).getBoundingClientRect()
    return what === 'row'
      ? clientY >= box.top && clientY <= box.bottom
      : clientX >= box.left && clientX <= box.right
  })
  return found && Number(found.dataset.at)
}
