/** What another program makes of an XLIFF 2.0 file: names, order and notes are its own; words are kept. */
export function rewriteXliff(document: string, translate: (french: string) => string): string {
  const translated = document.replace(
    /<segment(?<attributes>[^>]*)>\s*<source(?<given>[^>]*)>(?<french>[^<]+)<\/source><target(?:\/>|><\/target>)<\/segment>/g,
    (...found) => {
      const { attributes, given, french } = found.at(-1) as Record<string, string>
      const state = attributes!.replace(/ (?:subState|state)="[^"]*"/g, '')
      const source = `<source${given}>${french}</source>`
      return `<segment${state} state="translated">${source}<target>${translate(french!)}</target></segment>`
    },
  )
  return withNotes(withOtherOrder(withPrefix(translated, 'w')))
}

const withPrefix = (document: string, prefix: string): string =>
  document
    .replace(/<(?<end>\/?)(?<name>[a-z]\w*)(?=[\s/>])/gi, `<$<end>${prefix}:$<name>`)
    .replace(' xmlns="', ` xmlns:${prefix}="`)

const ATTRIBUTE = /\s[\w:]+="[^"]*"/g

const withOtherOrder = (document: string): string =>
  document.replace(
    /<(?<name>\w[\w:]*)(?<attributes>(?:\s[\w:]+="[^"]*")+)/g,
    (_, name: string, attributes: string) =>
      `<${name}${[...(attributes.match(ATTRIBUTE) ?? [])].reverse().join('')}`,
  )

const withNotes = (document: string): string =>
  document.replaceAll(
    '<w:notes>',
    '<!-- reviewed --><w:notes><w:note>Vu par Ana &amp; Ben.</w:note>',
  )
