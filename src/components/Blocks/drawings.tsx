import type { ReactNode } from 'react'

import type { BlockType } from '@/content'

import { Callout } from '../Callout'
import { Icon } from '../Icon'
import { PassageOriginal, PassageText } from '../Passage'
import { RichText } from '../RichText'
import { Attachment } from './Attachment'
import { Contact } from './Contact'
import type { Drawing } from './drawing'
import { Figure } from './Figure'
import { KeptData } from './KeptData'
import { Steps } from './Steps'
import { ProcedureTable, StreamComparison } from './tables'

/** How each block is drawn. */
export const DRAWINGS: { [Type in BlockType]: (drawing: Drawing<Type>) => ReactNode } = {
  richText: ({ block, words, anchor, start }) => (
    <RichText text={block.content} words={words} anchor={anchor} start={start} />
  ),

  procedureTable: ProcedureTable,

  streamComparison: StreamComparison,

  steps: Steps,

  callout: ({ block, words, start }) => (
    <Callout tone={block.tone} title={<PassageText passage={block.title} words={words} />}>
      <PassageOriginal passage={block.title} words={words} />
      <p>
        {start?.(block.text)}
        <PassageText passage={block.text} words={words} dials />
      </p>
      <PassageOriginal passage={block.text} words={words} />
    </Callout>
  ),

  deadline: ({ block, words, say }) => (
    <div className="deadline">
      <p className="deadline-sign">
        <Icon name="clock" /> {say('deadline')}
      </p>
      <p className="deadline-what">
        <PassageText passage={block.what} words={words} />
      </p>
      <PassageOriginal passage={block.what} words={words} />
      <p>
        <span className="deadline-lead">{say('before', 'leads')}</span>{' '}
        <strong className="deadline-before">
          <PassageText passage={block.before} words={words} />
        </strong>
      </p>
      <PassageOriginal passage={block.before} words={words} />
      {block.date && (
        <p>
          <span className="deadline-lead">{say('date', 'leads')}</span>{' '}
          <strong>
            <time dateTime={block.date}>{words.date(block.date)}</time>
          </strong>
        </p>
      )}
      {block.consequence?.text && (
        <>
          <p>
            <span className="deadline-lead">{say('consequence', 'leads')}</span>{' '}
            <PassageText passage={block.consequence} words={words} dials />
          </p>
          <PassageOriginal passage={block.consequence} words={words} />
        </>
      )}
    </div>
  ),

  keptData: KeptData,

  contact: Contact,

  figure: Figure,

  attachment: Attachment,
}
