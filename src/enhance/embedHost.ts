/**
 * What a page around our lists runs: each frame becomes as high as its list says. Only a frame of ours is heard,
 * and only a height.
 */
const own = document.currentScript as HTMLScriptElement | null
const origin = own ? new URL(own.src).origin : location.origin

/** Pixels: what no list is lower or higher than. */
const LEAST = 100
const MOST = 20_000

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  if (event.origin !== origin) return
  const { type, height } = (event.data ?? {}) as { type?: unknown; height?: unknown }
  if (type !== 'accompagner:height' || typeof height !== 'number' || !Number.isFinite(height))
    return
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-accompagner]')) {
    if (frame.contentWindow === event.source) {
      frame.style.height = `${Math.min(Math.max(height, LEAST), MOST)}px`
    }
  }
})

// A list that was there before this script has told nobody how high it is.
for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-accompagner]')) {
  frame.contentWindow?.postMessage({ type: 'accompagner:how-high' }, '*')
}

export {}
