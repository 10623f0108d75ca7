import { elementsOf, readXml, wordsIn, type XmlElement } from '@/translation/xliff/xml'

/*
 * The rules of TBX-Basic in the style DCA that concern what the site writes: the core structure of
 * ISO 30042:2019 and the constraints of the dialect, as TBX_Core.rng and TBX-Basic_DCA.sch 1.2.1
 * (LTAC/TerminOrgs, 2023-02-09) state them.
 */

const NAMESPACE = 'urn:iso:std:iso:30042:ed-2'

const STATUSES = ['preferredTerm', 'admittedTerm', 'deprecatedTerm', 'supersededTerm'].map(
  (status) => `${status}-admn-sts`,
)

interface Rule {
  /** Names of the elements, in their order: `*` any number, `+` one or more, `?` one or none. */
  children: string
  /** Attributes that must be there, and what they say. */
  attributes?: Readonly<Record<string, RegExp>>
  /** What the words in it may be. */
  words?: readonly string[]
}

/** What may stand in a concept and in a language before what they are made of. */
const ABOUT = '(descrip|descripGrp|admin|adminGrp|transacGrp|note|ref|xref)*'

const RULES: Readonly<Record<string, Rule>> = {
  tbx: {
    children: 'tbxHeader text',
    attributes: { type: /^TBX-Basic$/, style: /^dca$/, lang: /^[a-z]{2}$/ },
  },
  tbxHeader: { children: 'fileDesc encodingDesc? revisionDesc?' },
  fileDesc: { children: 'titleStmt? publicationStmt? sourceDesc+' },
  sourceDesc: { children: 'p+' },
  p: { children: '' },
  text: { children: 'body back?' },
  body: { children: 'conceptEntry+' },
  conceptEntry: { children: `${ABOUT} langSec+`, attributes: { id: /^[a-z_][\w.-]*$/i } },
  langSec: { children: `${ABOUT} termSec+`, attributes: { lang: /^[a-z]{2}$/ } },
  termSec: { children: `term (termNote|termNoteGrp)* ${ABOUT}` },
  term: { children: '' },
  note: { children: '' },
  'conceptEntry admin': { children: '', attributes: { type: /^(source|customerSubset)$/ } },
  'langSec descrip': { children: '', attributes: { type: /^definition$/ } },
  'termSec termNote': {
    children: '',
    attributes: { type: /^administrativeStatus$/ },
    words: STATUSES,
  },
}

/** What breaks a rule in a document, in words; nothing of one that breaks none. */
export function tbxFaults(document: string): string[] {
  const root = readXml(document)
  const ids = idsIn(root)
  return [
    ...(root.name === 'tbx' ? [] : [`root ${root.name}`]),
    ...(new Set(ids).size === ids.length ? [] : ['an id twice']),
    ...faultsOf(root, ''),
  ]
}

const idsIn = (element: XmlElement): string[] => [
  ...(element.attributes.id ? [element.attributes.id] : []),
  ...elementsOf(element).flatMap(idsIn),
]

function faultsOf(element: XmlElement, parent: string): string[] {
  const { name, namespace, attributes } = element
  const rule = RULES[`${parent} ${name}`] ?? RULES[name]
  if (namespace !== NAMESPACE) return [`${name} in ${namespace}`]
  if (!rule) return [`${name} in ${parent}`]
  const children = elementsOf(element)
  const names = children.map((child) => `${child.name} `).join('')
  const lacking = Object.entries(rule.attributes ?? {})
    .filter(([attribute, allowed]) => !allowed.test(attributes[attribute] ?? ''))
    .map(([attribute]) => `${name} ${attribute}="${attributes[attribute] ?? ''}"`)
  return [
    ...(asPattern(rule.children).test(names) ? [] : [`${name} holds ${names}`]),
    ...lacking,
    ...(rule.words?.includes(wordsIn(element)) === false
      ? [`${name} says ${wordsIn(element)}`]
      : []),
    ...children.flatMap((child) => faultsOf(child, name)),
  ]
}

/** @example asPattern('term note*') // /^(?:(?:term) )(?:(?:note) )*$/ */
const asPattern = (children: string): RegExp => {
  const parts = children
    .split(' ')
    .filter(Boolean)
    .map((part) => part.replace(/^\(?([\w|]+)\)?([*+?]?)$/, '(?:(?:$1) )$2'))
  return new RegExp(`^${parts.join('')}$`)
}
