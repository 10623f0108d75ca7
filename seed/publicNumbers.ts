/**
 * Toll-free numbers of public bodies, which the chapter on useful numbers prints. They are facts that
 * these bodies publish; each says where to check it and when it was written down.
 */
export interface PublicNumber {
  number: string
  /** The body's own page, where the number must be read again before it is relied on. */
  source: string
  /** `yyyy-MM-dd`. */
  notedOn: string
}

const notedOn = '2026-11-28'

export const publicNumbers = {
  cnesst: {
    number: '1 844 838-0808',
    source: 'https://www.cnesst.gouv.qc.ca/fr/nous-joindre',
    notedOn,
  },
  serviceCanadaTips: {
    number: '1 866 602-9448',
    source:
      'https://www.canada.ca/fr/emploi-developpement-social/services/travailleurs-etrangers/denonciation-fraude.html',
    notedOn,
  },
  humanRights: {
    number: '1 800 361-6477',
    source: 'https://www.cdpdj.qc.ca/fr/nous-joindre',
    notedOn,
  },
  employmentInsurance: {
    number: '1 800 808-6352',
    source:
      'https://www.canada.ca/fr/emploi-developpement-social/ministere/coordonnees/ae-individus.html',
    notedOn,
  },
  parentalInsurance: { number: '1 888 610-7727', source: 'https://www.rqap.gouv.qc.ca/', notedOn },
  ircc: {
    number: '1 888 242-2100',
    source:
      'https://www.canada.ca/fr/immigration-refugies-citoyennete/organisation/contactez-ircc.html',
    notedOn,
  },
  mifi: { number: '1 877 864-9191', source: 'https://www.quebec.ca/immigration', notedOn },
  servicesQuebec: {
    number: '1 877 644-4545',
    source: 'https://www.quebec.ca/nous-joindre',
    notedOn,
  },
  socialInsuranceNumber: {
    number: '1 866 274-6627',
    source:
      'https://www.canada.ca/fr/emploi-developpement-social/services/numero-assurance-sociale.html',
    notedOn,
  },
  ramq: {
    number: '1 800 561-9749',
    source: 'https://www.ramq.gouv.qc.ca/fr/nous-joindre',
    notedOn,
  },
  revenuQuebec: {
    number: '1 800 267-6299',
    source: 'https://www.revenuquebec.ca/fr/nous-joindre/',
    notedOn,
  },
  cra: {
    number: '1 800 959-7383',
    source: 'https://www.canada.ca/fr/agence-revenu/organisation/coordonnees.html',
    notedOn,
  },
  retraiteQuebec: {
    number: '1 800 463-5185',
    source: 'https://www.retraitequebec.gouv.qc.ca/',
    notedOn,
  },
  tal: { number: '1 800 683-2245', source: 'https://www.tal.gouv.qc.ca/fr/nous-joindre', notedOn },
  ivac: { number: '1 800 561-4822', source: 'https://www.ivac.qc.ca/', notedOn },
  saaq: { number: '1 800 361-7620', source: 'https://saaq.gouv.qc.ca/nous-joindre', notedOn },
  consumers: {
    number: '1 888 672-2556',
    source: 'https://www.opc.gouv.qc.ca/nous-joindre',
    notedOn,
  },
} as const satisfies Record<string, PublicNumber>
