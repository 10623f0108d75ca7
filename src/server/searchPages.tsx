import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

import { SearchAnswer } from '@/components/SearchAnswer'
import { SiteSearchForm } from '@/components/SiteSearchForm'
import { listTaxonomy } from '@/data/directory'
import { searchSite } from '@/data/search'
import { findPage } from '@/i18n/findPage'
import { isLocale, type Locale } from '@/i18n/locales'
import { queryWords } from '@/i18n/pageQueries'
import type { SiteQuestion } from '@/search/question'

import type { CapturedResponse } from './captureResponse'
import { plainHtml } from './plainHtml'

/** Asks Next for a page. */
type Ask = (url: string) => Promise<CapturedResponse>

/** Stands for the words of a question in the page that Next makes once: nobody types it, nothing escapes it. */
const WORDS = 'qzxwordsasked'

/** Characters of the words in the title of the window. */
const TITLE_CHARS = 60

/** A page cut where the words of a question stand, as it is sent: the same bytes for many. */
interface Frame {
  head: Omit<CapturedResponse, 'body'>
  pieces: readonly Buffer[]
  gaps: readonly Gap[]
}

/** What belongs where the words stood: the answer, the query of an address, the words themselves. */
type Gap = 'answer' | 'query' | 'words'

interface Kept {
  /** Of the content, and the day. */
  version: string
  frames: Map<string, Promise<Frame | CapturedResponse>>
  /** What answers show alike, drawn once. */
  drawn: (key: string, node: ReactNode) => string
}

/** Some megabytes of lines and cards. */
const KEPT_DRAWN = 4_000

function keepDrawn(): Kept['drawn'] {
  const kept = new Map<string, string>()
  return (key, node) => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const html = renderToStaticMarkup(node)
    if (kept.size >= KEPT_DRAWN) kept.delete(kept.keys().next().value ?? '')
    kept.set(key, html)
    return html
  }
}

const keepFrom = (version: string): Kept => ({ version, frames: new Map(), drawn: keepDrawn() })

/**
 * The page of a question. Next makes what is the same around every answer once for each content version; the
 * answer is drawn into it, at a tenth of the time that a whole page of Next takes.
 */
export class SearchPages {
  private kept = keepFrom('')

  /** The question of an address; nothing when it is none, or asks nothing. */
  asked(url: string): { path: string; locale: Locale; question: SiteQuestion } | undefined {
    const [path = '/', search = ''] = url.split('?', 2)
    const locale = path.split('/')[1]
    if (search === '' || findPage(path) !== '/search' || !isLocale(locale)) return undefined
    const given = new URLSearchParams(search)
    const question: SiteQuestion = {}
    for (const word of queryWords('/search')) question[word] = given.get(word) ?? undefined
    return question.q?.trim() ? { path, locale, question } : undefined
  }

  /** @param version of what the page shows besides the answer */
  async render(
    { path, locale, question }: NonNullable<ReturnType<SearchPages['asked']>>,
    version: string,
    ask: Ask,
  ): Promise<CapturedResponse> {
    const [frame, found, { services }] = await Promise.all([
      this.frameOf(path, version, ask),
      searchSite({ locale, ...question }),
      listTaxonomy({ locale }),
    ])
    // An address that leads elsewhere, a fault: Next's own answer.
    if (!('pieces' in frame)) return ask(`${path}?${queryOf(question)}`)
    const { drawn: keep } = this.kept
    const answer = renderToStaticMarkup(
      createElement(SearchAnswer, { locale, found, services, keep }),
    )
    const words: Record<Gap, string> = {
      answer: formOf(locale, found.asked, keep) + answer,
      query: escapeHtml(queryOf(found.asked)),
      words: escapeHtml((question.q ?? '').trim().slice(0, TITLE_CHARS)),
    }
    const filled: Record<Gap, Buffer> = {
      answer: Buffer.from(words.answer),
      query: Buffer.from(words.query),
      words: Buffer.from(words.words),
    }
    const body = frame.pieces.flatMap((piece, at) =>
      at === 0 ? [piece] : [filled[frame.gaps[at - 1]!], piece],
    )
    return { ...frame.head, body: Buffer.concat(body), isPlain: true }
  }

  private frameOf(path: string, version: string, ask: Ask) {
    if (this.kept.version !== version) this.kept = keepFrom(version)
    const { frames } = this.kept
    const known = frames.get(path)
    if (known) return known
    const frame = ask(`${path}?q=${WORDS}`).then(cut)
    frames.set(path, frame)
    const forget = () => frames.get(path) === frame && frames.delete(path)
    // Only a page is kept: a fault may be over at the next question.
    frame.then((made) => ('pieces' in made ? undefined : forget()), forget)
    return frame
  }
}

function cut(captured: CapturedResponse): Frame | CapturedResponse {
  if (captured.status !== 200) return captured
  const { body, ...head } = captured
  const pieces = plainHtml(body.toString('utf8')).split(WORDS)
  const gaps = pieces.slice(0, -1).map((before): Gap => {
    if (before.endsWith('<div class="site-answer">')) return 'answer'
    return before.endsWith('?q=') ? 'query' : 'words'
  })
  // Of a query, its first word is written with the others.
  const whole = pieces.map((piece, at) => (gaps[at] === 'query' ? piece.slice(0, -2) : piece))
  return { head, pieces: whole.map((piece) => Buffer.from(piece)), gaps }
}

/** What may stand in an address that others see: no position. */
function queryOf(question: SiteQuestion): string {
  const { q, place, language, without } = question
  const query = new URLSearchParams()
  for (const [word, value] of Object.entries({ q, place, language, without })) {
    if (value) query.set(word, value)
  }
  return query.toString()
}

/** The form is the same but for its words, which nearly every question has others of. */
function formOf(locale: Locale, asked: SiteQuestion, keep: Kept['drawn']): string {
  const { q, place, language } = asked
  const form = keep(
    JSON.stringify(['form', locale, place, language]),
    createElement(SiteSearchForm, { locale, asked: { q: WORDS, place, language } }),
  )
  return form.split(WORDS).join(escapeHtml(q ?? ''))
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
}

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)
