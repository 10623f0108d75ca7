'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useState } from 'react'

import './index.css'
import { PublisherPanel } from './PublisherPanel'
import { ReceivePanel } from './ReceivePanel'
import { RunPanel } from './RunPanel'
import { useWords } from './useDesk'

/** Above the list of files: bring one in, see where an import is, see which quarters are missing. */
export const LmiaDesk = ({ limitMegabytes }: { limitMegabytes: number }) => {
  const { say } = useWords()
  const router = useRouter()
  // Changes when an import begins or ends, so that the panels look again.
  const [round, setRound] = useState(0)
  const look = useCallback(() => setRound((last) => last + 1), [])
  const lookAgain = useCallback(() => {
    look()
    router.refresh()
  }, [look, router])

  return (
    <section aria-label={say('import')} className="desk lmia-desk">
      <RunPanel onEnd={lookAgain} round={round} />
      <div className="desk-columns">
        <ReceivePanel limitMegabytes={limitMegabytes} onStart={look} />
        <PublisherPanel onStart={look} round={round} />
      </div>
    </section>
  )
}
