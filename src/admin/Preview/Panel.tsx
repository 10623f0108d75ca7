import { useCallback, useLayoutEffect, useRef, useState } from 'react'

import { goToField } from '@/admin/WorkflowPanel/goToField'
import { OWN_NAMES } from '@/i18n/localeNames'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/i18n/locales'

import { THEMES, WIDTHS, type Choices, type Width } from './choices'
import { fieldOf, type Place } from './places'
import { useCursor, useFrame, type Follows } from './useFrame'
import { useAskedOfForm, usePreview, type Preview } from './usePreview'
import type { wordsIn } from './words'

/** How wide the page is drawn, in its own pixels. */
const PAGE_PX: Record<Width, number> = { phone: 360, desktop: 1280 }

export interface PanelProps {
  choices: Choices
  change: (changed: Partial<Choices>) => void
  onClose: () => void
  words: ReturnType<typeof wordsIn>
  /** Over what is written: it is closed to go there. */
  isOver: boolean
}

/** The page of what the form around it holds. */
export function FormPanel(props: PanelProps) {
  const { choices, isOver, onClose } = props
  const preview = usePreview(useAskedOfForm(choices))
  const place = useCursor()
  const onPress = useCallback(
    (pressed: Place) => {
      if (isOver) onClose()
      void goToField(fieldOf(pressed))
    },
    [isOver, onClose],
  )
  return <Panel {...props} follows={{ place, onPress }} preview={preview} />
}

interface ShownProps extends PanelProps {
  preview: Preview
  follows: Follows
  /** The language of the page, where it is not for whoever looks to choose: all that is written in it stands there. */
  only?: Locale
}

/** The page of what is being written, and how it is looked at. */
export function Panel(props: ShownProps) {
  const { choices, preview, follows, only, words } = props
  const { html, trouble, isAsking, retry } = preview
  return (
    <>
      <Tools {...props} />
      <p className="desk-spoken" role="status">
        {trouble ? '' : isAsking ? words.drawing : html && words.drawn}
      </p>
      {trouble && (
        <div className="preview__trouble" role="alert">
          <p>{words.troubles[trouble]}</p>
          <button className="button button--secondary button--small" onClick={retry} type="button">
            {words.again}
          </button>
        </div>
      )}
      <Page choices={choices} follows={follows} html={html} words={words} />
      <p className="preview__note desk-muted">{only ? words.deskNote : words.note}</p>
    </>
  )
}

type ToolsProps = Omit<PanelProps, 'isOver'> & Pick<ShownProps, 'only'>

function Tools({ choices, change, onClose, only, words }: ToolsProps) {
  return (
    <div className="preview__tools">
      <Choice
        label={words.width}
        options={WIDTHS.map((value) => ({ value, name: words.widths[value] }))}
        chosen={choices.width}
        onChoose={(width) => change({ width })}
      />
      {!only && (
        <Choice
          label={words.language}
          options={LOCALES.map((value) => ({ value, name: OWN_NAMES[value], lang: value }))}
          chosen={choices.language}
          onChoose={(language) => change({ language })}
        />
      )}
      <Choice
        label={words.theme}
        options={THEMES.map((value) => ({ value, name: words.themes[value] }))}
        chosen={choices.theme}
        onChoose={(theme) => change({ theme })}
      />
      <button
        className="button button--secondary button--small preview__close"
        onClick={onClose}
        type="button"
      >
        {words.close}
        <span className="desk-spoken"> {words.closed}</span>
      </button>
      {!only && choices.language !== DEFAULT_LOCALE && (
        <label className="preview__unapproved">
          <input
            checked={choices.withUnapproved}
            onChange={({ target }) => change({ withUnapproved: target.checked })}
            type="checkbox"
          />{' '}
          {words.withUnapproved}
        </label>
      )}
    </div>
  )
}

interface ChoiceProps<Value extends string> {
  label: string
  options: readonly { value: Value; name: string; lang?: string }[]
  chosen: Value
  onChoose: (value: Value) => void
}

function Choice<Value extends string>({ label, options, chosen, onChoose }: ChoiceProps<Value>) {
  return (
    <div aria-label={label} className="preview__choice" role="group">
      {options.map(({ value, name, lang }) => (
        <button
          aria-pressed={value === chosen}
          key={value}
          lang={lang}
          onClick={() => onChoose(value)}
          type="button"
        >
          {name}
        </button>
      ))}
    </div>
  )
}

interface PageProps extends Pick<ShownProps, 'choices' | 'follows' | 'words'> {
  html: string | undefined
}

/** The page at its own width, made smaller where there is less room. */
function Page({ choices: { width, theme }, follows, html, words }: PageProps) {
  const { frame, first, onLoad } = useFrame(html, theme, follows)
  const { box, room } = useRoom()
  const scale = room ? Math.min(1, room.width / PAGE_PX[width]) : 1
  return (
    <div className={`preview__page preview__page--${width}`} ref={box}>
      {first !== undefined && room && (
        <iframe
          onLoad={onLoad}
          ref={frame}
          // Nothing in it runs; this page may still look into it.
          sandbox="allow-same-origin"
          srcDoc={first}
          style={{
            width: PAGE_PX[width],
            height: room.height / scale,
            transform: `scale(${scale})`,
            marginInlineStart: Math.max(0, (room.width - PAGE_PX[width] * scale) / 2),
          }}
          title={words.frame}
        />
      )}
    </div>
  )
}

/** How much room there is, in pixels, as the window changes. */
function useRoom() {
  const box = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState<{ width: number; height: number }>()
  useLayoutEffect(() => {
    const watched = box.current
    if (!watched) return
    const observer = new ResizeObserver(() =>
      setRoom({ width: watched.clientWidth, height: watched.clientHeight }),
    )
    observer.observe(watched)
    return () => observer.disconnect()
  }, [])
  return { box, room }
}
