'use client'

import { useTranslations } from 'next-intl'
import { type ComponentType, useEffect, useState } from 'react'

/**
 * A screen that comes when it is opened. Where it could not come, its place says so and asks again: what
 * React's own `lazy` could not fetch once, it never fetches again.
 *
 * @param load fetches the screen
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined

  return function Later(props: Props) {
    const t = useTranslations('map')
    const [Screen, setScreen] = useState(() => loaded)
    const [attempt, setAttempt] = useState(0)
    const [failed, setFailed] = useState<number>()

    useEffect(() => {
      if (loaded) return
      let isGone = false
      load().then(
        (screen) => {
          loaded = screen
          if (!isGone) setScreen(() => screen)
        },
        () => {
          if (!isGone) setFailed(attempt)
        },
      )
      return () => {
        isGone = true
      }
    }, [attempt])

    if (Screen) return <Screen {...props} />
    if (failed !== attempt) {
      return (
        <p className="map-message" role="status">
          {t('loading')}
        </p>
      )
    }
    return (
      <div className="map-message" role="alert">
        <h2>{t('trouble.fault.title')}</h2>
        <p>{t('trouble.fault.text')}</p>
        <button type="button" className="map-link" onClick={() => setAttempt(attempt + 1)}>
          {t('trouble.retry')}
        </button>
      </div>
    )
  }
}
