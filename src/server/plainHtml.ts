/**
 * Turns a page rendered by Next into plain HTML: its scripts and flight payload are taken out, and
 * nothing a reader needs is lost, because reading pages are rendered whole on the server.
 */
export function plainHtml(html: string): string {
  return html
    .replace(SCRIPTS, (script) => (isOurs(script) ? script : ''))
    .replace(SCRIPT_PRELOADS, '')
    .replace(REACT_COMMENTS, '')
}

const SCRIPTS = /<script(?:\s[^>]*)?>[\s\S]*?<\/script>/g
const SCRIPT_PRELOADS =
  /<link(?=\s[^>]*\brel="(?:preload|modulepreload)")(?=\s[^>]*\bas="script")\s[^>]*>/g
/** React's marks between text nodes and around boundaries. */
const REACT_COMMENTS = /<!--(?:\/?\$[?!]?|\s*|\/?&)-->/g

const isOurs = (script: string): boolean =>
  /^<script\b[^>]*\ssrc="\/assets\//.test(script) ||
  /^<script\b[^>]*\stype="application\/ld\+json"/.test(script)
