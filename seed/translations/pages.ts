import type { TranslationSeed } from './shape'

/** The pages about the site, in English and Spanish. */
export const pages: TranslationSeed = {
  'À propos d’Accompagner': { en: 'About Accompagner', es: 'Acerca de Accompagner' },
  'Un guide, un répertoire et une carte pour les travailleuses et travailleurs migrants temporaires au Québec, et pour les personnes qui les accompagnent.':
    {
      en: 'A guide, a directory and a map for temporary migrant workers in Quebec, and for the people who support them.',
      es: 'Una guía, un directorio y un mapa para las trabajadoras y los trabajadores migrantes temporales en Quebec, y para las personas que los acompañan.',
    },
  'Ce site contient des exemples': {
    en: 'This site contains examples',
    es: 'Este sitio contiene ejemplos',
  },
  'Les chapitres du guide sont des exemples à valider. Les organismes et les employeurs montrés sont inventés : leurs numéros (555-01…) et leurs adresses (example.org) n’existent pas. L’équipe qui installe le site les remplace par les siens.':
    {
      en: 'The chapters of the guide are examples to be validated. The organizations and employers shown are invented: their numbers (555-01…) and addresses (example.org) do not exist. The team that installs the site replaces them with its own.',
      es: 'Los capítulos de la guía son ejemplos por validar. Las organizaciones y los empleadores que se muestran son inventados: sus números (555-01…) y sus direcciones (example.org) no existen. El equipo que instala el sitio los reemplaza por los suyos.',
    },
  'Pour qui?': { en: 'For whom?', es: '¿Para quién?' },
  '<1>Les travailleuses et les travailleurs</1> : vos droits, vos démarches, quelqu’un à appeler, dans une langue que vous lisez.':
    {
      en: '<1>Workers</1>: your rights, your paperwork, someone to call, in a language you read.',
      es: '<1>Las trabajadoras y los trabajadores</1>: sus derechos, sus trámites, alguien a quien llamar, en un idioma que usted lee.',
    },
  '<1>Les personnes qui accompagnent</1> : en deux minutes, qui peut aider, près de chez la personne, aujourd’hui.':
    {
      en: '<1>People who support workers</1>: in two minutes, who can help, near the person’s home, today.',
      es: '<1>Las personas que acompañan</1>: en dos minutos, quién puede ayudar, cerca de donde vive la persona, hoy.',
    },
  '<1>Les équipes de recherche, les municipalités et les acteurs régionaux</1> : où les personnes sont attendues, et où l’aide manque.':
    {
      en: '<1>Research teams, municipalities and regional partners</1>: where people are expected, and where help is missing.',
      es: '<1>Los equipos de investigación, los municipios y los actores regionales</1>: dónde se espera a las personas y dónde falta ayuda.',
    },
  'Trois outils': { en: 'Three tools', es: 'Tres herramientas' },
  'Le guide': { en: 'The guide', es: 'La guía' },
  'Des chapitres courts, avec des tableaux de démarches. Chaque chapitre cite ses sources et dit quand elles ont été lues. Le français est la langue de départ; l’anglais et l’espagnol suivent passage par passage. Un passage qui n’est plus à jour est marqué, jamais caché.':
    {
      en: 'Short chapters, with tables of procedures. Each chapter cites its sources and says when they were read. French is the source language; English and Spanish follow passage by passage. A passage that is out of date is marked, never hidden.',
      es: 'Capítulos cortos, con tablas de trámites. Cada capítulo cita sus fuentes y dice cuándo se leyeron. El francés es el idioma de partida; el inglés y el español lo siguen pasaje por pasaje. Un pasaje que ya no está al día se marca, nunca se esconde.',
    },
  'Le répertoire': { en: 'The directory', es: 'El directorio' },
  'Une fiche par organisme qui aide <1>gratuitement</1>. La fiche dit ce qui a été confirmé, par qui et quand. Pour chaque région, un tableau montre ce qui est offert et ce qui manque.':
    {
      en: 'One listing for each organization that helps <1>free of charge</1>. The listing says what was confirmed, by whom and when. For each region, a table shows what is offered and what is missing.',
      es: 'Una ficha por cada organización que ayuda <1>gratis</1>. La ficha dice qué se confirmó, quién y cuándo. Para cada región, una tabla muestra lo que se ofrece y lo que falta.',
    },
  'La carte': { en: 'The map', es: 'El mapa' },
  'La carte montre les postes autorisés par le gouvernement fédéral. Elle est réservée aux personnes qui ont un compte, parce qu’elle nomme des employeurs. Un poste autorisé n’est pas une personne présente.':
    {
      en: 'The map shows the positions authorized by the federal government. It is reserved for people with an account, because it names employers. An authorized position is not a person present.',
      es: 'El mapa muestra los puestos autorizados por el gobierno federal. Está reservado a las personas que tienen una cuenta, porque nombra a empleadores. Un puesto autorizado no es una persona presente.',
    },
  'Ce que le site n’est pas': { en: 'What the site is not', es: 'Lo que el sitio no es' },
  'Ce n’est <1>pas un avis juridique</1>. Pour votre cas, parlez à un organisme, à une avocate ou à un avocat.':
    {
      en: 'It is <1>not legal advice</1>. For your case, talk to an organization or a lawyer.',
      es: '<1>No es una asesoría jurídica</1>. Para su caso, hable con una organización o con una abogada o un abogado.',
    },
  'Ce n’est pas un site d’emplois, ni un classement d’employeurs ou d’organismes.': {
    en: 'It is not a job site, nor a ranking of employers or organizations.',
    es: 'No es un sitio de empleos ni una clasificación de empleadores o de organizaciones.',
  },
  'Ce n’est pas un service du gouvernement.': {
    en: 'It is not a government service.',
    es: 'No es un servicio del gobierno.',
  },
  'Les mots que nous employons': { en: 'The words we use', es: 'Las palabras que usamos' },
  'Nous disons <1>travailleuse ou travailleur migrant temporaire</1>. Les lois et les programmes emploient d’autres mots; nous les gardons seulement quand ils sont le nom officiel d’un programme.':
    {
      en: 'We say <1>temporary migrant worker</1>. Laws and programs use other words; we keep them only when they are a program’s official name.',
      es: 'Decimos <1>trabajadora o trabajador migrante temporal</1>. Las leyes y los programas usan otras palabras; las dejamos solo cuando son el nombre oficial de un programa.',
    },
  'Nous écrire': { en: 'Writing to us', es: 'Escribirnos' },
  'Une erreur, un numéro qui ne répond plus, un organisme qui manque? Chaque page a un lien pour le signaler. Vous n’avez pas à donner votre nom.':
    {
      en: 'An error, a number that no longer answers, a missing organization? Every page has a link to report it. You do not have to give your name.',
      es: '¿Un error, un número que ya no contesta, una organización que falta? Cada página tiene un enlace para reportarlo. No tiene que dar su nombre.',
    },
  'Notre méthode': { en: 'Our method', es: 'Nuestro método' },
  'Comment un chapitre est écrit et relu, comment une fiche est vérifiée, comment les données de la carte sont nettoyées, et ce que nous ne savons pas faire.':
    {
      en: 'How a chapter is written and reviewed, how a listing is verified, how the map’s data are cleaned, and what we cannot do.',
      es: 'Cómo se escribe y se revisa un capítulo, cómo se verifica una ficha, cómo se limpian los datos del mapa y lo que no sabemos hacer.',
    },
  'Le guide : quatre yeux': { en: 'The guide: four eyes', es: 'La guía: cuatro ojos' },
  'Personne ne publie seul ce qu’il a écrit. Une personne rédige, une autre relit et publie. En cas d’urgence, l’administration peut publier seule : elle doit dire pourquoi, et c’est inscrit.':
    {
      en: 'Nobody publishes alone what they wrote. One person writes, another reviews and publishes. In an emergency, an administrator can publish alone: they must say why, and it is recorded.',
      es: 'Nadie publica por su cuenta lo que escribió. Una persona redacta, otra revisa y publica. En una emergencia, la administración puede publicar sola: debe decir por qué, y queda escrito.',
    },
  'Chaque chapitre a des sources avec une date de lecture, une date de relecture prévue et une note à chaque publication. Un chapitre retiré laisse une explication.':
    {
      en: 'Each chapter has sources with the date they were read, a date to be reviewed by, and a note for each publication. A withdrawn chapter leaves an explanation.',
      es: 'Cada capítulo tiene fuentes con la fecha de lectura, una fecha de revisión prevista y una nota en cada publicación. Un capítulo retirado deja una explicación.',
    },
  'Les traductions': { en: 'Translations', es: 'Las traducciones' },
  'Le texte est découpé en passages. Quand un passage français change, sa traduction est marquée « le texte français a changé depuis », avec le français à côté. Un passage pas encore traduit paraît en français. Une deuxième personne approuve chaque passage. Ainsi, rien d’ancien ne passe pour actuel.':
    {
      en: 'The text is cut into passages. When a French passage changes, its translation is marked “the French text has changed since”, with the French beside it. A passage not yet translated appears in French. A second person approves each passage. So nothing old passes for current.',
      es: 'El texto se divide en pasajes. Cuando un pasaje francés cambia, su traducción se marca «el texto francés cambió después», con el francés al lado. Un pasaje que aún no se tradujo aparece en francés. Una segunda persona aprueba cada pasaje. Así, nada viejo pasa por actual.',
    },
  'Le répertoire : vérifier n’est pas modifier': {
    en: 'The directory: verifying is not editing',
    es: 'El directorio: verificar no es modificar',
  },
  'Une vérification est un événement : une section, une personne ou un organisme, un moyen, une date. La fiche en tire un état :':
    {
      en: 'A verification is an event: a section, a person or an organization, a channel, a date. From these the listing gets its state:',
      es: 'Una verificación es un hecho: una sección, una persona o una organización, un medio, una fecha. De ahí la ficha saca un estado:',
    },
  'Ce que veulent dire les états d’une fiche': {
    en: 'What the states of a listing mean',
    es: 'Qué significan los estados de una ficha',
  },
  État: { en: 'State', es: 'Estado' },
  'Ce que cela veut dire': { en: 'What it means', es: 'Qué significa' },
  'Confirmé par l’organisme': {
    en: 'Confirmed by the organization',
    es: 'Confirmado por la organización',
  },
  'L’organisme a confirmé toutes les sections; la date est celle de la plus ancienne': {
    en: 'The organization confirmed every section; the date is that of the oldest',
    es: 'La organización confirmó todas las secciones; la fecha es la de la más antigua',
  },
  'Confirmé en partie': { en: 'Partly confirmed', es: 'Confirmado en parte' },
  'Certaines sections ont été confirmées, par l’organisme ou lors d’un appel ou d’une visite': {
    en: 'Some sections were confirmed, by the organization or in a call or a visit',
    es: 'Algunas secciones fueron confirmadas, por la organización o en una llamada o una visita',
  },
  'Tiré du Web, non confirmé': {
    en: 'From the web, not confirmed',
    es: 'Tomado de la web, no confirmado',
  },
  'Nous l’avons lu sur une page publique; personne ne l’a confirmé': {
    en: 'We read it on a public page; nobody confirmed it',
    es: 'Lo leímos en una página pública; nadie lo confirmó',
  },
  'La date est toujours à côté de l’état. Ne pas répondre à notre demande ne retire pas un organisme du répertoire.':
    {
      en: 'The date is always beside the state. Not answering our request does not remove an organization from the directory.',
      es: 'La fecha está siempre al lado del estado. No responder a nuestra solicitud no retira a una organización del directorio.',
    },
  'Une fois par an, nous demandons à chaque organisme de dire « tout est encore vrai » ou de proposer un changement. Une personne de l’équipe accepte ou refuse chaque changement, sauf un : ce qu’un organisme cache au public est caché aussitôt.':
    {
      en: 'Once a year, we ask each organization to say “everything is still right” or to suggest a change. Someone on the team accepts or refuses each change but one: what an organization hides from the public is hidden at once.',
      es: 'Una vez al año pedimos a cada organización que diga «todo sigue siendo cierto» o que proponga un cambio. Una persona del equipo acepta o rechaza cada cambio, salvo uno: lo que una organización oculta al público se oculta de inmediato.',
    },
  'C’est une campagne : une invitation, deux rappels au plus, puis un appel à qui n’a pas répondu. Ce qui est dit au téléphone ou par courriel attend une décision comme ce qui est écrit dans la fiche. Le compte rendu de la campagne garde chaque proposition avec ce qui en a été décidé : accepté, refusé, et pourquoi.':
    {
      en: 'This is a campaign: one invitation, two reminders at most, then a call to those who have not answered. What is said on the phone or by e-mail waits for a decision like what is written in the listing. The report of the campaign keeps each suggestion with what was decided: accepted, refused, and why.',
      es: 'Es una campaña: una invitación, dos recordatorios como máximo y luego una llamada a quien no respondió. Lo que se dice por teléfono o por correo espera una decisión, igual que lo que se escribe en la ficha. El informe de la campaña guarda cada propuesta con lo que se decidió: aceptada, rechazada y por qué.',
    },
  'Le taux de réponse est la part des organismes sollicités qui ont confirmé au moins une section ou dit ce qui change. Ouvrir notre courriel n’est pas répondre. Les MRC, les municipalités et les ministères, à qui nous demandons qui manque, ont un taux à part. Un organisme qui ne veut plus être sollicité le dit d’un bouton, et reste au répertoire.':
    {
      en: 'The response rate is the share of the organizations asked that confirmed at least one section or said what changes. Opening our e-mail is not answering. MRCs, municipalities and ministries, which we ask who is missing, have a rate of their own. An organization that no longer wants to be asked says so with one button, and stays in the directory.',
      es: 'La tasa de respuesta es la parte de las organizaciones consultadas que confirmaron al menos una sección o dijeron qué cambia. Abrir nuestro correo no es responder. Las MRC, los municipios y los ministerios, a quienes preguntamos quién falta, tienen una tasa aparte. Una organización que ya no quiere ser consultada lo dice con un botón y sigue en el directorio.',
    },
  'Les tableaux comparent des <1>régions</1> (besoins et services), jamais des organismes entre eux.':
    {
      en: 'The tables compare <1>regions</1> (needs and services), never organizations with one another.',
      es: 'Las tablas comparan <1>regiones</1> (necesidades y servicios), nunca organizaciones entre sí.',
    },
  'La carte : de la liste à la carte': {
    en: 'The map: from the list to the map',
    es: 'El mapa: de la lista al mapa',
  },
  'Nous lisons les listes trimestrielles d’EIMT publiées par le gouvernement du Canada.': {
    en: 'We read the quarterly LMIA lists published by the Government of Canada.',
    es: 'Leemos las listas trimestrales de EIMT (LMIA) que publica el gobierno de Canadá.',
  },
  'Chaque ligne est lue et gardée telle quelle, ou refusée avec une raison. Lignes lues = lignes gardées + lignes refusées.':
    {
      en: 'Each row is read and kept as it is, or rejected with a reason. Rows read = rows kept + rows rejected.',
      es: 'Cada línea se lee y se guarda tal cual, o se rechaza con una razón. Líneas leídas = líneas guardadas + líneas rechazadas.',
    },
  'Les noms d’employeurs et de villes sont rapprochés (accents, « St » et « Saint », « inc. »). Le texte d’origine reste à côté.':
    {
      en: 'Names of employers and towns are matched (accents, “St” and “Saint”, “inc.”). The original text stays beside them.',
      es: 'Los nombres de empleadores y de ciudades se relacionan (acentos, «St» y «Saint», «inc.»). El texto original queda al lado.',
    },
  'Chaque ligne est placée à la <1>municipalité</1>, jamais à une ferme. La précision est indiquée : municipalité, secteur postal ou non placée. Les lignes non placées restent dans les totaux.':
    {
      en: 'Each row is placed at the <1>municipality</1>, never at a farm. The precision is stated: municipality, postal sector or not placed. Rows that are not placed stay in the totals.',
      es: 'Cada línea se ubica en el <1>municipio</1>, nunca en una finca. Se indica la precisión: municipio, sector postal o sin ubicar. Las líneas sin ubicar quedan en los totales.',
    },
  'Une correction faite à la main est une règle : elle s’applique aux fichiers passés et à venir, et peut être retirée.':
    {
      en: 'A correction made by hand is a rule: it applies to past and future files, and can be withdrawn.',
      es: 'Una corrección hecha a mano es una regla: se aplica a los archivos pasados y futuros, y se puede retirar.',
    },
  'Les limites': { en: 'Limits', es: 'Los límites' },
  'Un poste autorisé est une <1>intention d’embauche</1>. Il ne dit pas si quelqu’un est venu.': {
    en: 'An authorized position is a <1>hiring intention</1>. It does not say whether anyone came.',
    es: 'Un puesto autorizado es una <1>intención de contratar</1>. No dice si alguien vino.',
  },
  'Les noms sont tapés à la main par le personnel du gouvernement : il peut y avoir des erreurs.': {
    en: 'Names are typed by hand by government staff: there may be errors.',
    es: 'Los nombres los escribe a mano el personal del gobierno: puede haber errores.',
  },
  'Les petits employeurs qui portent un nom de personne sont en partie retirés à la source.': {
    en: 'Small employers with a personal name are partly removed at the source.',
    es: 'Los pequeños empleadores con nombre de persona se retiran en parte en la fuente.',
  },
  'Le genre et le pays d’origine ne sont pas publiés.': {
    en: 'Gender and country of origin are not published.',
    es: 'El género y el país de origen no se publican.',
  },
  'L’échelle des compétences a changé en 2024 : les deux échelles sont montrées séparément.': {
    en: 'The skill scale changed in 2024: the two scales are shown separately.',
    es: 'La escala de competencias cambió en 2024: las dos escalas se muestran por separado.',
  },
  'Les listes ne disent rien des permis ouverts ni du Programme de mobilité internationale.': {
    en: 'The lists say nothing about open permits or the International Mobility Program.',
    es: 'Las listas no dicen nada de los permisos abiertos ni del Programa de Movilidad Internacional.',
  },
  'Critères d’inclusion du répertoire': {
    en: 'Inclusion criteria of the directory',
    es: 'Criterios de inclusión del directorio',
  },
  'Qui peut être inscrit, qui ne peut pas l’être, et comment demander à paraître ou à ne pas paraître.':
    {
      en: 'Who can be listed, who cannot, and how to ask to appear or not to appear.',
      es: 'Quién puede estar inscrito, quién no, y cómo pedir aparecer o no aparecer.',
    },
  'Pour être inscrit': { en: 'To be listed', es: 'Para estar inscrito' },
  'Un organisme doit répondre à ces trois conditions :': {
    en: 'An organization must meet these three conditions:',
    es: 'Una organización debe cumplir estas tres condiciones:',
  },
  'Il sert, au Québec, des personnes migrantes ou immigrantes, ou toute la population sans les exclure.':
    {
      en: 'It serves migrants or immigrants in Quebec, or everyone without excluding them.',
      es: 'Atiende en Quebec a personas migrantes o inmigrantes, o a toda la población sin excluirlas.',
    },
  'Les services montrés sont <1>gratuits</1>. Une petite contribution volontaire (essence, photocopies) est permise, si elle est annoncée.':
    {
      en: 'The services shown are <1>free of charge</1>. A small voluntary contribution (gas, photocopies) is allowed, if it is announced.',
      es: 'Los servicios que se muestran son <1>gratuitos</1>. Se permite un pequeño aporte voluntario (gasolina, fotocopias), si se anuncia.',
    },
  'C’est un organisme à but non lucratif, un centre de francisation, un centre de services scolaire, un carrefour jeunesse-emploi, une municipalité ou un organisme public.':
    {
      en: 'It is a non-profit organization, a francization centre, a school service centre, a carrefour jeunesse-emploi (youth employment centre), a municipality or a public body.',
      es: 'Es una organización sin fines de lucro, un centro de francización, un centro de servicios escolares, un carrefour jeunesse-emploi (centro de empleo juvenil), un municipio o un organismo público.',
    },
  'Ne sont pas inscrits': { en: 'Not listed', es: 'No se inscriben' },
  'Les entreprises privées : agences de recrutement, consultantes et consultants, cabinets payants.':
    {
      en: 'Private firms: recruitment agencies, consultants, practices that charge fees.',
      es: 'Las empresas privadas: agencias de reclutamiento, consultoras y consultores, despachos de pago.',
    },
  'Les services réservés aux membres payants.': {
    en: 'Services reserved for paying members.',
    es: 'Los servicios reservados a miembros que pagan.',
  },
  'Les services qui demandent de partager des renseignements avec un employeur.': {
    en: 'Services that require information to be shared with an employer.',
    es: 'Los servicios que piden compartir información con un empleador.',
  },
  'Les particuliers, même bénévoles : nous n’inscrivons jamais un numéro personnel.': {
    en: 'Individuals, even volunteers: we never list a personal number.',
    es: 'Las personas particulares, aunque sean voluntarias: nunca inscribimos un número personal.',
  },
  '« Ne pas inscrire »': { en: '“Do not list”', es: '«No inscribir»' },
  'Un organisme peut demander à ne pas paraître, pour sa sécurité ou pour toute autre raison. Nous gardons cette demande pour ne pas l’inscrire de nouveau par erreur. La fiche reste invisible pour le public.':
    {
      en: 'An organization can ask not to appear, for its safety or any other reason. We keep the request so as not to list it again by mistake. The listing stays invisible to the public.',
      es: 'Una organización puede pedir no aparecer, por su seguridad o por otra razón. Guardamos esa solicitud para no inscribirla de nuevo por error. La ficha queda invisible para el público.',
    },
  'Les maisons d’hébergement dont l’adresse est secrète ne sont jamais placées sur une carte.': {
    en: 'Shelters whose address is secret are never placed on a map.',
    es: 'Los refugios con dirección secreta nunca se ubican en un mapa.',
  },
  'Ce que nous demandons': { en: 'What we ask for', es: 'Lo que pedimos' },
  'Nom, coordonnées, lieux et heures, langues parlées, services et conditions, personnes servies, accès en fauteuil roulant. Nous demandons une <1>fonction</1> (« accueil », « coordination »), pas le nom d’une personne.':
    {
      en: 'Name, contact, places and hours, languages spoken, services and conditions, people served, wheelchair access. We ask for a <1>role</1> (“reception”, “coordination”), not a person’s name.',
      es: 'Nombre, contacto, lugares y horario, idiomas, servicios y condiciones, personas atendidas, acceso en silla de ruedas. Pedimos una <1>función</1> («recepción», «coordinación»), no el nombre de una persona.',
    },
  'Un organisme qui répond à temps et un organisme qui ne répond pas ont la même place dans les listes. L’état de vérification est un renseignement pour qui lit la fiche, pas une note.':
    {
      en: 'An organization that answers in time and one that does not answer have the same place in lists. The state of verification is information for the reader, not a grade.',
      es: 'Una organización que responde a tiempo y una que no responde tienen el mismo lugar en las listas. El estado de verificación es una información para quien lee, no una nota.',
    },
  'Proposer un organisme, corriger une fiche': {
    en: 'Suggesting an organization, correcting a listing',
    es: 'Proponer una organización, corregir una ficha',
  },
  'Toute personne peut proposer un organisme ou signaler une erreur depuis le site, en choisissant une raison. Une personne de l’équipe vérifie avant de publier. Un refus est expliqué si vous avez laissé un moyen de vous répondre.':
    {
      en: 'Anyone can suggest an organization or report an error from the site, choosing a reason. Someone on the team checks before publishing. A refusal is explained if you left a way to answer you.',
      es: 'Toda persona puede proponer una organización o reportar un error desde el sitio, eligiendo una razón. Una persona del equipo verifica antes de publicar. Un rechazo se explica si usted dejó una manera de responderle.',
    },
  'Sources des données': { en: 'Data sources', es: 'Fuentes de los datos' },
  'D’où viennent les données de la carte et du site, sous quelles licences, et leurs limites connues.':
    {
      en: 'Where the data of the map and the site come from, under which licences, and their known limits.',
      es: 'De dónde vienen los datos del mapa y del sitio, con qué licencias, y sus límites conocidos.',
    },
  'Les listes d’EIMT': { en: 'The LMIA lists', es: 'Las listas de EIMT (LMIA)' },
  'La carte utilise les listes trimestrielles d’employeurs publiées par <1>Emploi et Développement social Canada</1> sur le portail du gouvernement ouvert : les décisions favorables et les décisions défavorables.':
    {
      en: 'The map uses the quarterly lists of employers published by <1>Employment and Social Development Canada</1> on the open government portal: positive decisions and negative decisions.',
      es: 'El mapa usa las listas trimestrales de empleadores que publica <1>Empleo y Desarrollo Social de Canadá</1> en el portal de gobierno abierto: las decisiones favorables y las desfavorables.',
    },
  'Contient de l’information visée par la <1>Licence du gouvernement ouvert – Canada</1>.': {
    en: 'Contains information licensed under the <1>Open Government Licence – Canada</1>.',
    es: 'Contiene información con la <1>Licencia de Gobierno Abierto – Canadá (Open Government Licence – Canada)</1>.',
  },
  'Ce site n’est ni approuvé ni soutenu par le gouvernement du Canada. Les erreurs de lecture ou de placement sont les nôtres.':
    {
      en: 'This site is neither approved nor supported by the Government of Canada. Errors in reading or placing are ours.',
      es: 'Este sitio no está aprobado ni apoyado por el gobierno de Canadá. Los errores de lectura o de ubicación son nuestros.',
    },
  'Limites connues': { en: 'Known limits', es: 'Límites conocidos' },
  'Les listes de 2014 à 2016 ne disent pas le volet.': {
    en: 'The lists from 2014 to 2016 do not give the stream.',
    es: 'Las listas de 2014 a 2016 no dicen la vía del programa.',
  },
  'Les EIMT pour la résidence permanente seulement manquent du début de 2018 au troisième trimestre de 2023.':
    {
      en: 'LMIAs for permanent residence only are missing from the beginning of 2018 to the third quarter of 2023.',
      es: 'Las EIMT (LMIA) solo para residencia permanente faltan desde el inicio de 2018 hasta el tercer trimestre de 2023.',
    },
  'Au troisième trimestre de 2020, la plus grande partie de l’Alberta manque à la source.': {
    en: 'In the third quarter of 2020, most of Alberta is missing at the source.',
    es: 'En el tercer trimestre de 2020, la mayor parte de Alberta falta en la fuente.',
  },
  'Les noms de personnes sont exclus par le ministère : les listes ne sont pas complètes.': {
    en: 'Personal names are left out by the department: the lists are not complete.',
    es: 'El ministerio excluye los nombres de personas: las listas no están completas.',
  },
  'Une EIMT accordée n’est pas toujours suivie d’un permis ni d’une arrivée.': {
    en: 'An LMIA granted is not always followed by a permit or an arrival.',
    es: 'Una EIMT (LMIA) concedida no siempre va seguida de un permiso ni de una llegada.',
  },
  'Les autres sources': { en: 'The other sources', es: 'Las otras fuentes' },
  Donnée: { en: 'Data', es: 'Dato' },
  Source: { en: 'Source', es: 'Fuente' },
  Licence: { en: 'Licence', es: 'Licencia' },
  'Classification nationale des professions (CNP)': {
    en: 'National Occupational Classification (NOC)',
    es: 'Clasificación nacional de ocupaciones (CNP)',
  },
  'Statistique Canada et Emploi et Développement social Canada': {
    en: 'Statistics Canada and Employment and Social Development Canada',
    es: 'Statistics Canada y Empleo y Desarrollo Social de Canadá',
  },
  'Licence ouverte de Statistique Canada; Licence du gouvernement ouvert – Canada': {
    en: 'Statistics Canada Open Licence; Open Government Licence – Canada',
    es: 'Licencia abierta de Statistics Canada; Open Government Licence – Canada',
  },
  'Noms et coordonnées des villes': {
    en: 'Names and coordinates of towns',
    es: 'Nombres y coordenadas de las ciudades',
  },
  GeoNames: { en: 'GeoNames', es: 'GeoNames' },
  'CC BY 4.0': { en: 'CC BY 4.0', es: 'CC BY 4.0' },
  'Municipalités et lieux habités du Québec, si l’installation les télécharge': {
    en: 'Municipalities and inhabited places of Quebec, if the installation downloads them',
    es: 'Municipios y lugares habitados de Quebec, si la instalación los descarga',
  },
  'MAMH et MRNF, Données Québec': {
    en: 'MAMH and MRNF, Données Québec',
    es: 'MAMH y MRNF, Données Québec',
  },
  'Fond de carte du monde': { en: 'Base map of the world', es: 'Mapa base del mundo' },
  'Natural Earth': { en: 'Natural Earth', es: 'Natural Earth' },
  'Domaine public': { en: 'Public domain', es: 'Dominio público' },
  Caractères: { en: 'Typeface', es: 'Tipografía' },
  'Atkinson Hyperlegible Next, Braille Institute': {
    en: 'Atkinson Hyperlegible Next, Braille Institute',
    es: 'Atkinson Hyperlegible Next, Braille Institute',
  },
  'SIL Open Font License 1.1': { en: 'SIL Open Font License 1.1', es: 'SIL Open Font License 1.1' },
  'Les textes du guide': { en: 'The texts of the guide', es: 'Los textos de la guía' },
  'Chaque chapitre nomme ses sources officielles : titre, organisme public, adresse et date de lecture. Les textes sont écrits pour ce site; ils ne copient pas les pages officielles.':
    {
      en: 'Each chapter names its official sources: title, public body, address and date read. The texts are written for this site; they do not copy official pages.',
      es: 'Cada capítulo nombra sus fuentes oficiales: título, organismo público, dirección y fecha de lectura. Los textos se escribieron para este sitio; no copian las páginas oficiales.',
    },
  'Les fiches viennent des organismes eux-mêmes, de leurs pages publiques et de visites. L’origine de chaque renseignement est gardée. Dans cette installation, les organismes sont <1>inventés</1>.':
    {
      en: 'The listings come from the organizations themselves, their public pages and visits. The origin of each fact is kept. In this installation, the organizations are <1>invented</1>.',
      es: 'Las fichas vienen de las propias organizaciones, de sus páginas públicas y de visitas. Se guarda el origen de cada dato. En esta instalación, las organizaciones son <1>inventadas</1>.',
    },
  Réutiliser: { en: 'Reusing', es: 'Reutilizar' },
  'Le code du site est sous licence MIT. Avant de réutiliser des données, lisez la licence de leur source et gardez la mention ci-dessus.':
    {
      en: 'The site’s code is under the MIT licence. Before reusing data, read the licence of its source and keep the statement above.',
      es: 'El código del sitio tiene licencia MIT. Antes de reutilizar datos, lea la licencia de su fuente y conserve la mención de arriba.',
    },
  Confidentialité: { en: 'Privacy', es: 'Privacidad' },
  'Vous pouvez lire le guide et chercher un organisme sans compte, sans témoin (cookie) et sans pistage. Voici ce que le site garde, pourquoi et combien de temps.':
    {
      en: 'You can read the guide and look for an organization without an account, without cookies and without being tracked. Here is what the site keeps, why and for how long.',
      es: 'Usted puede leer la guía y buscar una organización sin cuenta, sin cookies y sin rastreo. Esto es lo que guarda el sitio, por qué y cuánto tiempo.',
    },
  'de lire tout le guide et tout le répertoire sans dire qui vous êtes. Nous ne demandons jamais votre statut, et nous ne donnons rien à l’immigration ni à votre employeur.':
    {
      en: 'to read the whole guide and the whole directory without saying who you are. We never ask about your status, and we give nothing to immigration or to your employer.',
      es: 'a leer toda la guía y todo el directorio sin decir quién es. Nunca preguntamos por su estatus, y no damos nada a inmigración ni a su empleador.',
    },
  'Quand vous lisez': { en: 'When you read', es: 'Cuando usted lee' },
  '<1>Aucun témoin</1> (cookie), aucun traceur, aucune publicité, rien qui vienne d’un autre site.':
    {
      en: '<1>No cookie</1>, no tracker, no advertising, nothing that comes from another site.',
      es: '<1>Ninguna cookie</1>, ningún rastreador, ninguna publicidad, nada que venga de otro sitio.',
    },
  'Le serveur ne note pas votre adresse IP. Elle reste quelques minutes en mémoire pour bloquer les abus, puis disparaît.':
    {
      en: 'The server does not write down your IP address. It stays in memory for a few minutes to block abuse, then disappears.',
      es: 'El servidor no anota su dirección IP. Queda unos minutos en memoria para bloquear abusos, y luego desaparece.',
    },
  'Le serveur compte les pages lues, les fichiers pris et les recherches, par jour et par langue, sans savoir par qui. Il ne garde les mots d’une recherche que si elle n’a rien trouvé et qu’elle est revenue au moins trois jours différents d’un mois. Jusque-là, de celles qui n’ont rien trouvé, il ne garde qu’une empreinte calculée avec une clé secrète, effacée une fois le mois fini. N’écrivez pas de nom dans une recherche.':
    {
      en: 'The server counts pages read, files taken and searches made, by day and language, without knowing by whom. It keeps the words of a search only if it found nothing and came back on at least three different days of a month. Until then, of those that found nothing, it keeps only a fingerprint made with a secret key, and erases it once the month is over. Do not write a name in a search.',
      es: 'El servidor cuenta las páginas leídas, los archivos descargados y las búsquedas, por día y por idioma, sin saber quién. Guarda las palabras de una búsqueda solo si no encontró nada y se repitió al menos tres días diferentes de un mes. Hasta entonces, de las que no encontraron nada, guarda solo una huella calculada con una clave secreta, y la borra cuando termina el mes. No escriba nombres en una búsqueda.',
    },
  'Si vous permettez à votre téléphone de donner votre position, elle sert à trier les organismes et n’est pas enregistrée.':
    {
      en: 'If you let your phone give your location, it is used to sort organizations and is not saved.',
      es: 'Si deja que su teléfono dé su ubicación, sirve para ordenar las organizaciones y no se guarda.',
    },
  'La feuille à remettre que vous composez reste dans votre navigateur jusqu’à ce que vous la vidiez. Le site ne garde ni ce que vous y mettez, ni à qui vous transmettez une fiche.':
    {
      en: 'The handout that you put together stays in your browser until you empty it. The site keeps neither what you put on it nor whom you pass a listing on to.',
      es: 'La hoja para entregar que usted prepara queda en su navegador hasta que la vacíe. El sitio no guarda ni lo que pone en ella ni con quién comparte una ficha.',
    },
  'Le navigateur peut garder une copie des pages lues, comme pour tout site. Vous pouvez l’effacer dans ses réglages.':
    {
      en: 'The browser may keep a copy of the pages you read, as for any site. You can erase it in its settings.',
      es: 'El navegador puede guardar una copia de las páginas leídas, como con cualquier sitio. Puede borrarla en sus ajustes.',
    },
  'Les pages que vous lisez restent dans votre navigateur, et le guide si vous le prenez avec vous, pour s’ouvrir sans réseau. Les chapitres sur des sujets délicats n’y restent pas seuls : ils ne sont gardés qu’avec tout le guide. La page « Sans réseau » montre ce qui est gardé et permet de l’enlever.':
    {
      en: 'The pages that you read stay in your browser, and the guide if you take it with you, to open without a network. Chapters about delicate subjects do not stay on their own: they are kept only with the whole guide. The page “Without a network” shows what is kept and lets you remove it.',
      es: 'Las páginas que usted lee quedan en su navegador, y la guía si se la lleva, para abrirse sin conexión. Los capítulos sobre temas delicados no quedan por sí solos: solo se guardan con toda la guía. La página «Sin conexión» muestra lo que está guardado y permite quitarlo.',
    },
  'Ce que le site garde': { en: 'What the site keeps', es: 'Lo que guarda el sitio' },
  'Durées proposées pour l’exemple : l’équipe qui installe le site les confirme ou les change.': {
    en: 'Periods proposed for the example: the team that installs the site confirms or changes them.',
    es: 'Plazos propuestos para el ejemplo: el equipo que instala el sitio los confirma o los cambia.',
  },
  'Les personnes qui se connectent reçoivent un témoin de session, nécessaire pour rester connectées. Il disparaît à la fin de la session.':
    {
      en: 'People who sign in get a session cookie, needed to stay signed in. It disappears when the session ends.',
      es: 'Las personas que inician sesión reciben una cookie de sesión, necesaria para seguir conectadas. Desaparece al terminar la sesión.',
    },
  'Un second témoin permet de reconnaître leur navigateur et de les avertir d’une connexion sur un nouvel appareil. Il reste treize mois, n’ouvre rien et ne suit personne.':
    {
      en: 'A second cookie lets the site know their browser again and warn them of a sign-in on a new device. It stays for thirteen months, opens nothing and follows nobody.',
      es: 'Una segunda cookie permite reconocer su navegador y avisarles de un inicio de sesión en un dispositivo nuevo. Dura trece meses, no abre nada y no sigue a nadie.',
    },
  'Les organismes': { en: 'Organizations', es: 'Las organizaciones' },
  'Les fiches montrent des coordonnées d’organismes et des fonctions, pas des noms de personnes. Le nom de la personne qui a confirmé une fiche n’est pas publié.':
    {
      en: 'The listings show contact details of organizations and roles, not names of people. The name of the person who confirmed a listing is not published.',
      es: 'Las fichas muestran datos de contacto de organizaciones y funciones, no nombres de personas. El nombre de quien confirmó una ficha no se publica.',
    },
  'Vos droits': { en: 'Your rights', es: 'Sus derechos' },
  'Vous pouvez demander à voir, à corriger ou à faire effacer ce qui vous concerne. Au Québec, la <1>Loi 25</1> et les lois sur la protection des renseignements personnels s’appliquent. Si notre réponse ne vous convient pas, vous pouvez écrire à la Commission d’accès à l’information du Québec.':
    {
      en: 'You can ask to see, correct or erase what concerns you. In Quebec, <1>Law 25</1> and the laws on the protection of personal information apply. If our answer does not satisfy you, you can write to the Commission d’accès à l’information du Québec.',
      es: 'Puede pedir ver, corregir o borrar lo que le concierne. En Quebec se aplican la <1>Ley 25</1> y las leyes de protección de datos personales. Si nuestra respuesta no le conviene, puede escribir a la Commission d’accès à l’information du Québec.',
    },
  'Un téléphone partagé?': { en: 'A shared phone?', es: '¿Un teléfono compartido?' },
  'Utilisez une fenêtre privée. Sinon, effacez l’historique après votre lecture, et les pages gardées sur la page « Sans réseau », dont le lien est au bas de chaque page : effacer l’historique ne les enlève pas. « Quitter vite » efface aussi les pages lues. Ce que vous avez pris avec vous reste jusqu’à ce que vous l’enleviez. Si quelqu’un surveille votre téléphone, lisez plutôt le guide sur celui d’une personne de confiance.':
    {
      en: 'Use a private window. Otherwise, after reading, erase the history, and the pages kept on the page “Without a network”, whose link is at the bottom of every page: erasing the history does not remove them. “Leave quickly” also erases the pages read. What you took along stays until you remove it. If someone watches your phone, read the guide on the phone of someone you trust.',
      es: 'Use una ventana privada. Si no, después de leer borre el historial, y las páginas guardadas en la página «Sin conexión», cuyo enlace está al pie de cada página: borrar el historial no las quita. «Salir rápido» también borra las páginas leídas. Lo que usted se llevó queda hasta que lo quite. Si alguien vigila su teléfono, lea la guía en el de una persona de confianza.',
    },
  'Qui répond de cette page': {
    en: 'Who answers for this page',
    es: 'Quién responde por esta página',
  },
  'L’équipe qui exploite cette installation. Son adresse remplacera celle-ci : vieprivee@example.org.':
    {
      en: 'The team that runs this installation. Its address will replace this one: vieprivee@example.org.',
      es: 'El equipo que mantiene esta instalación. Su dirección reemplazará a esta: vieprivee@example.org.',
    },
  Accessibilité: { en: 'Accessibility', es: 'Accesibilidad' },
  'Le site est fait pour être lu par tout le monde : sur un vieux téléphone, au clavier, avec un lecteur d’écran, sans JavaScript, imprimé. Voici où nous en sommes.':
    {
      en: 'The site is made to be read by everyone: on an old phone, with a keyboard, with a screen reader, without JavaScript, on paper. Here is where we stand.',
      es: 'El sitio está hecho para que todo el mundo lo lea: en un teléfono viejo, con el teclado, con un lector de pantalla, sin JavaScript, impreso. Aquí decimos en qué punto estamos.',
    },
  'Ce que nous visons': { en: 'What we aim for', es: 'Lo que buscamos' },
  'La norme <1>WCAG 2.2, niveau AA</1>, et donc le standard du gouvernement du Québec sur l’accessibilité (SGQRI 008 3.0).':
    {
      en: 'The <1>WCAG 2.2 standard, level AA</1>, and so the Quebec government’s accessibility standard (SGQRI 008 3.0).',
      es: 'La norma <1>WCAG 2.2, nivel AA</1>, y por tanto el estándar del gobierno de Quebec sobre accesibilidad (SGQRI 008 3.0).',
    },
  'Ce qui est fait': { en: 'What is done', es: 'Lo que está hecho' },
  'Toutes les pages de lecture fonctionnent sans JavaScript.': {
    en: 'All reading pages work without JavaScript.',
    es: 'Todas las páginas de lectura funcionan sin JavaScript.',
  },
  'Tout se fait au clavier; l’endroit où l’on est se voit toujours.': {
    en: 'Everything can be done by keyboard; where you are always shows.',
    es: 'Todo se hace con el teclado; siempre se ve en qué lugar de la página se está.',
  },
  'Les couleurs ne disent jamais rien seules : il y a un signe ou un mot.': {
    en: 'Colours never say anything alone: there is a sign or a word.',
    es: 'Los colores nunca dicen nada solos: hay un signo o una palabra.',
  },
  'Le texte s’agrandit jusqu’à 200 % sans rien perdre. Il y a un mode sombre.': {
    en: 'Text grows to 200% without losing anything. There is a dark mode.',
    es: 'El texto crece hasta 200 % sin perder nada. Hay un modo oscuro.',
  },
  'Un passage écrit dans une autre langue que la page est annoncé comme tel aux lecteurs d’écran.':
    {
      en: 'A passage in another language than the page is announced as such to screen readers.',
      es: 'Un pasaje en otro idioma que la página se anuncia así a los lectores de pantalla.',
    },
  'Les boutons sont assez grands pour le pouce; les numéros se touchent pour appeler.': {
    en: 'Buttons are large enough for a thumb; phone numbers can be tapped to call.',
    es: 'Los botones son bastante grandes para el pulgar; los números se tocan para llamar.',
  },
  'Sur un téléphone, les tableaux deviennent des cartes.': {
    en: 'On a phone, tables become cards.',
    es: 'En un teléfono, las tablas se vuelven tarjetas.',
  },
  'Les pages s’impriment proprement.': {
    en: 'Pages print cleanly.',
    es: 'Las páginas se imprimen bien.',
  },
  'Comment nous vérifions': { en: 'How we check', es: 'Cómo verificamos' },
  'Un outil automatique (axe) lit chaque type de page dans les trois langues à chaque changement du code; il ne doit trouver aucun défaut. Un outil automatique ne voit qu’une partie des problèmes : des personnes doivent aussi essayer.':
    {
      en: 'An automatic tool (axe) reads each type of page in the three languages whenever the code changes; it must find no defect. An automatic tool sees only part of the problems: people must try too.',
      es: 'Una herramienta automática (axe) lee cada tipo de página en los tres idiomas con cada cambio del código; no debe encontrar ningún defecto. Una herramienta automática solo ve una parte de los problemas: también deben probar personas.',
    },
  'Ce qui manque': { en: 'What is missing', es: 'Lo que falta' },
  'Des essais réguliers avec des personnes qui utilisent un lecteur d’écran restent à organiser. Nous préférons le dire.':
    {
      en: 'Regular trials with people who use a screen reader are still to be organized. We prefer to say so.',
      es: 'Quedan por organizar pruebas regulares con personas que usan un lector de pantalla. Preferimos decirlo.',
    },
  'La <1>carte</1> demande JavaScript. Un tableau montre les mêmes données, au clavier aussi.': {
    en: 'The <1>map</1> needs JavaScript. A table shows the same data, by keyboard too.',
    es: 'El <1>mapa</1> necesita JavaScript. Una tabla muestra los mismos datos, también con el teclado.',
  },
  'Il n’y a pas encore de vidéos en langue des signes ni de version audio enregistrée.': {
    en: 'There are no sign language videos and no recorded audio version yet.',
    es: 'Todavía no hay videos en lengua de señas ni versión de audio grabada.',
  },
  'Les pages d’autres sites, vers lesquelles nous pointons, suivent leurs propres règles.': {
    en: 'Pages of other sites that we link to follow their own rules.',
    es: 'Las páginas de otros sitios a las que enviamos siguen sus propias reglas.',
  },
  'Un problème?': { en: 'A problem?', es: '¿Un problema?' },
  'Utilisez le lien « Signaler une erreur » au bas de la page et choisissez « Le texte est faux ou difficile à comprendre », ou « Autre chose ». Dites la page et l’appareil. Si vous laissez une adresse, nous répondons.':
    {
      en: 'Use the “Report an error” link at the bottom of the page and choose “The text is wrong or hard to understand”, or “Something else”. Say which page and which device. If you leave an address, we answer.',
      es: 'Use el enlace «Reportar un error» al final de la página y elija «El texto es incorrecto o difícil de entender», u «Otra cosa». Diga la página y el dispositivo. Si deja una dirección, respondemos.',
    },
}
