/**
 * What words speak of, in the three languages together, as people say and misspell it: people mix them. One
 * line is one notion. `word*` is every word that begins so, `word_word` a phrase; accents are left out.
 */
export const NOTIONS = `
not: no plus_de plus_d pu_de nadie nobody personne_ne aucun* refus* niega* nieg* deny denied nego negaron niegan negar negado negada stopped stop_paying dejo_de dejaron_de dejado_de arrete_de arreter_de quit_paying ni without sans aint won_t cannot unable ninguna
take: gard* prend* pris prise prit confisq* retien* retenir tient saisi* vole voler enlev* ramass* pogner keep* kept hold* held take took taken taking takes confiscat* withh* grab* stole stolen seiz* hid hiding has quit* guard* retuv* retien* confisc* agarr* tiene tienen quedo quedaron recog* escond* arrebat* robo robaron robado robada robar confisque* retenido retenidos retuvieron withheld confiscan se_queda se_quedan se_quedo queda
passport: passeport* passport* pasaport* passaport* paspor* pasport* passeports
papers: papier* paper papers papeles papel papeleo document* visa visas carte_identite piece_identite id_card identificacion identification cedula papeleria docs documents identity ine acte_naissance birth_certificate acta_de_nacimiento
employer: boss* patron* employeur* employer* empleador* jefe* jefa* gerente* manager* foreman supervis* contremait* mayordomo* capataz encargad* fermier* farmer* owner* dueno* rancher* compagnie* company companies empresa* entreprise* chef chief bos bosses gerant* contremaitre* superviseur* encargado patrona producteur grower agriculteur farm_owner dueno_de owner_of hr rh recursos_humanos
pay: pay pays paying paid payroll payday paydays paye* paie* payer paga pagan pagado pagada pagados pagar pagaron pagaba pagaban pago pagos pagas pague paguen cheq* check paycheck* paycheq* salair* salari* salary sueldo* wage wages quincena* nomina raya jornal remuner* gagn* earn* earning* cobr* deposit_pay deposited depositan depositaron depositado direct_deposit rayar rayas liquidar tip tips pourboire* propina* bonus bono bounced sin_fondos sans_provision nsf pagada pagadas payees payes impagas impayees unpaid pagarme pagarnos pagarle pagando pagare paychecks cheques wage_theft abono abonan depositan_mi salaire_vole sueldos remunerado remunere cobrado mon_salaire
owe: doit doivent devoir doive dois owe owes owed owing debe deben debio debia adeud*
money: argent money dinero plata lana feria billete cash sous piasse* piastre* dollar* bucks dolar* peso* quetzal* varo pisto lempira* euro* fric argent_comptant efectivo feria cash_back billets euros
less: moins less menos manque* missing short incomplet* falt* poquito bajo chico rebaj* cut_pay
minimum: minimum min minimo* minima smic salaire_min min_wage
rate: heure hour hora hr hrs combien how_much cuanto taux rate tarif cuanta
hours: heure* hour* hora* hrs h horaire* shift* turno* quart* schedule* jornada* journee_de tiempo_completo full_time part_time minuit medianoche
overtime: heures_sup* heure_sup* supplementaire* temps_et_demi taux_et_demi temps_demi overtime over_time extra_hour* time_half extra_time horas_extra* hora_extra* tiempo_extra* extras horas_de_mas double_temps doble ot temps_sup temps_double heures_en_plus sobretiempo tiempo_y_medio double_time hours_over after_40 mas_de_40 plus_de_40 over_40 apres_40
many: trop beaucoup too_many too_much long longue* lots mucho* muchas demasiad* 12 13 14 15 16 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 sans_arret sin_parar nonstop non_stop doble double_shift doble_turno jusqu_a_minuit
cut: coup* cut cuts cutting cortaron cortan redui* reduc* reduj* baiss* recort* baj* lower* fewer less moins menos quito quitan quitaron quitar quitaron_horas shortened fewer_hours corto shut_off shutoff turned_off disconnect* debranch* couper coupent
rest: repos repos* pause* conge* break* rest resting dia_libre dias_libre* dia_descanso descans* day_off days_off jour_off journee_off jour_libre dimanche* sunday* domingo* 7_jours seven_days siete_dias 7_days 7_dias breather lunch_break hora_comida hora_de_comida pausa* lunch almuerzo jour_de_conge conges day_of meal_break pause_diner bathroom_break washroom_break sin_descanso sin_parar jour_de_repos
holiday: ferie* vacanc* vacation* vacacion* holiday* feriado* festivo* 4 aguinaldo conge_annuel prima_vacacional
sickday: conge_maladie conges_maladie jour_maladie journee_maladie journees_maladie sick_day* sick_leave dia_enfermedad dias_enfermedad incapacidad licencia_medica absence*
deduct: retenu* deduct* deduir* deduit* prelev* enlev* descuent* descont* deduc* retencion* rebaj* charg* cobr* retir* takes taking took coup* off_my off_pay out_of_my quito quitan quitaron quitar quitando withhold* withheld garnish* preleve* enleve* off_my_cheque docked dock_my docking
gear: gant* glove* guante* botte* boot* bota botas uniforme* uniform* outil* tool* herramient* casque helmet casco equipement* equipment equipo masque* mask mascar* lunettes_protection safety_shoes zapatos linge_travail vetements_travail
ticket: billet* avion ticket* flight* airfare plane boleto* pasaje* vuelo* tiquete* avion* pasajes
recruiter: recrut* recruit* reclut* agence* agency agencia* agent agente agentes placement contratist* intermedia* middleman broker coyote* enganch* consultora tramitador* chasseur_tete
buyjob: pay* charg* demand* ask* fee* frais want* wants cobr* pagu* pag* pidi* pid* cost* dollar* dolar* mil 1000 2000 3000 4000 5000 000 cuota comision commission
job: job jobs travail emploi* boulot* trabaj* work empleo* chamba jale pega poste puesto job_offer offre_emploi turno_trabajo gig ouvrage jobine curro
other: autre* another other otro otra otros new nouvel* nouveau* nuevo nueva different* differente*
change: chang* cambi* canvi* switch* mov* transf* traslad* quitt* leave* leaving quit quitting dej* sortir_de salirme irme demission* renunci* resign* move lacher sacrer_mon_camp crisser_mon_camp lever_les_pieds largarme get_out_of_this
farm: ferme* farm* finca* granja* rancho* champ champs campo field fields nursery vivero serre* greenhouse invernadero agricol* agricultur*
fire: congedi* licenci* renvoy* mis_dehors mis_a_la_porte mise_a_pied mis_a_pied vire viree virer sacre_dehors foutu_dehors fired fire_me firing dismiss* laid_off layoff* lay_off let_go sacked terminat* kicked_out despid* despedi* despacha* corrieron correr correrme echaron botaron botar sacaron cesant* liquidaron corrio corrido corrida corriendo corran correrlo correrla correrlos corrernos echo echar echado echada echan me_echan canned got_canned let_us_go booted sacaron_de me_boto perdi_mi_trabajo perdi_el_trabajo mise_dehors
lose: perd* lost lose losing no_more ended finish* acab* termin* fini*
dues: liquidac* finiquito indemnit* severance vacation_pay 4_pour_cent paie_depart separation_pay preavis aviso notice
harass: harcel* harass* acos* bully* intimid* hostig* humili* insult* insulte* grit* scream* yell* shout* cri crie crier crient gueul* engueul* hurl* grosser* groser* insulta* rabaiss* mock* moqu* burl* swear* sacre_apres malparl* traite_de traite_mal treat_like trata_mal tratan_mal maltrat* mistreat* abus* comme_chien comme_des_chiens like_animals like_dogs like_slaves como_animales como_perros comme_animaux respect* name_calling nombres_feos traite_noms groseri* trata_como tratan_como traite_comme hablan_feo parle_mal me_humilla cuss* curse* me_grita gritan gritando insults insulting swears yelled shouts regano regana regañan humiliates humille humillan treats_me treats_us rude grosero bullied mobbing hostigamiento denigr* menosprec* degrad*
racism: raciste* couleur color discrim* origin* nationalit* nacionalidad religion negro indio skin black noir noirs foreigner immigrant_sale racis* racial* raza razas race xenofob* xenophob* homophob* homofob* gay lesbian* lgbt trans
sexual: algo_feo cosas_feas me_hizo_cosas me_hace_cosas did_things_to does_things_to something_bad_happened m_a_fait_des_choses me_fait_des_choses quelque_chose_de_mal sex* touch* tocar toca tocan toco toque manose* grop* grab* butt fesses seins breast* nalg* embrass* kiss* beso besar acosador viol viole violo violar violad* rape* attouch* agression_sex* sleep_with acostarme coucher_avec propositions nude* nud* avances advances insinua* proposition* flirt* coquet* piropo* prostit* acoso_sexual nalgadas cuddl* kissed main_aux_fesses sexualmente tocarme tocarnos touched_me touches_me me_touche pelot* salgo_con_el salir_con_el go_out_with_him go_out_with_my_boss date_with sortir_avec_lui manda_fotos mandan_fotos sends_me_photos sends_me_pictures envoie_des_photos fotos_desnud* photos_nues dormir_con_el acostarme_con asks_me_out m_invite_a_sortir
threat: menac* threat* amenaz* chantage blackmail extors* intimid* asust* scare_us faire_peur chantaj* blackmails threatening me_amenaza nos_amenaza amenazo amenazas scaring intimider
deport: deport* expuls* renvoy* regres* mand* send_me send_back sent_back sending_back appeler_immigration appelle_immigration appeler_l_immigration call_immigration llamar_migra llamar_migracion llamar_inmigracion migra la_migra immigration avion retourner_pays devolver* back_home mexique mexico guatemala plane next_plane next_flight prochain_avion proximo_avion deportacion deportation deported deporten renvoi remove_me removal return_me mandarme mandarnos regresarme regresarnos send_us ship_me ship_us boat
complain: plainte* complain* complaint* plaindre plaign* quej* denunc* denonc* report* reclam* demand* poursui* sue suing signal* tip_line plaintes denunciar denuncia denounce whistleblow* signalement reporting_my demander_justice demanda queja quejas quejarme quejarnos grievances
reprisal: represaill* retaliat* reprisal* represalia* puni* punish* castig* venganza revenge blacklist* liste_noire lista_negra veng*
abuse: abus* maltrait* maltrat* mistreat* exploit* explot* esclav* slave* violen* vulnerab* abused esclavitud esclavage slavery abuses abusan se_aproveche aprovech* take_advantage profite_de profitent trata traite
open: ouvert* open abierto* abiert* aviert* open_work abierta libre
closed: ferme ferme_permis closed cerrad* lie_a tied ligado employer_specific cerrada lie_a_un tied_to specific_employer empleador_especifico nominatif ligado_a
permit: permis permi permit* permiso* visa visas work_permit caq
anonymous: anonym* anonim* sans_nom without_name no_name no_nom no_nombre sans_donner_nom sin_dar_nombre secretly
proof: preuve* proof evidence prueba* photos fotos temoin* witness* testigo* enregistr* record recording grabar
late: trop_tard tard retard too_late late tarde passe passee depasse depassee missed past expired venci* caduc*
deadline: delai* deadline* time_limit plazo* combien_temps combien_de_temps how_long cuanto_tiempo fecha_limite date_limite
union: syndic* union unions unionized sindic* grief* grievance delegue_syndical convention_collective shop_steward afiliar* syndiquer unionize* unioniz* sindicalizar* ttac tuac ufcw
contract: contrat* contract* contrato*
stub: talon* bulletin_paie bulletin_de_paie fiche_paie releve_paie pay_stub* paystub* pay_slip* payslip* recibo* colilla* comprobante* cheque_stub
piece: kilo* panier* piece_rate a_la_piece rendement basket* piecework by_weight canast* caja* destajo cubeta* bucket* por_caja par_boite per_box livre* pound* libra* cesta cestas cesto por_kilo au_kilo par_panier per_kilo per_basket
accident: accident* bless* hurt injur* injury lesion* lastim* herid* accidente* tomb* chut* fell fall falling fallen caid* caer cai caigo cayo slip* gliss* resbal* broke broken fractur* casse cassee cassees casser quebr* romp* coupure* burn* brul* quem* amput* crush* ecras* aplast* pogne coince coinces atrap* stuck sprain* entors* torc* torcio foul* tordu* corte cortado cortar cut_hand cut_finger cut_my coupe_main coupe_doigt electroc* shock shocked choc descarga golpe* frappe_tete cogn* pique picad* mord* mordid* bit bitten desmay* faint* evanoui* saign* bleed* sangr* sangro hernia* hernie* disloc* luxat* yeso cast_on stitches puntad* points_de_suture ampolla* blister* ampoule* lastime electrocut* intoxic* accidentad* volcad* renvers* overturned crash* choque* blessure* lastimarse lesionado lesionada lesiones injured hurting_my cut_himself cut_herself hurt_himself hurt_herself se_lastimo se_corto se_cayo se_quebro s_est_blesse s_est_coupe s_est_casse tombee chute hit_by struck accidente_laboral work_accident coupe_le coupe_la coupe_au picaron me_pico abeja* stung sting bee bees abeille* guepe* avispa* piquete*
bodypart: main mains hand hands mano manos doigt* finger* dedo* oeil yeux eye eyes ojo ojos genou* knee* rodilla* epaule* shoulder* hombro* poignet* wrist* muneca dos back espalda espald* cou neck cuello pied* pie pies foot feet jambe* leg legs pierna* bras arm arms brazo* tete head cabeza cote* rib ribs costilla* hanche hip cadera cheville ankle tobillo coude elbow codo ankle* elbow* hips toe toes orteil* ventre belly stomach poitrine chest pecho lumbago columna spine colonne cintura rodillas
hurts: mal pain pains douleur* hurts hurting hurt duele duelen dolor* dolio killing aching ache sore adolor* lastim* doul* tendinit* bursit* carpal cintura sciatique ciatica mal_au mal_aux mal_a me_duele_mucho numb engourdi* entumid* hinchad* enfle* swollen sciatic* hernie* tunnel_carpien
atwork: travail job work working plant warehouse trabaj* chamba usine shop machine* maquina* tracteur* tractor* echelle* ladder* escalera* forklift montacarg* chariot fabrica field ferme serre sur_la_job en_el_campo cosecha récolte recolte entrepot almacen bodega kitchen cocina cuisine restaurant* hotel* construction obra chantier abattoir matadero slaughterhouse dairy laiterie etable establo barn grange
chemical: pesticid* chimique* chemical* spray* spraying fumig* quimico* plaguicid* veneno* poison* toxique* toxic toxi* vapeur* fumee* fumes insecticid* herbicid* produit produits product products arros* rocian echan fertiliz* engrais abono_quimico quimicos javel bleach cloro ammoni* amoniac* solvant* disolvente* spray_on_us
danger: danger* danjer* peligr* unsafe risk* risqu* riesgo* insegur* securit* safety seguridad ceinture* seatbelt* seat_belt* cinturon* cadenass* lockout garde_machine sin_proteccion training formation_securite entrenamiento debout_camion
heat: chaleur canicule heat* heatstroke calor insolacion insolat* golpe_calor coup_chaleur coup_de_chaleur chaud hot
claim: reclam* claim* wcb csst cnesst workers_comp compensation indemni* comp reclamacion indemnizacion indemnite* compensacion workers_compensation wsib reclamo
refuse: refus* denied deny rejet* reject* rechaz* denegad* turned_down said_no dijeron_no dijo_no dit_non said no_accept* pas_accept* nego negaron niega niegan negar negado negada negativa me_negaron got_denied declin* turned_away no_me_quieren no_quieren
appeal: contest* appeal* revision review apel* impugn* recours recurso reconsider*
lightduty: leger light_duty light_work ligero retour_travail retour_au_travail return_work regresar_trabaj* volver_trabaj* go_back_work retourner_travailler reprendre_travail back_to_work allege* lighter_work modified_work travail_modifie trabajo_liviano liviano
pregnant: enceinte* gross* pregnan* embaraz* accouch* birth parto bebe_attendu expecting attend_bebe attend_un_bebe esperando_bebe esperando_un_bebe partir_en_famille maternit* maternidad encinta expecting_a_baby bebe_en_camino en_cloque pregnancy grossesse retrait_preventif preventive_withdrawal maternite_sans_danger retiro_preventivo
card: carte* card cards tarjet* carnet* carte_soleil carte_maladie medicare_card health_card carnet_de_salud tarjeta_soleil
health: sante maladie health medicare medical medicaid salud seguro_salud soleil sol ramq hopital hospital* medico asur* assurance* insurance seguro*
getcard: obten* avoir inscri* get getting apply applying register* demand* sacar saco tramit* pedir renouv* renew* expir* perd* lost venc* combien_temps how_long cuanto comment how como quand when cuando cb
waiting: carence attente wait waiting espera esperando pas_encore not_yet yet no_todavia todavia_no aun_no sans_carte no_card sin_tarjeta meanwhile entretemps delai_de_carence waiting_period dans_l_attente encore_pas no_tengo_aun before_i_get antes_de_tener
doctor: medecin* docteur* doctor* medico* clinique* clinic* clinica* hopit* hopital* hospit* infirm* nurse* enfermer* urgence* urgencias er_room emergency_room rendez_vous cita appointment* consult* dr malade* sick enferm* soign* walk_in sans_rendez vaccin* vacuna* examen_medical fievre fever fiebre toux cough tos grippe flu gripe embulancia operation operacion cirug* surgery diabet* presion clsc er urgent_care clinique_sans dermato* pediatr* gynec* ginec* radiograph* x_ray rayos analisis prise_sang blood_test checkup chequeo dolor_de vomit* diarr* alergi* allerg* asthm* asma infection infeccion covid medical medicaux medicale medicales medicas
medicine: medicament* medicine* medication* pill* pilule* drug* drugs pastill* recet* prescript* ordonnance* pharm* farmac* antibio* pills insuline insulin insulina pastillas farmaco* medication_cost medicin*
teeth: dent dents dentist* dentair* dental* tooth teeth toothache diente* muela* odontolog* caries lunett* glasses eyeglass* lentes anteojos gafas optomet* carie*
ambulance: ambulan*
sad: triste* tristesse sad sadness lonely alone seul seule solo sola soledad deprim* depres* depress* moral mood angust* anxi* ansi* stress* estres* desesp* desesper* pleur* cry crying llor* ennui* ennuie homesick miss_my extran* burnout epuis* no_duermo dors_pas can_t_sleep no_puedo_dormir insomn* nervous nervios* feeling_down low moral_bas en_peux_pu en_peux_plus n_en_peux peux_plus aguanto overwhelmed hopeless down depressed depression suicidal_thoughts no_aguanto ya_no_puedo peux_pus plus_capable pas_capable burned_out agobiad* abrumad* melancol* tristez* llorando pleure* miss_home miss_my_family me_siento_mal mal_du_pays s_ennuie panic_attack ataque_de_panico angoiss* isol* aislad* entends_des_voix hear_voices hearing_voices oigo_voces escucho_voces
suicide: suicid* tuer mourir en_finir kill_myself kill_himself kill_herself end_my_life end_it want_to_die wanna_die kill_themselves wants_to_die morir* matarme matarse se_quiere_matar quitarme_vida quitarse_vida no_quiere_vivir no_quiero_vivir enlever_la_vie
interpreter: interpret* traduc* traduir* traduis* translat* traduct*
understand: compren* comprend* understand* entiend* entend* parl* speak* habl*
lowhouse: moisiss* mold* mould* moho humedad humid* insalubr* punaise* bedbug* bed_bug* chinche* rat rats rata ratas raton* souris mice mouse cafard* cockroach* roach* cucarach* coquerel* bibitt* vermin* plaga* sale* dirty suci* broken_window fuite* leak* fuga gotera* eau_chaude hot_water agua_caliente pas_eau no_water no_agua chauffage chauffe heating heater heat* calefacc* froid* cold frio fria toilet* bano* bathroom* douche* shower* regadera* electric* courant bris* brise* casse repair* repar* fix* arregl* pest* asquer* apest* pue stink* gas_smell huele_a_gas odeur_gaz smoke_alarm alarma detecteur mosquito* fourmi* ants hormig* inond* flood* inund* goutte techo roof toit_coule drain* canal tapada bouch* no_heat sans_chauffage no_hay_agua no_hay_luz sin_luz sin_agua sans_eau sans_electricite no_electricity no_power no_hot humedo bichos bugs insect* plagues serpiente snake sewage egout* septic aguas_negras moisi odor smell* huele olor pestilen* odeur* insalubre* tuyau* pipe pipes plomberie plumbing tuberia stove poele estufa frigo fridge nevera refri refrigerator laveuse washer lavadora matelas mattress colchon
toosmall: trop_petit* too_small tiny muy_pequen* muy_chic* demasiado_pequen*
crowded: trop_monde surpeupl* overcrowd* crowded hacin* hacinad* amonton* entass* packed crammed encimados
visit: visit* invit* amis_maison guest* friends friend amigo* amiga* girl girls chum blonde femmes fille filles muchachas novi* company_over recevoir girlfriend* boyfriend* sleep_over stay_over pasar_la_noche passer_la_nuit visites visitas visitors girlfriend boyfriend novia novio recevoir_du_monde have_people
goout: sortir sort sorties salir leave_house go_out going_out curfew couvre_feu toque_queda lock* locked enferme encerr* no_dejan not_allowed interdi* prohib* empech* surveill* camera* camara* watch* vigil* spy* privacy intimite enferment enfermer enfermes_dans encerrados stuck_inside cant_leave can_t_leave curfews leave_the_farm quitter_la_ferme salir_de_la
house: logement* loge loger loges logeons maison* appart* appartement* chambre* room rooms house housing home bunkhouse trailer* traila trayla roulotte* dorm* dortoir* casa casas cuarto* vivienda* habitacion* departamento* apartamento* apartment* apt renta* remolque place toit lit bed beds cama* hogar foyer basement sotano sous_sol sleeping_quarters barraca* galera* barrack* dormitor* campement camper caravan* bedroom* kitchen cuisine cocina cabin cabina chalet lodging accommodation* alojamiento hospedaje hebergement dortoirs caserne bunk bunks chambres pieza piso quarters
rent: loyer* rent rents rental renta rentas alquil* arriendo bail bails lease proprio* propriet* landlord* landlady casero* casera arrendad* location louer loue loyers arrendamiento subarrend* sous_location sublet sous_louer locataire* tenant* inquilin* tal regie_du_logement
raise: augment* hauss* raise* raising raised increas* aument* higher plus_cher subir subio suben subieron subida subiendo monte monter montee
deposit: depot* deposit* deposito* fianza* caution garantia dos_meses_de_renta premier_dernier_mois first_and_last
evict: corre nos_corre me_corre expuls* evict* desaloj* mettre_dehors mis_dehors dehors kick_out kicked_out kick_us throw_out thrown_out echar* sacar* out_of_the get_out pack mettre_a_la_porte a_la_rue echar echaron echarnos echarme echan echado echados sacaron sacan sacarnos sacarme nos_saca me_saca sacando corrio corrieron corren correrme correrlos put_out thrown_in_the_street on_the_street a_la_calle fuera_de_la_casa out_of_my out_of_our out_of_here sacre_dehors crisse_dehors lock_us_out locked_out changed_the_locks
belongings: affaires linge stuff belongings things cosas ropa pertenencias valise* suitcase* maleta* meubles furniture effets mes_choses my_things mis_cosas equipaje luggage bagages
homeless: nulle_part dormir_ce_soir nowhere_to nowhere_stay homeless en_la_calle no_tengo_donde_dormir abri shelter* refuge* refugio* albergue* itiner* sans_abri sleep_in_my_car dormir_dans_mon_auto duermo_en_el_carro sleeping_outside dormir_dehors dormir_en_la no_where_to_sleep place_to_stay_tonight where_to_sleep donde_dormir ou_dormir donde_quedarme_esta
utilities: luz electricidad electricite hydro agua power water electricity utilities gas eau electric* courant lumiere lights calefaccion chauffage hydro_quebec internet_bill panne_de_courant apagon corriente
expired: expir* fini finie finit termin* depass* passe passee over ended end ends ran_out run_out out_of_status no_status sans_statut venci* vence* venz* caduc* acab* acaba paso se_paso illegal ilegal* undocumented overstay* mois_prochain bientot soon next_month proximo_mes plus_valide not_valid no_es_valido vencera vencer se_me_vence s_acheve about_to_expire por_vencer a_punto expires_soon expires finira
renew: renouv* renew* renov* prolong* exten* extend* alarg* prorrog* renewal renouvellement renovacion prolongation extension extender ampliar
restore: retabl* restor* restablec*
maintained: maintenu* implicit* maintained implied mantenid*
travel: voyag* travel* trip viaj* fly flying home aller_au_pays aller_pays retourner* go_home visit_home visit_my ir_a_mi ir_a_ver funer* enterrement* funeral* entierro* noel christmas navidad salir_de_canada sortir_du_canada leave_canada quitter_canada ir_mi_pais regresar_mi vacances_pays vacaciones_mi_pais ir_a_casa visitar_mi volar vol_pour aller_voir aller_visiter see_my_family ver_a_mi_familia voyager viajar flight_home boleto_de_ida vuelo_a partir_en_vacances go_to_mexico aller_au_mexique
pending: attend* attente pending waiting wait processing espera* tramite process pendant while mientras durante
death: mort morte mourut deced* deces death died dead dies passed_away fallec* murio muri* muerte falleci* funer* enterr* deuil funeral* burial luto velorio
bring: amen* emmen* faire_venir fair_venir venir bring* traer* traig* traerme sponsor* parrain* patrocin* reunir* reunif* invite invitar_a inviter reunite reunification regroupement reagrupacion come_with_me venir_avec
family: famil* famill* familia* femme* blonde chum conjoint* epou* mari husband* wife wives spouse* partner* espos* conyuge* pareja* marido* mujer* senora* senor enfant* child children kid kids fils fille* son daughter* hijo* hija* nino* nina* ninos chamacos bebe* baby babies parents mere pere mother father mama papa mom dad cunad* abuela abuelo grand_mere grand_pere frere soeur brother sister hermano* hermana* parientes proches dependant* dependent* cousin* prim* tio tia uncle aunt suegr* belle_mere relatives novia novio fiance*
partner: femme* blonde chum conjoint* epou* mari husband* wife spouse* partner* boyfriend girlfriend espos* conyuge* pareja* marido* mujer* senora* novio*
child: enfant* child children kid kids fils fille* son daughter* hijo* hija* nino* nina* chamac* bebe* baby babies jeune ado teenager toddler yr_old years_old flo flos
school: ecole* school* escuel* coleg* maternelle kindergarten secondaire primaria secundaria kinder classe_accueil class_daycare scolaire maestra teacher prof professeur educacion_de_mis
english: anglais* english ingles*
daycare: garderi* cpe daycare* day_care childcare child_care guarderia* babysit* garde_enfant service_garde nounou ninera
benefit: allocation* benefit* allowance* prestaci* subsid* asignacion* child_benefit ayuda_hijos bono acc conge_parental parental_leave paternit* rqap qpip maternity_benefit* ayuda_por_hijo pension_enfant
beat: veut_me_tuer va_me_tuer me_quiere_matar quiere_matarme kill_me frapp* bat battu* hit hits beat* beats hitting pega pegan pego pegar golpe* golpea* violent* violen* gifl* slap* punch* coups kick* maltrat* me_bat me_pega me_golpea beats_me hit_me hits_me abusive violence_conjugale domestic_violence violencia_domestica violencia_intrafamiliar estrangl* choke* etrangl* pousse_contre slapped bofetada* patad* ojo_morado black_eye
athome: maison home casa conjugal* familial* domesti* intrafamil* mari husband* espos* marido* chum conjoint* boyfriend girlfriend pareja* blonde
french: francais* french frances* francisation francisacion francization
course: cours course* class classes clase* curs* lesson* lecon* lecc* apprend* learn* aprend* formation school study estudi* teach* ensen* enseign* aprendo estudiar etudier suivre_un tutor* jumelage practicar pratiquer practice conversation conversacion
litera: lire ecrire read write leer escribir alphabet* analfabet* litera*
test: exam* examen* niveau* level* nivel* tcf tef score test tests testing
pr: residence_perman* permanent_resid* residenc* resident* pr rp rp_canada pr_card csq pstq peq arrima rester stay_in stay_permanently stay_forever live_here_forever vivre_ici_pour quedarme quedarnos demeurer immigr* arreglar_papeles arreglar_mis become citizen* ciudadan* citoyen* rester_au stay_in_quebec residente quedarme_en establecer* s_etablir settle_here live_permanently selection_certificate certificat_de_selection
scam: arnaqu* fraud* scam* estaf* faux fake fals* engan* phish* robocall* carte_cadeau cartes_cadeau gift_card* itunes bitcoin* crypto* tarjetas_regalo tarjeta_regalo cartes_itunes arnaquer estafar estafaron me_estafo scammed scammer fraudul* fraudeur* clonad* hack* hameconn* ripped_off
phonecall: appel* call calls called calling llam* telephone* phone* telefon* texto* text sms message* mensaje* ligne whatsapp correo courriel email mail appelle appeler appelent me_llamo me_llamaron called_me
government: gouvern* governm* gobiern* irs arc cra revenu police policia arret* arrest* government
lawyer: avocat* lawyer* abogad* attorney* notaire* notari* licenciad* aide_juridique legal* juridi* conseiller* advis* asesor* consult* tramitad* avocats abogada abogados conseil_juridique consultor* consultant* tramitadora paralegal notary
vanished: disparu* vanish* disapp* desaparec* stole* took took_my cobro pris_argent ran_off money argent dinero promis* promet*
consulate: consul* ambassad* embass* embajad* consulates consulados
tax: impot* tax taxes taxs impuesto* declaration_revenu* t4 releve_1 tax_return income_tax declaracion_impuest* renta_anual hacienda tps gst impots impuestos taxes_back rapport_d_impot tax_refund devolucion_de_impuestos remboursement_d_impot cra arc revenu_quebec
refundtax: recuper* refund* rembours* remboursement* devoluc* get_back regresen devuelv* file filing quand when cuando help aide ayuda qui fils_mes filing_my filed remplir* llenar faire_mes free gratis gratuit clinic clinique clinica where donde ou
season: saison* season* temporada* zafra cosecha saisons fin_de_temporada end_of_season
end: fin finit end ends ended final acab* termin*
ei: chomage assurance_emploi unemploy* employment_insurance desemple* ei seguro_desempleo paro pogey desempleo seguro_de_desempleo unemployment_insurance prestations_d_emploi ei_benefits seguro_de_empleo
nas: nas no_number social_insurance* assurance_sociale sin_number seguro_social numero_no numero_de_seguro social_number
lmia: eimt lmia
lowwage: bas_salaire low_wage salario_bajo
highwage: haut_salaire high_wage salario_alto alto_salario
sawp: ptas sawp saisonnier* seasonal_agri* agricola_temporal* programa_agricola
food: manger nourriture bouffe epicerie* frigo faim food hungry groceries grocery comida comer alimento* despensa* hambre banque_alimentaire food_bank banco_comida banco_alimentos soupe_populaire mercado market marche tortilla* chile* chiles arroz beans frijol* aceite despensas bread pan pain leche milk lait
transport: transport* lift ride rides raite aventon autobus bus camion van taxi covoitur* carpool* trajet* autobuses metro tren train uber navette bicicleta bike velo carro coche auto car voiture conducir llevar_al llevarme ride_to drive_me
asylum: asile asylum asilo refugi* refugee* persecu* miedo_de_regresar miedo_a_regresar afraid_to_go_back scared_to_go_back afraid_to_return peur_de_retourner
pvt: pvt vacances_travail working_holiday iec eic vacaciones_trabajo
left: quitte parti partis rentre* retourne* left returned regres* volvi* ya_estoy_en deja_au_pays not_in_canada no_longer_in dans_mon_pays en_mi_pais back_in
afraid: peur* afraid scared fear miedo* temor* hesit* miedos scares peur_de_perdre fear_of
trick: secret* confiden* prive* privacy consent*
task: tach* task* tarea* metier autre_travail different_work other_work otro_trabajo otra_tarea
address: adress* direccion* demenag* moved moving mud*
internet: internet wifi wi_fi
bank: banqu* bank* banco cuenta_bancaria remesa* envoyer_argent send_money mandar_dinero cuenta account compte transfer* transferencia western_union remit* envoyer_de_l_argent enviar_dinero mandar_plata cash_my_cheque cambiar_cheque encaisser
trafficking: traite_personne* trafficking trata_personas trata_de_personas trafic_humain esclavage
crimevictim: ivac victim* victime* acte_criminel crime*
hurtsme: me_suis_coup* me_suis_bless* me_suis_fait_mal me_suis_brul* me_suis_cass* suis_tombe_d* suis_tombee_d* suis_tombe_en suis_tombee_en suis_tombe_au suis_tombee_au suis_tombe_sur suis_tombee_sur me_lastim* me_corte me_cai me_queme me_quebre me_resbal* me_caigo hurt_my cut_my_hand* cut_my_finger* cut_my_thumb* cut_my_arm* cut_my_leg* cut_my_foot cut_my_toe* cut_my_wrist* cut_my_knee* cut_my_head cut_my_face burned_my burnt_my broke_my_hand* broke_my_finger* broke_my_thumb* broke_my_arm* broke_my_leg* broke_my_foot broke_my_toe* broke_my_wrist* broke_my_knee* broke_my_head broke_my_face broke_my_ankle* broke_my_rib* broke_my_back broke_my_tooth broke_my_nose crushed_my twisted_my hurt_myself cut_myself burned_myself got_hurt got_injured fell_off fell_from
howmany: how_many combien_d combien_heures cuantas cuantos
most: max* limit* legal* at_most au_plus plus_possible
force: force* forc* oblig* make_me makes_me make_us makes_us me_hacen nos_hacen faire_faire
how: comment como how
heavy: charg* lift* lifting lourd* heavy pesad* cargar soulev* levant*
alcohol: alcool* alcohol* boire drink* drunk tomo borrach* drog* drug_use
visa: visa visas visado*
evening: soir* night* noche* evening* fin_semaine weekend* dimanche* domingo* sunday* saturday* samedi* sabado* apres_travail after_work
town: ville village town pueblo centro downtown magasin* store* tienda* walmart iga maxi eglise church iglesia misa saint village_voisin mall centre_d_achat centro_comercial
live: vivir vivimos vivo vivre live living habiter staying
born: ne_ici nee_ici naissance naitre born nacio nacid* nacer newborn
sign: sign signer signe signed signing firm* firme firmar signatur* firmar_un firme_un fait_signer hacen_firmar made_me_sign
sidejob: side_job side_jobs cash_job under_the_table au_noir sous_la_table por_fuera por_mi_cuenta second_job segundo_trabajo deuxieme_job deuxieme_emploi otro_trabajo_mas weekend_job two_jobs dos_trabajos deux_jobs deux_emplois dos_lugares two_places deux_places deux_endroits dos_empleos dos_patrones
arrested: detenid* arrested jail prison carcel emprison* detain* detenu* en_dedans detuv* agarraron_a llevaron_preso arrestation detention detenido cbsa asfc agents_d_immigration immigration_officer* ice me_agarro la_migra nos_agarro raid redada
roe: releve_d_emploi releve_emploi record_of_employment roe constancia_de_empleo carta_de_trabajo separation_slip relevo_de_empleo registro_de_empleo
helper: want_to_help wants_to_help veut_aider veulent_aider voulons_aider voudrait_aider quiere_ayudar queremos_ayudar parish* parroquia* paroisse* benevole* intervenant* accompagn* caseworker* volunteer* voluntari* aidant* helping_someone aider_quelqu supporting intervenante intervenants trabajador_social trabajadora_social travailleuse_sociale social_worker support_worker agent_de agente_de
firstcontact: where_to_start where_do_we_start where_do_i_start par_ou_commencer ou_commencer por_donde_empezar donde_empezar how_to_start premier_contact premier_appel first_contact first_call first_meeting premiere_rencontre primer_contacto primera_llamada
exitplan: plan_depart plan_de_depart exit_plan escape_plan safety_plan plan_de_salida plan_de_fuga s_enfuir escap* fuir run_away huir
lostdays: renvoye_plus_tot sent_home_early mandaron_temprano pas_d_ouvrage pluie rain lluvia lluev* llov* rained raining il_pleut
heatstroke: heat_stroke heatstroke golpe_calor coup_chaleur insolac* insolad* canicule
people: guys gens people personas personnes somos on_est nous_sommes we_are workers travailleurs trabajadores monde gente hombres hommes men
number: 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 18 20 25 30 dos tres cuatro cinco seis ocho diez doce quince veinte trois quatre cinq six huit dix douze quinze vingt two three four five eight ten twelve fifteen twenty how_many cuantos cuantas combien
sleeps: dorm* couch* sleep* slept cama camas lit lits bed beds litera_cama matelas colchon*
lend: prest* lend* lent preter prete pretee loaned borrow* emprunt* sends_me_to envoie_chez manda_a_otra mand*_otra
tonight: tonight ce_soir esta_noche right_now tout_de_suite ahorita ahora_mismo now today aujourd_hui hoy demain tomorrow manana immediately inmediatamente
guarantee: garanti garantie garanties garantis guarantee* guaranteed garantiz* assuree assurees sure_thing asegurad* seguro_de_que promesa promise promised
caregiver: aide_familiale aide_familial aidante caregiver* care_giver live_in cuidadora cuidador cuido nanny m_occupe preposee domestique domestica domestic_worker housekeeper menagere
valid: encore_bon encore_valide toujours_bon toujours_valide still_good still_valid sigue_valido sigue_vigente sigue_siendo todavia_sirve valid valide valido vigente
licence: licence license licencia conducir manejar saaq permis_de_conduire permis_conduire permis_de_chauffeur
clothes: clothes clothing coat coats jacket* vetement* manteau* tuque mitaine* linge_hiver linge_chaud linge_d_hiver winter_boots winter_clothes ropa_de_invierno ropa_invierno abrigo abrigos chamarra* cobija* cobertor* blanket* couverture* friperie thrift* ropa_usada used_clothes ropa_caliente warm_clothes
furnish: meuble meubles furniture muebles sofa couch_free lit_gratuit free_bed ustensil* dishes vaisselle trastes platos
sim: sim chip_de_telefono chip_telefono carte_sim sim_card forfait cellulaire cell_phone celular phone_plan plan_de_telefono
church: eglise iglesia church misa messe mosque mosquee mezquita templo pasteur pastor priest cura padre_catolico
bounced: rebondi rebondit bounced bounce nsf sin_fondos sans_fonds sans_provision no_tiene_fondos no_fondos
quits: quit quitting renunciar renuncio renuncie demissionner demission demissionne resign resigning resigned leave_my_job leaving_my_job quitter_mon_emploi quitter_ma_job dejar_el_trabajo dejar_mi_trabajo dejar_de_trabajar lacher_ma_job lacher_mon_emploi sacrer_mon_camp
gone: sold selling vendu vend vendio vendieron vende bankrupt* bankruptcy faillite quiebra quebro_la cerro_la_empresa shut_down shutting_down closing_down closed_down fermeture ferme_ses_portes va_fermer cerraron cerrara cierra cerro retired retraite jubilo retiro
bathroom: bano banos toilet* toilette* bathroom* washroom* restroom* sanitario*
give: donner give dar doy
consent: consent* consentement consentimiento
download: telecharg* download* descarg* pdf epub imprimer imprime print printable imprimir version_papier paper_version
guidebook: guide guia handbook manual manuel
ourteam: site sitio pagina website page equipe_du_site
writeus: contact contacter contactar contacto write_to ecrire_a escribir_a signaler report_a report_an corregir corriger correct_an fix_an error errores erreur erreurs mistake suggestion sugerencia
listed: update_our update_my update_the mettre_a_jour actualizar our_sheet notre_fiche nuestra_ficha our_listing our_address notre_adresse nuestra_direccion ajouter anadir agregar add_my add_an add_our inscrire_mon inscrire_notre register_my register_our list_my list_our proposer suggest proponer missing_from manque_dans
organisation: organisme* organization* organisation* organizacion* association* asociacion* ong ngo
opendata: api csv excel xlsx dataset jeu_de_donnees donnees_ouvertes open_data datos_abiertos export_the
ourmap: carte_des carte_eimt carte_interactive map_of lmia_map mapa_de mapa map
newsletter: infolettre newsletter boletin abonner subscribe suscribir* notifications_by par_courriel by_email por_correo
nonet: hors_ligne offline sin_conexion sans_internet without_internet sin_internet no_internet no_wifi sans_reseau no_data pas_de_donnees
pension: pension pensions imss jubilacion retraite_du_mexique rente_du rrq cpp afore seguro_social_de_mexico
shop: acheter achat acheter_un comprar compro buy buying cheap pas_cher barato magasiner shopping usage used_car segunda_mano second_hand
record: record recording grabar grabo grabe enregistrer enregistre filmer filmar film_my video videos
banned: banni bannis banned blacklisted non_compliant non_conforme* inelig*
`
