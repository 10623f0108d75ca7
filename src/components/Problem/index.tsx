import { getTranslations } from 'next-intl/server'

import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'

import { REGION_TILES } from '../TileMap/regionTiles'

/** Why a page cannot be shown. */
export type ProblemKind = 'notFound' | 'fault' | 'away' | 'forbidden'

/** Says what happened, what was kept, and what to do next. */
export async function Problem({ locale, kind }: { locale: Locale; kind: ProblemKind }) {
  const t = await getTranslations({ locale, namespace: `errors.${kind}` })
  return (
    <div className="wrap page problem">
      <StrayTile />
      <div className="problem-words">
        <h1>{t('title')}</h1>
        <p className="page-lead">{t('text')}</p>
        <h2>{t('todo')}</h2>
        <ul className="rows">
          {actionsFor(kind, locale).map(({ name, href }) => (
            <li key={name}>
              <a href={href}>{t(name)}</a>
            </li>
          ))}
        </ul>
        {isOurs(kind) && <p className="muted">{t('urgent')}</p>}
      </div>
    </div>
  )
}

/** The page is there; it is the site that cannot show it now. */
const isOurs = (kind: ProblemKind): boolean => kind === 'fault' || kind === 'away'

function actionsFor(kind: ProblemKind, locale: Locale): { name: string; href: string }[] {
  const home = { name: 'home', href: pathTo(locale, '/') }
  if (kind === 'forbidden') {
    return [{ name: 'signIn', href: pathTo(locale, '/account/sign-in') }, home]
  }
  // An empty address is the page itself: asking for it again.
  if (isOurs(kind)) return [{ name: 'retry', href: '' }, home]
  return [
    { name: 'directory', href: pathTo(locale, '/directory') },
    { name: 'guide', href: pathTo(locale, '/guide') },
    home,
    { name: 'feedback', href: pathTo(locale, '/feedback') },
  ]
}

/** The tile map with one tile gone astray. */
function StrayTile() {
  return (
    <svg className="problem-drawing" viewBox="0 0 46 30" aria-hidden="true">
      {REGION_TILES.map(({ code, column, row }) =>
        code === '16' ? (
          <rect
            key={code}
            className="problem-stray"
            x={column * 5 - 8.5}
            y={row * 5 + 4}
            width={4}
            height={4}
            transform={`rotate(24 ${column * 5 - 6.5} ${row * 5 + 6})`}
          />
        ) : (
          <rect key={code} x={column * 5 + 3} y={row * 5} width={4} height={4} />
        ),
      )}
    </svg>
  )
}
