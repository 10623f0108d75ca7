/** The look of the book: little, so that a reading system keeps the letters, sizes and colours of its reader. */
export const STYLE = `body { margin: 0 5%; line-height: 1.5; }
body.cover { margin: 0; text-align: center; }
.cover-picture, .cover-picture img { margin: 0; max-width: 100%; max-height: 100vh; }
h1, h2, h3 { line-height: 1.25; hyphens: none; -epub-hyphens: none; break-after: avoid; page-break-after: avoid; }
h1 { margin: 0.5em 0; }
.title h1 { margin-top: 0; font-size: 2em; }
.title { padding-top: 15%; }
.book-site, .book-part { margin: 0; font-weight: bold; }
.book-part, .book-facts, .book-legal, .small, .muted { font-size: 0.875em; }
.page-lead { font-size: 1.1em; }
table { width: 100%; border-collapse: collapse; margin: 1em 0; font-size: 0.9em; }
caption { text-align: start; font-weight: bold; padding: 0.3em 0; }
th, td { border: 1px solid; padding: 0.3em 0.4em; text-align: start; vertical-align: top; }
thead { break-after: avoid; }
tr { break-inside: avoid; page-break-inside: avoid; }
.table-step { text-align: center; font-weight: bold; }
.table-note { font-size: 0.875em; }
.callout, .deadline, .contact-block, .translation-notice { margin: 1em 0; padding: 0.1em 0.8em; border: 1px solid; border-inline-start-width: 0.4em; break-inside: avoid; page-break-inside: avoid; }
.callout-title, .deadline-sign, .contact-block-label { font-weight: bold; }
.callout--warning { border-width: 2px; border-inline-start-width: 0.4em; }
.contact-phone { font-size: 1.2em; font-weight: bold; }
.passage--stale { border-inline-start: 0.25em dotted; padding-inline-start: 0.6em; }
.passage-original { margin: 0.4em 0; font-size: 0.875em; }
.term { color: inherit; text-decoration: underline dotted; }
.dial { white-space: nowrap; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
figure { margin: 1em 0; break-inside: avoid; page-break-inside: avoid; }
figure img { max-width: 100%; max-height: 90vh; }
figcaption { font-size: 0.9em; }
.attachment { margin: 1em 0; padding: 0.1em 0.8em; border: 1px solid; }
.attachment-label, .attachment-facts { font-size: 0.875em; }
.rows { list-style: none; padding: 0; }
.rows > li { margin: 1em 0; break-inside: avoid; page-break-inside: avoid; }
dt { margin-top: 1em; font-weight: bold; break-after: avoid; page-break-after: avoid; }
dd { margin-inline-start: 0; }
dd p { margin: 0.2em 0; }
`
