import type { RegionSummary, ResultMapView, SearchView } from '@/data/directory'
import type { Locale } from '@/i18n/locales'
import { translator } from '@/i18n/translator'

import { assetUrl } from '../../../../assetUrl'
import { RegionCounts } from './RegionCounts'
import { ResultDrawing } from './ResultDrawing'
import { Beside, Spots } from './ResultSpots'

interface Props {
  locale: Locale
  view: SearchView
  map: ResultMapView
  regions: readonly RegionSummary[]
}

/** All that comes when the map that zooms is opened: script, ground and styles, compressed. */
const LIVE_MAP_KB = 65

/** The results on a map, or beside it, with how many are in neither. */
export function ResultMap({ locale, view, map, regions }: Props) {
  const t = translator(locale, 'directory.map')
  return (
    <>
      <link rel="stylesheet" href={assetUrl('resultMap.css')} />
      {map.spots.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <Drawn locale={locale} view={view} map={map} regions={regions} />
      )}
      <Beside locale={locale} map={map} />
      {map.leftOut > 0 && <p>{t('leftOut', { count: map.leftOut })}</p>}
    </>
  )
}

/**
 * The map drawn by the server, with all that it says in a list below. A script may put one that zooms in its place,
 * made of the same list.
 */
function Drawn({ locale, view, map, regions }: Props) {
  const t = translator(locale, 'directory.map')
  return (
    <result-map
      data-script={assetUrl('resultMap.js')}
      data-live={assetUrl('liveMap.js')}
      data-words={JSON.stringify(liveWords(locale))}
    >
      <figure
        className="result-map"
        data-from={map.from && `${map.from.latitude} ${map.from.longitude}`}
      >
        <ResultDrawing locale={locale} map={map} />
        <div className="result-map-live" hidden />
        <p className="result-map-offer screen-only" role="status">
          <button type="button" className="link-button" hidden>
            {t('load', { kb: LIVE_MAP_KB })}
          </button>
        </p>
        <Legend locale={locale} map={map} />
      </figure>
      <details className="region-list screen-only">
        <summary>{t('perRegion')}</summary>
        <RegionCounts locale={locale} view={view} regions={regions} />
      </details>
      <Spots locale={locale} map={map} />
    </result-map>
  )
}

/** What the script says; `{count}` and the like are left for it. */
function liveWords(locale: Locale) {
  const t = translator(locale, 'directory.map')
  const view = translator(locale, 'map.view')
  return {
    label: t('title'),
    cluster: t.raw('cluster') as string,
    mark: t.raw('mark') as string,
    show: t.raw('show') as string,
    loading: t('loading'),
    failed: t('failed'),
    retry: t('retry'),
    zoomIn: view('zoomIn'),
    zoomOut: view('zoomOut'),
    close: t('close'),
    drawn: view('attribution.drawn'),
    official: view('attribution.official'),
  }
}

/** Only of signs that stand there. */
function Legend({ locale, map: { spots, drawing } }: Pick<Props, 'locale' | 'map'>) {
  const t = translator(locale, 'directory.map')
  const signs = [
    { name: 'one', sign: '1', label: t('legendNumber') },
    ...(drawing.marks.some((mark) => mark.spots.length > 1)
      ? [{ name: 'several', sign: '×2', label: t('legendNear') }]
      : []),
    ...(spots.some(({ isRough }) => isRough)
      ? [{ name: 'rough', sign: '1', label: t('legendRough') }]
      : []),
    ...(spots.some(({ isProvincial }) => isProvincial)
      ? [{ name: 'wide', sign: '1', label: t('legendWide') }]
      : []),
    ...(drawing.from ? [{ name: 'from', sign: '•', label: t('legendFrom') }] : []),
  ]
  return (
    <figcaption>
      <ul className="result-map-legend" aria-label={t('legend')}>
        {signs.map(({ name, sign, label }) => (
          <li key={name}>
            <span className={`result-mark result-mark--${name}`} aria-hidden="true">
              {sign}
            </span>
            {label}
          </li>
        ))}
      </ul>
    </figcaption>
  )
}
