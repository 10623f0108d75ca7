import type { Page } from 'playwright-core'

/** Pastes where the cursor is, as from a program that puts a page on the clipboard. */
export const paste = (page: Page, html: string): Promise<void> =>
  page.evaluate((given) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', given)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, html)
