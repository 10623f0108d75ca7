import {
  askOrganization,
  askPublicBody,
  comparison,
  right,
  steps,
  table,
  text,
  tip,
  warning,
} from '../blocks'
import { EXAMPLE_CHECK, type ChapterSeed } from './shape'

export const farmPrograms: ChapterSeed = {
  slug: 'volet-agricole-et-ptas',
  part: 'programmes',
  order: 1,
  title: 'Le volet agricole et le PTAS',
  summary:
    'Deux programmes permettent aux fermes du Québec d’embaucher des personnes de l’étranger : le Programme des travailleurs agricoles saisonniers (PTAS) et le volet agricole. Vos droits au travail sont les mêmes, mais le logement, le voyage et la durée changent.',
  content: [
    text(`
## De quoi parle-t-on?

Le **Programme des travailleurs agricoles saisonniers** (PTAS) est une entente entre le Canada et des pays précis : le Mexique et onze pays des Antilles. Votre gouvernement choisit les personnes et se fait représenter au Canada, souvent par le consulat.

Le **volet agricole** est ouvert aux personnes de tous les pays. Au Québec, beaucoup viennent du Guatemala. L’employeur recrute lui-même ou passe par une agence.

Dans les deux cas, l’employeur doit d’abord obtenir une **EIMT** (étude d’impact sur le marché du travail) des gouvernements du Canada et du Québec. Vous recevez ensuite un **permis de travail fermé** : il porte le nom de votre employeur, et vous ne pouvez travailler que pour lui.
    `),
    comparison(
      'Le PTAS et le volet agricole, côte à côte',
      ['PTAS (saisonnier)', 'Volet agricole'],
      [
        [
          'D’où l’on vient',
          'Mexique et pays des Antilles qui ont signé l’entente',
          'Tous les pays',
        ],
        [
          'Durée',
          'Huit mois au plus, entre le 1ᵉʳ janvier et le 15 décembre',
          'Jusqu’à 24 mois, à toute date de l’année',
        ],
        [
          'Heures promises',
          'Au moins 240 heures réparties sur six semaines ou moins (contrat du Mexique de 2018; à vérifier dans celui de l’année)',
          'Celles du contrat (à temps plein, 30 heures par semaine ou plus)',
        ],
        [
          'Billet aller-retour',
          'Payé d’avance par l’employeur, qui peut en reprendre une partie sur la paie, dans la limite du contrat',
          'Payé par l’employeur, qui en général ne peut rien en reprendre; lisez ce que le contrat dit d’un départ avant la fin (à vérifier)',
        ],
        [
          'Logement',
          'Fourni par l’employeur, sans loyer; le contrat permet dans certaines provinces une petite retenue par jour pour l’électricité et l’eau : à vérifier pour le Québec',
          'Fourni par l’employeur; une retenue est permise, jusqu’à un plafond fixé par le programme (30 $ par semaine au moment d’écrire)',
        ],
        [
          'Assurance maladie',
          'RAMQ dès l’arrivée, sans délai de carence, si l’on s’inscrit',
          'RAMQ dès l’arrivée si le travail est saisonnier et si l’on vient du Guatemala, du Honduras, du Mexique ou du Salvador; sinon, après un délai de carence d’au plus trois mois, avec une assurance privée payée par l’employeur entre-temps',
        ],
        [
          'Changer de ferme',
          'Transfert possible, si tout le monde est d’accord, y compris la personne qui représente votre pays',
          'Nouvelle EIMT et nouveau permis pour l’autre employeur',
        ],
        [
          'Qui représente votre pays',
          'Le consulat, ou l’agente ou l’agent de liaison',
          'Personne d’office; le consulat reste là pour vous',
        ],
      ],
      'Les montants changent presque chaque année. Regardez votre contrat : il doit être dans une langue que vous comprenez.',
    ),
    right(
      'Vous avez le droit',
      'de garder votre passeport, votre permis et votre contrat. Personne ne peut les retenir, même « pour les mettre en sécurité ».',
    ),
    text(`
## Avant de partir

- Lisez le contrat en entier et gardez-en une copie papier et une photo.
- Ne payez personne pour obtenir l’emploi. Les frais de recrutement sont **interdits** : c’est l’employeur qui paie l’agence et l’EIMT.
- Notez le nom de l’employeur, l’adresse de la ferme et le salaire promis.
- Gardez le numéro d’un organisme qui parle votre langue.
    `),
    steps(
      'Les démarches, dans l’ordre',
      {
        title: 'L’employeur demande l’EIMT',
        description: 'Il prouve qu’il manque de personnel et que le logement a été inspecté.',
        who: 'Employeur',
        where: 'Service Canada et ministère de l’Immigration du Québec (MIFI)',
        documents: 'Offre d’emploi, rapport d’inspection du logement',
        cost: 'Pas de frais d’EIMT en agriculture primaire',
        delay: 'Quelques semaines à quelques mois',
      },
      {
        title: 'Obtenir le CAQ, s’il est exigé',
        description:
          'Le certificat d’acceptation du Québec dit que le Québec accepte votre séjour. Certaines personnes en sont dispensées : l’employeur doit le vérifier.',
        who: 'Vous, souvent avec l’aide de l’employeur',
        where: 'En ligne, auprès du MIFI',
        documents: 'Passeport, offre d’emploi',
        cost: 'Des frais s’appliquent; demandez qui les paie',
        delay: 'Voir le site du ministère',
      },
      {
        title: 'Demander le permis de travail',
        description:
          'Vous donnez aussi vos empreintes et votre photo (biométrie) et, parfois, passez un examen médical.',
        who: 'Vous, ou votre ministère du Travail dans le PTAS',
        where: 'IRCC, en ligne ou au centre des visas',
        documents: 'Passeport, contrat, EIMT, CAQ',
        cost: '155 $, plus la biométrie (85 $), au moment d’écrire',
        delay: 'Selon le pays',
      },
      {
        title: 'Arriver et signer',
        description:
          'À l’aéroport, lisez le permis avant de quitter le comptoir : nom de l’employeur, métier, date de fin.',
        who: 'Vous',
        where: 'Aéroport',
        documents: 'Tous vos originaux, dans votre bagage à main',
        cost: '0 $',
        delay: 'Le jour même',
      },
      {
        title: 'Demander le NAS, la carte RAMQ et un compte bancaire',
        description:
          'Le numéro d’assurance sociale (NAS) permet de toucher son salaire. L’employeur vous donne le temps d’y aller.',
        who: 'Vous',
        where: 'Service Canada, RAMQ, caisse ou banque',
        documents: 'Passeport, permis de travail, adresse',
        cost: '0 $',
        delay: 'Dans les premiers jours',
      },
    ),
    text(`
## Le logement

L’employeur doit fournir un logement propre, chauffé et sûr, qui a été inspecté. Il doit aussi assurer le transport gratuit entre le logement et le champ.

Dans le logement, vous êtes chez vous. Vous pouvez recevoir des visites et sortir après le travail. Un règlement d’immeuble est permis; une interdiction de sortir ne l’est pas.

### Le logement n’est pas correct?

1. Prenez des photos, avec la date.
2. Parlez-en à l’employeur, si vous vous sentez en sécurité.
3. Appelez un organisme ou votre consulat. On peut aussi dénoncer sans donner son nom à Service Canada.
    `),
    table(
      'Qui répond de quoi',
      ['La question', 'Qui s’en occupe', 'Ce qu’on peut y demander'],
      [
        [
          'Salaire, heures, congédiement',
          'CNESST – normes du travail',
          'Une plainte, gratuite, même après votre départ',
        ],
        [
          'Accident, machine dangereuse, pesticide',
          'CNESST – santé et sécurité',
          'Une réclamation ou une inspection',
        ],
        [
          'Logement, contrat non respecté',
          'Service Canada (ligne de dénonciation)',
          'Une inspection de l’employeur',
        ],
        [
          'Abus, menaces',
          'Un organisme, ou le 911 si vous êtes en danger',
          'Un permis ouvert pour travailleurs vulnérables',
        ],
        [
          'Transfert vers une autre ferme (PTAS)',
          'Consulat, agente ou agent de liaison',
          'L’accord pour changer de ferme',
        ],
      ],
    ),
    warning(
      'Attention',
      'Dans le PTAS, revenir l’an prochain dépend en partie de l’employeur. C’est une pression réelle. Elle ne vous enlève aucun droit : les représailles après une plainte sont interdites.',
    ),
    text(`
## Les retenues sur la paie

Sur chaque paie, l’employeur peut retenir l’impôt, le Régime de rentes du Québec, l’assurance-emploi et le Régime québécois d’assurance parentale. Dans le PTAS, le contrat permet aussi de reprendre une partie du billet.

Toute autre retenue demande votre accord **écrit**, que vous pouvez retirer. L’**équipement de protection** (gants, bottes de sécurité, masque) est toujours gratuit, quel que soit votre salaire. Les autres outils et vêtements exigés sont fournis si, sans cela, votre paie descendait sous le salaire minimum.

## À la fin de la saison

- Demandez votre **relevé d’emploi** et gardez tous vos bulletins de paie.
- Faites votre déclaration de revenus l’hiver suivant : on peut vous devoir un remboursement.
- Si vous avez eu un accident, le dossier à la CNESST continue après le retour dans votre pays.
    `),
    tip(
      'Un conseil',
      'Notez chaque jour vos heures dans un carnet : début, fin, pauses, champ. En cas de désaccord, ce carnet compte.',
    ),
    askOrganization(
      'Quelqu’un qui parle espagnol et va dans les fermes',
      'Organisme d’exemple – Lanaudière 2',
    ),
    askPublicBody('Les règles du travail agricole au Québec', 'cnesst-farm'),
  ],
  sources: [
    { key: 'edsc-sawp', lastChecked: '2026-11-16', note: EXAMPLE_CHECK },
    { key: 'edsc-agricultural', lastChecked: '2026-11-16', note: EXAMPLE_CHECK },
    { key: 'edsc-mexico-contract', lastChecked: '2026-11-16', note: EXAMPLE_CHECK },
    { key: 'quebec-employer-duties', lastChecked: '2026-11-17', note: EXAMPLE_CHECK },
    { key: 'cnesst-farm', lastChecked: '2026-11-17', note: EXAMPLE_CHECK },
  ],
  reviewInDays: 120,
  relatedServices: ['labourRights', 'housing', 'workSafety', 'welcome'],
  changeNote: 'Première version, avec la comparaison des deux programmes.',
}
