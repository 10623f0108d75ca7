import type { ReactNode } from 'react'

import type { BlockType } from '@/content'

import { Callout } from '../Callout'
import { PassageOriginal, PassageText } from '../Passage'
import { RichText } from '../RichText'
import { Contact } from './Contact'
import type { Drawing } from './drawing'
import { Steps } from './Steps'
import { ProcedureTable, StreamComparison } from './tables'

/** How each block is drawn. */
export const DRAWINGS: { [Type in BlockType]: (drawing: Drawing<Type>) => ReactNode } = {
  richText: ({ block, words }) => <RichText text={block.content} words={words} />,

  procedureTable: ProcedureTable,

  streamComparison: StreamComparison,

  steps: Steps,

  callout: ({ block, words }) => (
    <Callout tone={block.tone} title={<PassageText passage={block.title} words={words} />}>
      <PassageOriginal passage={block.title} words={words} />
      <p>
        <PassageText passage={block.text} words={words} />
      </p>
      <PassageOriginal passage={block.text} words={words} />
    </Callout>
  ),

  contact: Contact,
}
