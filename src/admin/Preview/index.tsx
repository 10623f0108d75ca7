'use client'

import { useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

import { useInBrowser } from '@/admin/TranslationDesk/useInBrowser'

import './index.css'
import { Layer, Beside } from './BesideOrOver'
import { FormPanel, type PanelProps } from './Panel'
import { useChoices } from './useChoices'
import { useIsBeside } from './useIsBeside'
import { wordsIn } from './words'

/** Beside the buttons of a text: opens the page that its readers will have, beside the form or over it. */
export const PreviewButton = () => <OpenPreview panel={formPanel} />

const formPanel = (props: PanelProps) => <FormPanel {...props} />

/** @param panel draws the page of what is written, and how it is looked at */
export function OpenPreview({ panel }: { panel: (props: PanelProps) => ReactNode }) {
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const isInBrowser = useInBrowser()
  const isBeside = useIsBeside()
  const [choices, change] = useChoices()
  const [isOver, setIsOver] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  // Beside the form it is there again at the next visit; over it only when asked.
  const isOpen = isInBrowser && (isBeside ? choices.isOpen : isOver)

  const set = useCallback(
    (open: boolean) => {
      if (isBeside) change({ isOpen: open })
      else setIsOver(open)
    },
    [isBeside, change],
  )
  const isLeft = useRef(false)
  const close = useCallback(() => {
    isLeft.current = true
    set(false)
  }, [set])
  // Once it is gone: while it stands over the form, nothing else takes the cursor.
  useEffect(() => {
    if (isOpen || !isLeft.current) return
    isLeft.current = false
    button.current?.focus()
  }, [isOpen])
  useShortcut(useCallback(() => set(!isOpen), [set, isOpen]))

  const content = { choices, change, onClose: close, panel, words }
  return (
    <>
      <button
        aria-expanded={isOpen}
        aria-keyshortcuts="Alt+Shift+P"
        className="button button--secondary button--small preview-button"
        onClick={() => set(!isOpen)}
        ref={button}
        title={words.shortcut}
        type="button"
      >
        {words.open}
      </button>
      {isOpen &&
        createPortal(isBeside ? <Beside {...content} /> : <Layer {...content} />, document.body)}
    </>
  )
}

/** Alt, Shift and P wherever the cursor is; no letter of any keyboard is made with them. */
function useShortcut(toggle: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.code !== 'KeyP' || !event.altKey || !event.shiftKey) return
      if (event.ctrlKey || event.metaKey) return
      event.preventDefault()
      toggle()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [toggle])
}
