import type { ReactNode } from 'react'

import type { Locale } from '@/i18n/locales'

import { Breadcrumbs, type Crumb } from '../Breadcrumbs'

interface Props {
  locale: Locale
  title: ReactNode
  /** What must be known before anything else: above the title. */
  banner?: ReactNode
  /** One or two sentences: what this is and for whom. */
  lead?: ReactNode
  /** Pages above this one, from the top; the page itself is not repeated. */
  breadcrumbs?: readonly Crumb[]
  /** Beside the facts: checked on, state, reading time, print. */
  meta?: ReactNode
  /** Under the lead: figures that sum the page up (a `Stats`). */
  facts?: ReactNode
  /** Left column on wide screens, above the text on a phone (a `SideNav`). */
  nav?: ReactNode
  /** Right column on wide screens, under the text on a phone. */
  aside?: ReactNode
  /** Between title and text, at full width (a tile map, figures). */
  hero?: ReactNode
  /** `reading` keeps lines at 66 characters. */
  width?: 'reading' | 'full'
  /** Language of the text when it is not the page's (a passage not yet translated). */
  lang?: string
  children?: ReactNode
}

/** A page's title and its columns. The title is the page's only `h1`. */
export function Page({ nav, aside, banner, width = 'full', lang, children, ...head }: Props) {
  const columns = [
    (nav || aside) && 'page-columns',
    nav && 'page-columns--nav',
    aside && 'page-columns--aside',
  ]
    .filter(Boolean)
    .join(' ')
  return (
    <div className={`wrap page page--${width}`}>
      <div className={columns || undefined}>
        {nav && <div className="page-nav">{nav}</div>}
        <div className="page-body" lang={lang}>
          {banner}
          <PageHead {...head} />
          {children}
        </div>
        {aside && <aside className="page-aside">{aside}</aside>}
      </div>
    </div>
  )
}

type HeadProps = Pick<
  Props,
  'locale' | 'title' | 'lead' | 'breadcrumbs' | 'meta' | 'facts' | 'hero'
>

function PageHead({ locale, title, lead, breadcrumbs, meta, facts, hero }: HeadProps) {
  const words = (
    <div className="page-words">
      {breadcrumbs && breadcrumbs.length > 0 && <Breadcrumbs locale={locale} items={breadcrumbs} />}
      <h1>{title}</h1>
      {meta && <div className="page-meta">{meta}</div>}
      {lead && <p className="page-lead">{lead}</p>}
      {facts}
    </div>
  )
  if (!hero) return <div className="page-head">{words}</div>
  return (
    <div className="page-head page-head--hero">
      {words}
      <div className="page-hero">{hero}</div>
    </div>
  )
}
