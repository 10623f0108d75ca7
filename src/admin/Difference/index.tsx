import type { Label, Locale } from '@/i18n/locales'
import { wordDiff, type DiffPart } from '@/translation/diff'

interface Props {
  before: string
  after: string
  /** Of the person who reads. */
  locale: Locale
}

/** Two texts in one: what left is struck through, what came is underlined, both said in words. */
export const Difference = ({ before, after, locale }: Props) => (
  <DifferenceParts parts={wordDiff(before, after)} locale={locale} />
)

/** The same of what is compared already. */
export function DifferenceParts({
  parts,
  locale,
}: Pick<Props, 'locale'> & { parts: readonly DiffPart[] }) {
  return parts.map(({ type, text }, index) => {
    if (type === 'same') return text
    const Tag = type === 'removed' ? 'del' : 'ins'
    return (
      <Tag key={index}>
        <span className="desk-spoken" lang={locale}>
          [{SPOKEN[type][locale]}]{' '}
        </span>
        {text}
      </Tag>
    )
  })
}

const SPOKEN: Record<Exclude<DiffPart['type'], 'same'>, Label> = {
  removed: { fr: 'retiré', en: 'removed', es: 'quitado' },
  added: { fr: 'ajouté', en: 'added', es: 'agregado' },
}
