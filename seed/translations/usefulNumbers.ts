import { publicNumbers } from '../publicNumbers'
import type { TranslationSeed } from './shape'

/** Chapter “Numéros et sites utiles”, in English and Spanish, both complete. */
export const usefulNumbers: TranslationSeed = {
  ...Object.fromEntries(
    Object.values(publicNumbers).map(({ number }) => [number, { en: number, es: number }]),
  ),
  'Numéros et sites utiles': { en: 'Useful numbers and sites', es: 'Números y sitios útiles' },
  'Qui appeler, pour quoi, dans quelle langue, et quoi dire. Les numéros d’urgence sont gratuits et ouverts jour et nuit, avec ou sans papiers, avec ou sans carte d’assurance maladie.':
    {
      en: 'Who to call, for what, in which language, and what to say. Emergency numbers are free and open day and night, with or without papers, with or without a health insurance card.',
      es: 'A quién llamar, para qué, en qué idioma y qué decir. Los números de emergencia son gratis y funcionan día y noche, con o sin papeles, con o sin tarjeta de seguro médico.',
    },
  'En danger ou en détresse': {
    en: 'In danger or in distress',
    es: 'En peligro o en gran angustia',
  },
  'Ces numéros à trois chiffres fonctionnent sur tout téléphone du Québec, même sans forfait pour le <1>911</1>. Personne n’y demande votre statut d’immigration pour vous aider.':
    {
      en: 'These three-digit numbers work on any phone in Quebec, even without a plan for <1>911</1>. Nobody there asks your immigration status before helping you.',
      es: 'Estos números de tres cifras funcionan en cualquier teléfono de Quebec, incluso sin plan para el <1>911</1>. Nadie pide allí su estatus migratorio para ayudarle.',
    },
  'Jour et nuit, gratuits': { en: 'Day and night, free', es: 'Día y noche, gratis' },
  Numéro: { en: 'Number', es: 'Número' },
  'Pour quoi': { en: 'For what', es: 'Para qué' },
  'Dans quelle langue': { en: 'In which language', es: 'En qué idioma' },
  '911': { en: '911', es: '911' },
  'Police, ambulance, incendie': {
    en: 'Police, ambulance, fire',
    es: 'Policía, ambulancia, incendio',
  },
  'Français, anglais; interprète au téléphone': {
    en: 'French, English; interpreter by phone',
    es: 'Francés, inglés; intérprete por teléfono',
  },
  '988': { en: '988', es: '988' },
  'Idées suicidaires, grande détresse : parler ou texter': {
    en: 'Thoughts of suicide, great distress: talk or text',
    es: 'Ideas de suicidio, gran angustia: hablar o enviar un mensaje de texto',
  },
  'Français, anglais': { en: 'French, English', es: 'Francés, inglés' },
  '811, option 1': { en: '811, option 1', es: '811, opción 1' },
  'Le personnel infirmier répond : faut-il consulter?': {
    en: 'A nurse answers: do you need to see someone?',
    es: 'Responde una enfermera: ¿hay que consultar?',
  },
  '811, option 2': { en: '811, option 2', es: '811, opción 2' },
  'Le personnel en travail social répond : crise, violence, deuil': {
    en: 'A social worker answers: crisis, violence, grief',
    es: 'Responde una trabajadora social: crisis, violencia, duelo',
  },
  '211': { en: '211', es: '211' },
  'Nourriture, logement, aide près de chez vous': {
    en: 'Food, housing, help near you',
    es: 'Comida, vivienda, ayuda cerca de usted',
  },
  'Français, anglais; interprète pour beaucoup d’autres': {
    en: 'French, English; interpreter for many others',
    es: 'Francés, inglés; intérprete para muchos otros idiomas',
  },
  'Les heures du 211 changent selon la région.': {
    en: 'The hours of 211 vary by region.',
    es: 'El horario del 211 cambia según la región.',
  },
  'Si vous ne pouvez pas parler': { en: 'If you cannot speak', es: 'Si no puede hablar' },
  'Composez le 911 et laissez la ligne ouverte, ou textez au 911 si votre téléphone y est inscrit. Dites ou écrivez d’abord l’adresse : la ferme, le rang, le numéro sur la boîte aux lettres.':
    {
      en: 'Dial 911 and leave the line open, or text 911 if your phone is registered for it. Say or write the address first: the farm, the road, the number on the mailbox.',
      es: 'Marque el 911 y deje la línea abierta, o envíe un mensaje al 911 si su teléfono está inscrito. Diga o escriba primero la dirección: la finca, el camino, el número del buzón.',
    },
  Travail: { en: 'Work', es: 'Trabajo' },
  'Organisme officiel': { en: 'Official body', es: 'Organismo oficial' },
  Téléphone: { en: 'Phone', es: 'Teléfono' },
  'Salaire, heures, congédiement, harcèlement; accident, danger': {
    en: 'Wages, hours, dismissal, harassment; accident, danger',
    es: 'Salario, horas, despido, acoso; accidente, peligro',
  },
  'Service Canada, ligne de dénonciation': {
    en: 'Service Canada, tip line',
    es: 'Service Canada, línea de denuncia',
  },
  'Employeur qui ne respecte pas le contrat ou le logement; sans donner son nom': {
    en: 'Employer who does not respect the contract or the housing; without giving your name',
    es: 'Empleador que no respeta el contrato o la vivienda; sin dar el nombre',
  },
  'Commission des droits de la personne et des droits de la jeunesse': {
    en: 'Commission des droits de la personne et des droits de la jeunesse (human rights)',
    es: 'Commission des droits de la personne et des droits de la jeunesse (derechos humanos)',
  },
  'Discrimination, exploitation': {
    en: 'Discrimination, exploitation',
    es: 'Discriminación, explotación',
  },
  'Assurance-emploi (Service Canada)': {
    en: 'Employment insurance (Service Canada)',
    es: 'Seguro de empleo (Service Canada)',
  },
  'Perte d’emploi, maladie': { en: 'Loss of job, illness', es: 'Pérdida del empleo, enfermedad' },
  'Régime québécois d’assurance parentale': {
    en: 'Quebec Parental Insurance Plan',
    es: 'Régimen de seguro parental de Quebec (RQAP)',
  },
  'Naissance, adoption': { en: 'Birth, adoption', es: 'Nacimiento, adopción' },
  'À la CNESST et à la Commission, demandez une ou un interprète : c’est gratuit.': {
    en: 'At the CNESST and the Commission, ask for an interpreter: it is free.',
    es: 'En la CNESST y en la Commission, pida un intérprete: es gratis.',
  },
  'de demander une ou un interprète, de faire répéter, et d’avoir quelqu’un près de vous pendant l’appel. Vous pouvez aussi appeler pour une question, sans donner votre nom.':
    {
      en: 'to ask for an interpreter, to have things repeated, and to have someone beside you during the call. You can also call with a question, without giving your name.',
      es: 'a pedir un intérprete, a pedir que repitan y a tener a alguien a su lado durante la llamada. También puede llamar para hacer una pregunta, sin dar su nombre.',
    },
  'Papiers, santé, argent, logement': {
    en: 'Papers, health, money, housing',
    es: 'Papeles, salud, dinero, vivienda',
  },
  'Immigration, Réfugiés et Citoyenneté Canada (IRCC)': {
    en: 'Immigration, Refugees and Citizenship Canada (IRCC)',
    es: 'Inmigración, Refugiados y Ciudadanía de Canadá (IRCC)',
  },
  'Permis de travail, statut': { en: 'Work permit, status', es: 'Permiso de trabajo, estatus' },
  'Ministère de l’Immigration du Québec (MIFI)': {
    en: 'Quebec’s immigration ministry (MIFI)',
    es: 'Ministerio de Inmigración de Quebec (MIFI)',
  },
  'CAQ, CSQ': { en: 'CAQ, CSQ', es: 'CAQ, CSQ' },
  'Services Québec': { en: 'Services Québec', es: 'Services Québec' },
  'Par où commencer, tout le gouvernement': {
    en: 'Where to start, the whole government',
    es: 'Por dónde empezar, todo el gobierno',
  },
  'Numéro d’assurance sociale (Service Canada)': {
    en: 'Social insurance number (Service Canada)',
    es: 'Número de seguro social (Service Canada)',
  },
  'Obtenir ou renouveler le NAS': { en: 'Get or renew the SIN', es: 'Obtener o renovar el NAS' },
  'Carte d’assurance maladie, médicaments': {
    en: 'Health insurance card, drugs',
    es: 'Tarjeta de seguro médico, medicinas',
  },
  'Revenu Québec': { en: 'Revenu Québec', es: 'Revenu Québec' },
  'Impôt du Québec, remboursement': {
    en: 'Quebec tax, refund',
    es: 'Impuesto de Quebec, reembolso',
  },
  'Agence du revenu du Canada': {
    en: 'Canada Revenue Agency',
    es: 'Agencia de Ingresos de Canadá',
  },
  'Impôt fédéral, allocation pour enfants': {
    en: 'Federal tax, child benefit',
    es: 'Impuesto federal, ayuda por hijos',
  },
  'Retraite Québec': { en: 'Retraite Québec', es: 'Retraite Québec' },
  'Allocation famille, rente': { en: 'Family allowance, pension', es: 'Ayuda familiar, pensión' },
  'Tribunal administratif du logement': {
    en: 'Tribunal administratif du logement',
    es: 'Tribunal administratif du logement',
  },
  'Bail, loyer, éviction': { en: 'Lease, rent, eviction', es: 'Contrato, alquiler, desalojo' },
  'Aide aux victimes d’actes criminels (IVAC)': {
    en: 'Help for victims of crime (IVAC)',
    es: 'Ayuda a las víctimas de delitos (IVAC)',
  },
  'Soins et argent après une agression': {
    en: 'Care and money after an assault',
    es: 'Atención y dinero después de una agresión',
  },
  SAAQ: { en: 'SAAQ', es: 'SAAQ' },
  'Permis de conduire, accident de la route': {
    en: 'Driver’s licence, road accident',
    es: 'Licencia de conducir, accidente de tránsito',
  },
  'Office de la protection du consommateur': {
    en: 'Office de la protection du consommateur',
    es: 'Office de la protection du consommateur (consumidores)',
  },
  'Achat, téléphone, prêt': { en: 'Purchase, phone, loan', es: 'Compra, teléfono, préstamo' },
  'Numéros sans frais au Québec, de notoriété publique; à vérifier sur le site de chaque organisme avant de les imprimer. Les heures sont souvent celles des bureaux, du lundi au vendredi.':
    {
      en: 'Toll-free numbers in Quebec, of public knowledge; check them on each body’s site before printing them. Hours are often office hours, Monday to Friday.',
      es: 'Números gratis en Quebec, de conocimiento público; verifíquelos en el sitio de cada organismo antes de imprimirlos. El horario suele ser de oficina, de lunes a viernes.',
    },
  'Réussir un appel': { en: 'Making a call work', es: 'Hacer bien una llamada' },
  Préparer: { en: 'Prepare', es: 'Preparar' },
  'Papiers devant vous, question écrite en une phrase, de quoi noter, un endroit calme.': {
    en: 'Papers in front of you, the question written in one sentence, something to write with, a quiet place.',
    es: 'Papeles delante de usted, la pregunta escrita en una frase, con qué anotar, un lugar tranquilo.',
  },
  'Chez vous ou dans un organisme': {
    en: 'At home or at an organization',
    es: 'En su casa o en una organización',
  },
  'Permis, numéro de dossier, numéro d’assurance sociale': {
    en: 'Permit, file number, social insurance number',
    es: 'Permiso, número de expediente, número de seguro social',
  },
  '10 minutes': { en: '10 minutes', es: '10 minutos' },
  'Dire la langue et la raison': {
    en: 'Say the language and the reason',
    es: 'Decir el idioma y el motivo',
  },
  'Dites d’abord, en français ou en anglais : « Interprète, espagnol, s’il vous plaît. » Puis votre phrase.':
    {
      en: 'Say first, in French or English: “Interpreter, Spanish, please.” Then your sentence.',
      es: 'Diga primero, en francés o en inglés: «Interprète, espagnol, s’il vous plaît». Después, su frase.',
    },
  'Au téléphone': { en: 'By phone', es: 'Por teléfono' },
  'L’attente peut dépasser 30 minutes; le matin tôt est plus calme': {
    en: 'The wait can exceed 30 minutes; early morning is quieter',
    es: 'La espera puede pasar de 30 minutos; temprano en la mañana hay menos gente',
  },
  'Noter la réponse': { en: 'Write down the answer', es: 'Anotar la respuesta' },
  'Date, heure, prénom de la personne, ce qu’elle a dit, prochaine étape. Demandez un numéro de dossier.':
    {
      en: 'Date, time, first name of the person, what they said, next step. Ask for a file number.',
      es: 'Fecha, hora, nombre de la persona, lo que dijo, próximo paso. Pida un número de expediente.',
    },
  'Carnet ou téléphone': { en: 'Notebook or phone', es: 'Cuaderno o teléfono' },
  'Pendant l’appel': { en: 'During the call', es: 'Durante la llamada' },
  'Vérifier avec quelqu’un': { en: 'Check with someone', es: 'Verificar con alguien' },
  'Si la réponse vous étonne, rappelez ou demandez à un organisme : deux personnes peuvent dire deux choses.':
    {
      en: 'If the answer surprises you, call again or ask an organization: two people may say two things.',
      es: 'Si la respuesta le sorprende, vuelva a llamar o pregunte a una organización: dos personas pueden decir dos cosas.',
    },
  'Vous, avec un organisme au besoin': {
    en: 'You, with an organization if needed',
    es: 'Usted, con una organización si hace falta',
  },
  'Répertoire de ce site': { en: 'This site’s directory', es: 'Directorio de este sitio' },
  'Le même jour': { en: 'The same day', es: 'El mismo día' },
  'Votre consulat': { en: 'Your consulate', es: 'Su consulado' },
  'Le consulat de votre pays aide pour le passeport, un décès, une arrestation, une urgence, et pour le PTAS. La liste officielle est tenue par Affaires mondiales Canada. Le consulat n’est pas l’employeur, et rien ne vous oblige à passer par lui pour porter plainte.':
    {
      en: 'Your country’s consulate helps with the passport, a death, an arrest, an emergency, and with the SAWP. The official list is kept by Global Affairs Canada. The consulate is not the employer, and you do not have to go through it to file a complaint.',
      es: 'El consulado de su país ayuda con el pasaporte, un fallecimiento, un arresto, una emergencia, y con el PTAS. La lista oficial la lleva Asuntos Mundiales de Canadá. El consulado no es el empleador, y usted no está obligado a pasar por él para presentar una queja.',
    },
  'Des sites à garder': { en: 'Sites to keep', es: 'Sitios que guardar' },
  '<1>Québec.ca</1> : les démarches du Québec, en français et en anglais, avec des pages en espagnol.':
    {
      en: '<1>Québec.ca</1>: Quebec’s procedures, in French and English, with some pages in Spanish.',
      es: '<1>Québec.ca</1>: los trámites de Quebec, en francés y en inglés, con algunas páginas en español.',
    },
  '<1>Canada.ca</1> : permis, visa, assurance-emploi, impôt.': {
    en: '<1>Canada.ca</1>: permits, visa, employment insurance, taxes.',
    es: '<1>Canada.ca</1>: permisos, visa, seguro de empleo, impuestos.',
  },
  '<1>cnesst.gouv.qc.ca</1> : vos droits au travail, avec des pages en espagnol.': {
    en: '<1>cnesst.gouv.qc.ca</1>: your rights at work, with some pages in Spanish.',
    es: '<1>cnesst.gouv.qc.ca</1>: sus derechos en el trabajo, con algunas páginas en español.',
  },
  '<1>Éducaloi</1> : la loi du Québec expliquée en mots simples.': {
    en: '<1>Éducaloi</1>: Quebec law explained in plain words.',
    es: '<1>Éducaloi</1>: la ley de Quebec explicada en palabras sencillas.',
  },
  'Se méfier des faux numéros': {
    en: 'Beware of fake numbers',
    es: 'Cuidado con los números falsos',
  },
  'Le gouvernement ne demande jamais d’argent par carte-cadeau, virement ou cryptomonnaie, et ne menace pas d’expulsion au téléphone. Raccrochez, cherchez le numéro vous-même, et rappelez.':
    {
      en: 'The government never asks for money by gift card, transfer or cryptocurrency, and does not threaten deportation by phone. Hang up, look for the number yourself, and call back.',
      es: 'El gobierno nunca pide dinero con tarjetas de regalo, transferencias o criptomonedas, y no amenaza con la expulsión por teléfono. Cuelgue, busque usted el número y vuelva a llamar.',
    },
  'Un site qui imite celui d’IRCC fait payer ce qui est gratuit. Les adresses officielles finissent par <1>canada.ca</1>, <2>gc.ca</2>, <3>quebec.ca</3> ou <4>gouv.qc.ca</4>.':
    {
      en: 'A site that imitates IRCC’s charges for what is free. Official addresses end in <1>canada.ca</1>, <2>gc.ca</2>, <3>quebec.ca</3> or <4>gouv.qc.ca</4>.',
      es: 'Un sitio que imita al de IRCC cobra lo que es gratis. Las direcciones oficiales terminan en <1>canada.ca</1>, <2>gc.ca</2>, <3>quebec.ca</3> o <4>gouv.qc.ca</4>.',
    },
  'On me demande mon numéro d’assurance sociale. Dois-je le donner?': {
    en: 'I am asked for my social insurance number. Must I give it?',
    es: 'Me piden mi número de seguro social. ¿Debo darlo?',
  },
  'À l’employeur, à la banque et au gouvernement, oui. Pour louer un logement, pour un achat ou à une personne inconnue au téléphone, non.':
    {
      en: 'To the employer, the bank and the government, yes. To rent a home, to buy something or to a stranger on the phone, no.',
      es: 'Al empleador, al banco y al gobierno, sí. Para alquilar una vivienda, para una compra o a una persona desconocida por teléfono, no.',
    },
  'Je n’ai pas de forfait d’appels.': {
    en: 'I have no calling plan.',
    es: 'No tengo plan de llamadas.',
  },
  'Les numéros qui commencent par 1 8 sont sans frais depuis le Québec. Une bibliothèque, une église ou un organisme vous prêtera un téléphone. Le 911 marche sans forfait.':
    {
      en: 'Numbers that start with 1 8 are toll-free from Quebec. A library, a church or an organization will lend you a phone. 911 works without a plan.',
      es: 'Los números que empiezan con 1 8 son gratis desde Quebec. Una biblioteca, una iglesia o una organización le prestará un teléfono. El 911 funciona sin plan.',
    },
  'Mon cellulaire a un numéro de mon pays.': {
    en: 'My cell phone has a number from my country.',
    es: 'Mi celular tiene un número de mi país.',
  },
  'Le 911 fonctionne. Les numéros sans frais, pas toujours : essayez par Internet, ou empruntez un téléphone.':
    {
      en: '911 works. Toll-free numbers do not always: try over the Internet, or borrow a phone.',
      es: 'El 911 funciona. Los números gratis, no siempre: pruebe por Internet o pida prestado un teléfono.',
    },
  'Écrivez quatre numéros sur un carton, dans votre portefeuille : le 911, le 811, un organisme qui parle votre langue, une amie ou un ami. Un téléphone peut être à plat ou confisqué.':
    {
      en: 'Write four numbers on a card in your wallet: 911, 811, an organization that speaks your language, a friend. A phone can be dead or taken away.',
      es: 'Escriba cuatro números en una tarjeta, en su billetera: el 911, el 811, una organización que hable su idioma, una amiga o un amigo. Un teléfono puede quedarse sin batería o ser confiscado.',
    },
  'Une ligne qui parle espagnol': {
    en: 'A line that speaks Spanish',
    es: 'Una línea que habla español',
  },
  'Info-Santé et Info-Social': { en: 'Info-Santé and Info-Social', es: 'Info-Santé e Info-Social' },
  'Le droit du travail, aussi en espagnol': {
    en: 'Labour law, also in Spanish',
    es: 'El derecho laboral, también en español',
  },
}
