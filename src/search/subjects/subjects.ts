/**
 * What people ask about. Each line: its name; what is said, as notions (`words.ts`) that stand together in a
 * question, `/` between ways to say it, the surest first; and, after `=>`, the titles that answer, as words that
 * all stand in one, `/` between them. A notion with `!` tells its subject alone, with `!!` before others. `~` before a name: people answer it better than the guide. `chapter > part` asks for words of both titles; a part alone is of any text.
 * The titles are those of the guide in the three languages, by the fewest words that tell them from others: a text
 * that is added later is found by the same titles, and by its passages that speak of the subject.
 */
export const SUBJECTS = `
keepsPapers: take passport / take permit employer / take permit / take papers employer / passport employer / not passport / take papers
  => permis ferme > lire permis / closed permit > reading permit / permiso cerrado > leer permiso / normes > retenues / labour > deductions / laborales > descuentos
unpaid: not pay / owe pay / owe money / owe hours / less pay / pay less / pay late / owe dues / pay dues / take pay / not dues / dues / lose pay / pay atwork not / bounced / bounced pay / pay not bounced
  => porter plainte cnesst / filing complaint cnesst / queja cnesst / salaire / wages / salario
payslip: stub! / not stub / pay stub
  => salaire / wages / salario / porter plainte cnesst / filing complaint / queja cnesst
minimumWage: minimum pay / minimum rate / rate pay / minimum hours
  => salaire / wages / salario
pieceRate: piece pay / piece / piece minimum / piece rate
  => normes > questions / labour > questions / laborales > preguntas / salaire / wages / salario
overtime: overtime! / overtime pay / many hours / many hours not / hours overtime / refuse hours / not overtime
  => salaire / wages / salario
rest: not rest / rest / rest hours / not rest hours / many rest / not bathroom atwork / not bathroom job / not bathroom rest / bathroom rest
  => salaire / wages / salario
holiday: holiday / not holiday / pay holiday / holiday owe / sickday / pay sickday / not sickday / not sickday pay
  => salaire / wages / salario
hoursForced: howmany hours / howmany hours atwork / most hours / most hours atwork / force hours / force hours atwork / howmany hours force / refuse evening / refuse job evening / force evening
  => salaire / wages / salario
contractChanged: less pay contract / change contract / change contract employer / other contract / cut pay contract / change pay / change pay employer / change task / change task contract
  => heures taches syndicat / hours tasks union / horas tareas sindicato
hoursCut: cut hours / less hours contract / contract hours / not hours / less hours
  => normes > questions / labour > questions / laborales > preguntas / heures taches syndicat / hours tasks union / horas tareas sindicato
otherTask: recruiter other / recruiter permit / task / other task / task contract / task permit
  => heures taches syndicat / hours tasks union / horas tareas sindicato / lire permis / reading permit / leer permiso
deduction: deduct pay / deduct gear / pay gear / gear / deduct ticket / deduct / pay gear employer / shop gear / shop gear employer
  => normes > retenues / deductions / descuentos / retenues paie / deductions pay / descuentos paga
ticket: pay ticket / ticket / deduct ticket pay / deduct transport / pay transport employer / deduct transport pay
  => agricole > parle / agricultural > what / agricola > trata / employeur doit payer / employer must pay / empleador debe pagar / retenues paie / deductions pay / descuentos paga
buysJob: recruiter buyjob job / recruiter buyjob / recruiter pay / recruiter money / buyjob job money / recruiter! / pay job / lmia pay / lmia buyjob / recruiter deduct / pay permit employer
  => normes > retenues / labour > deductions / laborales > descuentos / avant partir / before leaving / antes salir / employeur doit payer / employer must pay / empleador debe pagar
changeEmployer: sidejob permit / sidejob / change employer / change job / other employer / other farm / other job / change farm / change closed / change job closed / change employer closed / other employer permit / quits! / quits job / quits employer / quits permit
  => trois chemins / three ways / tres caminos / changer employeur etape / changing employers step / cambiar empleador paso / permis ferme changer / closed permit changing / permiso cerrado cambiar
closedPermit: closed permit / closed
  => lire permis / reading permit / leer permiso / permis ferme changer / closed permit changing / permiso cerrado cambiar
openPermit: open permit / open / banned employer
  => permis ouvert libre / open permit free
vulnerable: abuse permit / abuse open / abuse open permit / abuse / harass permit / beat permit employer / abuse employer / deadline abuse permit / trafficking!
  => cas abus permis ouvert / case abuse open / caso abuso permiso / demander permis ouvert vulnerables / applying vulnerable / pedir permiso vulnerables
harassed: harass / harass employer / sexual!! / sexual employer / racism harass / racism! / harass racism atwork / beat employer / harass racism employer / racism employer / racism atwork
  => harcelement / harassment / acoso
discrimination: racism house / racism rent
  => louer loi / renting law / alquilar ley
deportThreat: complain deport employer / threat deport / deport employer / deport complain / complain deport / complain afraid / threat employer / reprisal / reprisal complain / complain fire / complain not / threat / deport tonight / permit complain / permit complain employer
  => normes > questions / labour > questions / laborales > preguntas / cas abus / case abuse / caso abuso
complaint: complain / complain employer / complain how / complain deadline / proof complain / proof / record employer / proof pay / proof hours
  => porter plainte cnesst / filing complaint cnesst / queja cnesst
tellsWithoutName: anonymous complain / anonymous / complain house
  => logement correct / housing right / vivienda bien / porter plainte / filing complaint / queja cnesst
fired: fire / fire pr / fire employer / lose job / fire job / fire doctor / fire sad / fire accident / fire pregnant / fire not / fire contract / fire deport / fire tonight
  => perdre emploi / being dismissed / ser despedido / emploi arrete / job ends / empleo acaba
firedPermit: fire permit / fire closed / fire permit closed / fire job permit / fire job permit closed / lose job permit closed / fire permit employer / fire permit valid / job permit valid
  => emploi arrete / job ends / empleo acaba / trois chemins / three ways / tres caminos
~noWork: not job / end job / job end / end contract / job lose permit
  => emploi arrete / job ends / empleo acaba / perdre emploi / being dismissed / ser despedido
unemployment: ei! / ei season / ei season end / ei job
  => emploi arrete / job ends / empleo acaba / comment compter / how count / contar
leftEmployer: employer belongings / belongings / take belongings
  => apres depart / after leave / despues irse
wentHome: left pay / left owe / left complain / left claim / left money
  => partir perdre / leaving losing / irse perder / normes > questions / labour > questions / laborales > preguntas
union: union! / union not / union job
  => heures taches syndicat / hours tasks union / horas tareas sindicato
unionFails: union not
  => comment compter / how count / contar / heures taches syndicat / hours tasks union / horas tareas sindicato
hurt: accident / accident bodypart / accident atwork / bodypart atwork / bodypart hurts atwork / accident bodypart atwork / heavy bodypart / heavy hurts / hurts bodypart / accident doctor / accident pay / doctor pay accident / accident atwork pay not / accident pay not
  => faire accident / after accident / despues accidente / loi couvre / covered first day / cubierto primer dia
hurtNow: hurtsme!! / hurtsme bodypart / hurtsme bodypart atwork / hurtsme atwork / hurtsme atwork pay not / hurtsme pay not / hurtsme pay
  => faire accident / after accident / despues accidente
hidesAccident: papers claim / papers claim accident / accident not complain / not doctor employer accident / employer not doctor accident / accident trick / accident claim not / accident employer not claim
  => dangers frequents / common dangers / peligros frecuentes / faire accident / after accident / despues accidente
employerHealth: employer doctor / not doctor employer / employer not doctor / employer health / trick doctor
  => employeur sante / employer health / empleador salud
chemicals: chemical! / chemical farm / chemical hurts / chemical bodypart / chemical danger / chemical doctor
  => dangers frequents / common dangers / peligros frecuentes
danger: heatstroke! / not utilities farm / not utilities atwork / danger atwork / danger job / heat atwork / heat / refuse danger / not danger / gear danger / not gear
  => dangers frequents / common dangers / peligros frecuentes / faire accident / after accident / despues accidente
claimRefused: claim refuse / refuse claim accident / claim appeal / appeal / claim not / refuse accident / claim refuse appeal
  => cnesst refuse / cnesst refuses / cnesst dice
lightDuty: lightduty! / lightduty accident / lightduty doctor / job accident lightduty
  => retour travail / going back work / volver trabajo
pregnant: pregnant! / pregnant doctor / pregnant pay / pregnant card / pregnant waiting / pregnant not health / pregnant health / pregnant permit
  => attendre enfant / expecting child / esperar hijo
pregnantWork: pregnant fire / pregnant danger / pregnant atwork / pregnant chemical / pregnant chemical atwork / pregnant chemical farm / pregnant heavy / pregnant deduct
  => attendre enfant / expecting child / esperar hijo / perdre emploi / being dismissed / ser despedido
healthCard: health card / health getcard / card getcard / card health getcard / card health expired / card expired / card lose / health renew / card
  => inscrire ramq / registering ramq / inscribirse ramq / carte ramq / ramq card / tarjeta ramq
noCard: waiting doctor / waiting health / not card / not health doctor / waiting card / waiting health doctor / not health / doctor / not card doctor / not card health / not card health doctor / pay doctor / interpreter doctor / waiting / ambulance not card / doctor not card pay
  => delai carence / waiting period / periodo espera
medicine: medicine! / pay medicine / medicine card
  => medicaments / medicine / medicamentos
teeth: teeth! / teeth hurts / pay teeth / teeth card / ambulance pay / pay ambulance
  => carte paie / card pay / tarjeta paga
lowMood: sad / suicide! / death sad / alcohol / death
  => moral bas / feel low / animo bajo
~interpreter: interpreter / not understand doctor / not understand
  => anglais espagnol langue / english spanish language / ingles espanol idioma
badHouse: lowhouse / lowhouse house / not lowhouse / house danger / house complain / not heat house / lowhouse not house / cut utilities / not utilities / cut utilities house / not utilities house / utilities
  => logement correct / housing right / vivienda bien
crowded: crowded! / number people house / number people sleeps / number sleeps house / number people sleeps house / number sleeps / many house people / crowded house / toosmall house / toosmall sleeps / number live house / number live / number people bathroom / number bathroom / number house
  => loger > questions / housing > questions / vivienda > preguntas
ownHome: visit house / goout / not goout / goout employer / goout house / not visit / house trick / visit employer / rest goout
  => deux situations / two situations / dos situaciones / agricole > logement / agricultural > housing / agricola > vivienda
houseCost: rate live / deduct house / rent deduct / rate rent / utilities deduct / deduct utilities pay / rent pay employer / house rate / pay rent employer
  => combien demander / how much asked / cuanto cobrar
rentRaise: raise rent / raise house / rent appeal raise
  => louer loi / renting law / alquilar ley
deposit: deposit! / deposit rent / deposit house
  => combien demander / how much asked / cuanto cobrar
evicted: evict house / evict rent / fire house / evict house fire / not house fire
  => louer loi / renting law / alquilar ley / combien demander / how much asked / cuanto cobrar / deux situations / two situations / dos situaciones
renting: rent / rent house / rent contract / internet house
  => louer loi / renting law / alquilar ley
homeless: homeless / homeless house / evict tonight / evict house tonight / evict homeless / house tonight
  => danger detresse / danger distress / peligro angustia / louer loi / renting law / alquilar ley
expired: permit expired / permit late / late permit / permit lose / expired restore / restore! / restore permit / expired late permit / permit end
  => retablissement date passee / restoration date passed / restablecimiento fecha paso / trois dates / three dates / tres fechas
renew: renew permit / renew / renew employer / permit end employer / renew deadline / permit expired employer / not renew / maintained! / pending permit job / pending renew job / pending renew / waiting renew / waiting renew job
  => renouveler employeur / renewing employer / renovar empleador / trois dates / three dates / tres fechas
travelWaiting: travel pending / travel renew / travel permit / travel maintained / travel death / travel / death employer / travel renew pending / death travel employer
  => voyager attend / travelling wait / viajar espera
threeDates: visa expired / visa expired permit / passport expired / passport expired permit / passport renew / visa permit
  => trois dates / three dates / tres fechas
permitRefused: refuse renew permit / refuse renew / refuse permit / permit not / refuse permit appeal
  => permis refuse / permit refused
extend: pvt / pvt permit / asylum permit / asylum job / asylum
  => prolonger sejour / extending stay / prolongar estancia / travailler sans eimt / working without lmia / trabajar sin lmia
partnerWork: partner job / partner permit / partner job permit / partner open permit
  => faire venir famille / bringing family / traer familia / travailler sans eimt / working without lmia / trabajar sin lmia
family: bring family / bring partner / bring child / family permit / bring family pr / family getcard / partner visit / family visit / partner visit permit
  => faire venir famille / bringing family / traer familia
school: school / school child / child school / school getcard / school pay
  => inscrire enfant ecole / registering child school / inscribir nino escuela
schoolLanguage: school english / school french / school english child
  => langue ecole / language school / idioma escuela
benefits: benefit child / benefit / daycare / daycare child / benefit family / daycare pay / child health / child medicine / child doctor
  => sante enfants / children health / salud ninos
violenceHome: beat partner / beat athome / partner afraid / beat child / partner threat / harass partner / beat family
  => violence maison / violence home / violencia casa
frenchCourse: french course / french / course / french getcard
  => inscrire cours / registering course / inscribirse curso
frenchBusy: french many / course evening / course rest / french hours / course farm
  => apprendre soixante / learning sixty / aprender sesenta / inscrire cours / registering course / inscribirse curso
frenchLevel: test french / french pr / test pr / test course
  => programme principal / pstq / chemin etape / mettre maintenant / why start / empezar
cannotRead: litera! / litera french / litera course
  => francisation > questions / apprendre francais > questions / learning french > questions / aprender frances > preguntas
stay: pr / pr permit / pr job / pr test
  => programme principal / deux gouvernements / chemin etape / demeurer quebec
stayFarm: pr farm / pr sawp
  => travail agricole residence
stayFamily: pr family / pr child
  => demeurer > famille
~adviser: lawyer / lawyer money / lawyer vanished / lawyer pay / scam lawyer
  => conseiller / qui peut conseiller / renouveler employeur / renewing employer / renovar empleador
scam: scam phonecall not pay / scam phonecall pay / phonecall government pay / phonecall government arrested / scam! / scam phonecall / phonecall money / government money / phonecall government / phonecall threat money / scam money / government pay phonecall / scam government / nas phonecall / nas scam / nas phonecall scam / nas give / nas phonecall give
  => mefier faux / beware fake / cuidado falsos
consulate: consulate! / consulate phonecall / consulate passport / passport renew consulate / passport getcard / passport lose / death consulate / papers lose / papers lose passport / pension!
  => consulat / consulate / consulado
~tax: tax / tax refundtax / tax season / tax left / tax pay / tax travel / tax deadline
  => fin saison / end season / final temporada / comment compter / how count / contar
seasonEnd: season end / end season
  => fin saison / end season / final temporada
nasExpired: nas expired / nas renew / nas permit / nas expired permit
  => trois dates / three dates / tres fechas
nas: nas! / nas getcard
  => demarches ordre / steps order / tramites orden / offre premier jour / offer first day / oferta primer dia
~arrival: bank / bank getcard
  => demarches ordre / steps order / tramites orden / offre premier jour / offer first day / oferta primer dia
sawp: sawp
  => agricole > parle / agricultural > what / agricola > trata
wageStreams: lowwage / highwage / lowwage highwage
  => deux volets / two streams / dos vias
deadline: deadline / deadline complain / deadline fire / deadline claim
  => comment compter / how count / contar
deadlinePassed: deadline late / late complain / late claim / late appeal
  => delai passe / limit passed / plazo paso
afraid: afraid / afraid complain / afraid employer
  => personne peur / person afraid / persona miedo
contract: contract / contract understand
  => salaire bas salaire > logement / avant partir / before leaving / antes salir
~rideFarm: transport farm / transport food / transport town
  => agricole > logement / agricultural > housing / agricola > vivienda
sideJob: sidejob! / lend farm / lend other / lend other farm / lend other farm employer / lend employer / sidejob permit / other farm visit
  => lire permis / reading permit / leer permiso / trois chemins / three ways / tres caminos
signing: sign papers / sign not understand / sign understand
  => lire permis / reading permit / leer permiso / anglais espagnol langue / english spanish language / ingles espanol idioma
bornHere: child born / born
  => faire venir famille / bringing family / traer familia / attendre enfant / expecting child / esperar hijo
abroadTrouble: arrested / death job / death family / death travel
  => consulat / consulate / consulado
roe: roe! / roe season
  => fin saison / end season / final temporada / emploi arrete / job ends / empleo acaba
sentHome: lostdays / lostdays pay / lostdays job
  => salaire / wages / salario
helperFarm: helper farm / helper visit farm / visit farm
  => prendre soin / taking care / cuidarse
helperStart: firstcontact / helper firstcontact / helper how
  => sept etapes / seven steps / siete pasos
secrets: consent! / consent trick / trick / helper trick / trick employer
  => garder secrets / keeping secrets / guardar secretos
exit: exitplan! / exitplan helper / exitplan employer
  => personne peur / person afraid / persona miedo / cas abus / case abuse / caso abuso
prScam: pr guarantee pay / pr guarantee money / pr money / pr pay / pr scam / pr buyjob money
  => peut conseiller
prSure: pr guarantee / pr guarantee job / pr deadline
  => demeurer > chemin etape
employerGone: caregiver death / death employer permit / death employer job / caregiver permit / death caregiver permit / caregiver death permit valid / death permit valid / gone farm / gone employer / gone job / gone permit / gone farm permit / gone employer permit / gone farm employer / gone employer job
  => emploi arrete / job ends / empleo acaba / trois chemins / three ways / tres caminos
permitValid: permit valid / job permit valid / job end permit valid / fire permit valid / lose job permit valid
  => emploi arrete / job ends / empleo acaba / lire permis / reading permit / leer permiso
driving: licence!
  => danger detresse / danger distress / peligro angustia
deadlineAccident: deadline accident / deadline accident claim / accident claim deadline
  => comment compter / how count / contar / faire accident / after accident / despues accidente
dailyNeeds: clothes! / furnish! / shop! / shop food
  => aide pres / help near / ayuda cerca
englishCourse: english course
  => anglais espagnol langue / english spanish language / ingles espanol idioma
employerCourse: employer course / employer french / employer french course
  => employeur aider / employer help / empleador ayudar
siteGuideFile: download guidebook / guidebook nonet
  => guide telecharger / guide download / guia descargar
siteContact: writeus ourteam / writeus guidebook
  => ecrire equipe / write team / escribir equipo
siteNominate: listed organisation / listed organisation address / listed organisation ourteam
  => proposer organisme / suggest organization / proponer organizacion
siteData: opendata!
  => donnees ouvertes / open data / datos abiertos
siteMap: ourmap lmia / ourmap employer / ourmap job
  => carte postes / map positions / mapa puestos
siteFollow: newsletter!
  => suivre courriel / follow mail / seguir correo
siteOffline: nonet / nonet guidebook / nonet ourteam
  => lire reseau / reading network / leer conexion
pmiClosed:
  => permis ferme pmi / closed permit imp
sameLaw:
  => meme loi monde / same law all / misma ley todos
doNoHarm:
  => tout nuire / above harm / ante dano
chooseDoor:
  => choisir porte / choosing door / elegir puerta
deadlineNear:
  => delai approche / limit near / acerca plazo
makeCall:
  => reussir appel / making call / hacer llamada
goodSites:
  => sites garder / sites keep / sitios guardar
siteEditions:
  => editions datees / dated editions / ediciones fechadas
siteHandout:
  => feuille remettre / handout / hoja entregar
siteGlossary:
  => glossaire / glossary / glosario
sitePrivacy:
  => confidentialite / privacy / privacidad
siteAbout:
  => propos accompagner / about accompagner / acerca accompagner
siteMethod:
  => methode / method / metodo
siteInclusion:
  => criteres inclusion / inclusion criteria / criterios inclusion
siteAccessibility:
  => accessibilite / accessibility / accesibilidad
siteRegions:
  => tableaux services region / tables services region / tablas servicios region
`
