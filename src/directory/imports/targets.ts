/**
 * Where a column of a spreadsheet may go: its name for people, and what others call it. Synonyms are
 * folded words without digits; a new wording of a file is a word on its line.
 */
import type { Label } from '@/i18n/locales'

import { DAYS } from '../vocabulary'

interface Target {
  label: Label
  /** Besides its labels. */
  words: readonly string[]
  /** May stand several times: `address:1`, `address:2`. */
  isRepeated?: boolean
}

const day = (code: string): Label => DAYS.find((each) => each.code === code)?.label as Label

const dayTarget = (code: string, words: readonly string[]): Target => ({
  label: day(code),
  words,
  isRepeated: true,
})

export const TARGETS = {
  // "No" and "Numéro" are no key: every list counts its lines from 1, and streets have numbers.
  key: {
    label: {
      fr: 'Clé (ou adresse de la fiche)',
      en: 'Key (or address of the listing)',
      es: 'Clave (o dirección de la ficha)',
    },
    words: [
      'adresse de la fiche, address of the listing, direccion de la ficha, cle, key, clave, id',
      'identifiant, identifier, identificador, slug, resource agency num',
      'resourceagencynum, organization id, agency id, record id, unique id, external id, no fiche',
    ],
  },
  name: {
    label: { fr: 'Nom', en: 'Name', es: 'Nombre' },
    words: [
      'nom de l organisme, organisme, organisation, nom organisme, nom officiel, organization name',
      'organization, agency name, agency, public name, publicname, official name, legal name',
      'nombre de la organizacion, organizacion, nombre oficial, agencyname, provider name',
    ],
  },
  otherNames: {
    label: { fr: 'Autres noms', en: 'Other names', es: 'Otros nombres' },
    words: [
      'autre nom, sigle, sigles, acronyme, alias, alternate name, alternatename, other name',
      'also known as, aka, acronym, siglas, sigla, otro nombre, nom usuel',
    ],
  },
  kind: {
    label: { fr: 'Type', en: 'Kind', es: 'Tipo' },
    words: [
      'type d organisme, type organisme, statut juridique, statut, organization type, agency type',
      'legal status, legalstatus, organization legal status, type of organization, agency status type',
      'tipo de organizacion, forma juridica, genre',
    ],
  },
  cost: {
    label: { fr: 'Coût', en: 'Cost', es: 'Costo' },
    words: [
      'cout des services, couts, frais, tarif, tarifs, gratuit, gratuite, fee, fees, fee structure',
      'feestructuresource, fee structure source, fees source, costs, free, gratuito, tarifa, precio',
    ],
  },
  phone: {
    label: { fr: 'Téléphone', en: 'Phone', es: 'Teléfono' },
    isRepeated: true,
    words: [
      'tel, telephone, telephone principal, numero de telephone, no de telephone, phone number',
      'telephone number, main phone, phone main, phonenumber, phone number hotline, telefono',
      'phone number business line, phone number toll free, numero de telefono, phones number',
      'telephone sans frais, sans frais, toll free',
    ],
  },
  phoneNote: {
    label: { fr: 'Note du téléphone', en: 'Note on the phone', es: 'Nota del teléfono' },
    isRepeated: true,
    words: [
      'phone name, phone type, phone description, phonename, phonetype, note telephone, poste',
      'nom du telephone, nota telefono, phone note, telephone name, extension, phone extension',
    ],
  },
  email: {
    label: { fr: 'Courriel', en: 'E-mail', es: 'Correo electrónico' },
    words: [
      'adresse de courriel, adresse courriel, email, mail, email address, emailaddressmain, correo',
      'email address main, courrier electronique, organization email, e mail address, couriel',
    ],
  },
  website: {
    label: { fr: 'Site Web', en: 'Website', es: 'Sitio web' },
    words: [
      'site, site internet, adresse web, url, web, websiteaddress, website address, web site, pagina web',
      'internet, homepage, organization url, lien',
    ],
  },
  contactRole: {
    label: {
      fr: 'Qui demander (fonction)',
      en: 'Whom to ask for (role)',
      es: 'Por quién preguntar (función)',
    },
    words: ['fonction, contact title, contact role, main contact title, maincontacttitle, cargo'],
  },
  description: {
    label: { fr: 'Description', en: 'Description', es: 'Descripción' },
    words: [
      'mission, descriptif, presentation, agencydescription, agency description, resume, summary',
      'organization description, service description, descripcion, descripcion general',
    ],
  },
  'description.fr': {
    label: {
      fr: 'Description (français)',
      en: 'Description (French)',
      es: 'Descripción (francés)',
    },
    words: ['description fr, description en francais, mission fr, french description'],
  },
  'description.en': {
    label: { fr: 'Description (anglais)', en: 'Description (English)', es: 'Descripción (inglés)' },
    words: ['description en, description en anglais, english description, description in english'],
  },
  'description.es': {
    label: {
      fr: 'Description (espagnol)',
      en: 'Description (Spanish)',
      es: 'Descripción (español)',
    },
    words: ['description es, description en espagnol, spanish description, descripcion es'],
  },
  services: {
    label: { fr: 'Services', en: 'Services', es: 'Servicios' },
    words: [
      'services offerts, service, offre de services, services offered, taxonomy level name, programs',
      'taxonomylevelname, taxonomy term, taxonomy terms, service name, servicios ofrecidos, servicio',
      'taxonomy, taxonomie, service categories, categories',
    ],
  },
  remoteServices: {
    label: {
      fr: 'Services aussi à distance',
      en: 'Services also by phone or online',
      es: 'Servicios también a distancia',
    },
    words: ['services a distance, remote services, online services, servicios a distancia'],
  },
  populations: {
    label: { fr: 'Personnes servies', en: 'People served', es: 'Personas atendidas' },
    words: [
      'clientele, clienteles, population, populations, public cible, target population, eligibility',
      'clientele cible, target populations, personas, poblacion, admissibilite, eligibility source',
    ],
  },
  languages: {
    label: { fr: 'Langues', en: 'Languages', es: 'Idiomas' },
    words: [
      'langue, langues parlees, langues de service, languages offered, languagesoffered, language',
      'languages spoken, languages consistently offered, idioma, idiomas que se hablan, lenguas',
      'languages offered list, languagesofferedlist',
    ],
  },
  regions: {
    label: { fr: 'Régions', en: 'Regions', es: 'Regiones' },
    words: [
      'regions servies, regions desservies, territoire, territoires, coverage area, service area',
      'coveragearea, area served, territoire desservi, regiones atendidas, zona, regions served',
    ],
  },
  servesAllQuebec: {
    label: { fr: 'Tout le Québec', en: 'All of Quebec', es: 'Todo Quebec' },
    words: [
      'sert tout le quebec, serves all of quebec, province, provincial, atiende en todo quebec',
    ],
  },
  siteLabel: {
    label: { fr: 'Nom du lieu', en: 'Name of the place', es: 'Nombre del lugar' },
    isRepeated: true,
    words: [
      'point de service, succursale, lieu, site name, location name, location, sitename, lugar',
      'nom du point de service, branch',
    ],
  },
  address: {
    label: { fr: 'Adresse', en: 'Address', es: 'Dirección' },
    isRepeated: true,
    words: [
      'adresse civique, rue, adresse postale, street, street address, physical address, direccion postal',
      'physicaladdress, mailing address, mailingaddress, address line, calle, location address',
      'adresse physique, addresses address, domicilio',
    ],
  },
  municipality: {
    label: { fr: 'Municipalité', en: 'Municipality', es: 'Municipio' },
    isRepeated: true,
    words: [
      'ville, city, town, physicalcity, physical city, mailingcity, mailing city, ciudad, localite',
      'localidad, municipalite ville, location city',
    ],
  },
  postalCode: {
    label: { fr: 'Code postal', en: 'Postal code', es: 'Código postal' },
    isRepeated: true,
    words: [
      'cp, zip, zip code, postcode, postal, physicalpostalcode, physical postal code, codigo postal',
      'mailingpostalcode, mailing postal code, postalcode, location postal code',
    ],
  },
  region: {
    label: { fr: 'Région du lieu', en: 'Region of the place', es: 'Región del lugar' },
    isRepeated: true,
    words: [
      'region, region administrative, administrative region, physical county, physicalcounty',
    ],
  },
  wheelchair: {
    label: { fr: 'Fauteuil roulant', en: 'Wheelchair', es: 'Silla de ruedas' },
    isRepeated: true,
    words: [
      'accessibilite, acces en fauteuil roulant, accessibility, wheelchair access, disabilities access',
      'disabilitiesaccess, accesibilidad, acceso en silla de ruedas, mobilite reduite',
    ],
  },
  wheelchairNote: {
    label: { fr: 'Note sur l’accès', en: 'Note on access', es: 'Nota sobre el acceso' },
    isRepeated: true,
    words: ['note acces, access note, accessibility note'],
  },
  hours: {
    label: { fr: 'Heures d’ouverture', en: 'Opening hours', es: 'Horario' },
    isRepeated: true,
    words: [
      'heures, horaire, horaires, hours, hoursofoperation, hours of operation, office hours',
      'horaire d ouverture, schedule, schedules, hours open, horarios, business hours',
    ],
  },
  mo: dayTarget('mo', ['heures lundi, monday hours, mon']),
  tu: dayTarget('tu', ['heures mardi, tuesday hours, tue']),
  we: dayTarget('we', ['heures mercredi, wednesday hours, wed']),
  th: dayTarget('th', ['heures jeudi, thursday hours, thu']),
  fr: dayTarget('fr', ['heures vendredi, friday hours, fri']),
  sa: dayTarget('sa', ['heures samedi, saturday hours, sat']),
  su: dayTarget('su', ['heures dimanche, sunday hours, sun']),
  places: {
    label: { fr: 'Lieux', en: 'Places', es: 'Lugares' },
    words: [],
  },
  // Of our own file: nothing is written, but a sheet that was changed since waits for a person.
  changedOn: {
    label: { fr: 'Modifiée le', en: 'Changed on', es: 'Modificada el' },
    words: [],
  },
} as const satisfies Record<string, Target>

export type TargetCode = keyof typeof TARGETS

export const TARGET_CODES = Object.keys(TARGETS) as TargetCode[]

export const isTarget = (code: string): code is TargetCode => Object.hasOwn(TARGETS, code)

/** The same, as a table whose every line has every property. */
export const targetOf = (code: TargetCode): Target => TARGETS[code]

/** The target of a path of a sheet, where it has another name. */
export const targetAt = (path: string): string =>
  path === 'languagesSpoken' ? 'languages' : path.replace(/^contact\./, '')
