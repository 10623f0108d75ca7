import { useEffect, useRef, type ReactNode } from 'react'

import type { PanelProps } from './Panel'

type Props = Omit<PanelProps, 'isOver'> & {
  /** What stands in it. */
  panel: (props: PanelProps) => ReactNode
}

/** Beside the form, which makes room for it. */
export function Beside({ panel, ...props }: Props) {
  useEffect(() => {
    document.documentElement.classList.add('has-preview')
    return () => document.documentElement.classList.remove('has-preview')
  }, [])
  return (
    <aside aria-label={props.words.title} className="preview preview--beside">
      {panel({ ...props, isOver: false })}
    </aside>
  )
}

/** Over the form, on a screen with no room for both. */
export function Layer({ panel, ...props }: Props) {
  const layer = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = layer.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    <dialog
      aria-label={props.words.title}
      className="preview preview--over"
      onCancel={(event) => {
        event.preventDefault()
        props.onClose()
      }}
      ref={layer}
    >
      {panel({ ...props, isOver: true })}
    </dialog>
  )
}
