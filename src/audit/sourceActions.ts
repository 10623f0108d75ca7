import { type AuditWords, words } from './kinds'

/** What researchers answer about the pages that texts cite. */
export const SOURCE_ACTIONS = {
  'sources.noEffect': words(
    'texts',
    '{who} a lu un changement d’une page citée, sans effet sur les textes : {what}.',
    '{who} read a change of a cited page, without effect on the texts: {what}.',
    '{who} leyó un cambio de una página citada, sin efecto en los textos: {what}.',
  ),
  'sources.revise': words(
    'texts',
    '{who} a demandé de réviser les textes qui citent une page changée : {what}.',
    '{who} asked for a revision of the texts that cite a changed page: {what}.',
    '{who} pidió revisar los textos que citan una página que cambió: {what}.',
  ),
  'sources.revised': words(
    'texts',
    '{who} a révisé un ou des textes après le changement d’une page citée : {what}.',
    '{who} revised one or more texts after a change of a cited page: {what}.',
    '{who} revisó uno o más textos tras el cambio de una página citada: {what}.',
  ),
  'sources.less': words(
    'texts',
    '{who} a demandé de surveiller moins souvent une page citée : {what}.',
    '{who} asked to watch a cited page less often: {what}.',
    '{who} pidió vigilar con menos frecuencia una página citada: {what}.',
  ),
  'sources.often': words(
    'texts',
    '{who} a demandé de surveiller plus souvent une page citée : {what}.',
    '{who} asked to watch a cited page more often: {what}.',
    '{who} pidió vigilar con más frecuencia una página citada: {what}.',
  ),
  'sources.read': words(
    'texts',
    '{who} a lu une page citée : {what}.',
    '{who} read a cited page: {what}.',
    '{who} leyó una página citada: {what}.',
  ),
  'sources.follow': words(
    'texts',
    '{who} a corrigé l’adresse d’une page citée, qui a déménagé : {what}.',
    '{who} corrected the address of a cited page that moved: {what}.',
    '{who} corrigió la dirección de una página citada que se mudó: {what}.',
  ),
  'sources.link.read': words(
    'texts',
    '{who} a vérifié un lien de nos textes : {what}.',
    '{who} checked a link of our texts: {what}.',
    '{who} verificó un enlace de nuestros textos: {what}.',
  ),
  'sources.link.keep': words(
    'texts',
    '{who} a gardé l’adresse d’un lien dont la page a déménagé : {what}.',
    '{who} kept the address of a link whose page moved: {what}.',
    '{who} conservó la dirección de un enlace cuya página se mudó: {what}.',
  ),
} as const satisfies Record<string, AuditWords>
