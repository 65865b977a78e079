/// Roles of law, education, social services and health. Each line: family, SOC 2018 major group, level where the title tells it, titles.
enum RolesOfCare {
    static let text = """
        health.bodywork|31|mid|massage therapist; registered massage therapist; licensed massage therapist; lmt; \
        sports massage therapist; physical therapist assistant; occupational therapy assistant; pta; cota; physical \
        therapy assistant; occupational therapist assistant; medical transcriptionist; expanded function dental \
        assistant; dental assistant; medical scribe
        health.physician|29|senior|psychiatrist; medical director
        health.practitioner|29|mid|nurse practitioner; np; crna; nurse anesthetist; midwife; nurse midwife; certified \
        nurse midwife; aprn; fnp; dnp; physician assistant; pa c; physician associate
        health.veterinary|29|mid|veterinarian; dvm; tierarzt; veterinaire; veterinario; veterinary surgeon; associate \
        veterinarian
        health.dentistry|29|mid|dentist; orthodontist; dds; dmd; oral surgeon; zahnarzt; dentiste; dentista; \
        periodontist; endodontist; prosthodontist; general dentist; associate dentist
        health.pharmacy|29|mid|pharmacist; pharmd; clinical pharmacist; staff pharmacist; pharmacien; apotheker; \
        farmaceutico; pharmacy resident; consultant pharmacist; retail pharmacist
        health.pharmacy|29|manager|pharmacist in charge; lead pharmacist; pharmacy manager; director of pharmacy; \
        pharmacy director
        legal.judge|23|senior|judge; magistrate; administrative law judge; justice; district judge; richter; juge; \
        juez
        legal.lawyer|23|entry|law clerk; legal intern; summer associate; judicial law clerk
        legal.lawyer|23|c_level|general counsel; chief legal counsel; head of legal
        legal.lawyer|23|mid|attorney; lawyer; counsel; corporate counsel; associate attorney; staff attorney; \
        prosecutor; public defender; district attorney; litigation attorney; patent attorney; legal counsel; \
        assistant general counsel; deputy general counsel; attorney at law; trial attorney; litigation associate; \
        assistant district attorney; partner attorney; law partner; of counsel; in house counsel; patent agent; \
        arbitrator; mediator; rechtsanwalt; rechtsanwaltin; anwalt; avocat; avocate; abogado; abogada; jurist; \
        juriste; solicitor; barrister; esquire; notar; notaire; city attorney; county attorney; assistant attorney \
        general; legal advisor; legal; hearing officer; legal officer; assistant city attorney; associate counsel; \
        senior counsel; managing attorney; syndikusanwalt; law associate; corporate attorney; immigration attorney; \
        family law attorney; tax attorney; real estate attorney; employment attorney; attorney general; conciliator; \
        adjudicator; legal director; legal consultant; litigator
        legal.support|23||paralegal; legal assistant; legal specialist; litigation paralegal; corporate paralegal; \
        title examiner; court clerk legal; legal analyst; paralegal specialist; conflicts analyst; title abstractor; \
        abstractor; legal support specialist; closing agent; real estate paralegal; immigration paralegal; litigation \
        support specialist; legal document specialist; title officer; escrow officer; closing specialist; title \
        agent; escrow assistant; rechtsanwaltsfachangestellte; assistant juridique; asistente legal; e discovery \
        specialist; legal operations specialist; legal project manager; title searcher; legal associate; intellectual \
        property paralegal; certified paralegal; court advocate; legal coordinator; contracts paralegal; docketing \
        specialist; freelance court reporter; court reporter stenographer
        education.teaching|25|mid|teacher; professor; instructor; lecturer; associate professor; assistant professor; \
        adjunct professor; high school teacher; elementary school teacher; elementary teacher; math teacher; english \
        teacher; science teacher; special education teacher; kindergarten teacher; preschool teacher; substitute \
        teacher; faculty; adjunct instructor; adjunct faculty; tutor; teaching fellow; visiting professor; professor \
        emeritus; music teacher; art teacher; dance teacher; esl teacher; language teacher; history teacher; physical \
        education teacher; education specialist; educator; dozent; lehrer; lehrerin; professeur; enseignant; \
        enseignante; profesor; profesora; maestro; maestra; maitre de conferences; academic; trainer adult education; \
        math tutor; middle school teacher; college instructor; graduate teaching assistant; music instructor; nursing \
        instructor; teacher of the deaf; head teacher; assistant teacher preschool; lead teacher; early childhood \
        educator; early childhood teacher; clinical instructor; swim instructor teacher; university professor; \
        clinical professor; research professor; piano teacher; vocational instructor; career and technical education \
        teacher; agriculture teacher; reading specialist; reading teacher; title one teacher; literacy specialist; \
        interventionist; esl instructor; spanish teacher; infant teacher; toddler teacher; montessori teacher; \
        religious education teacher; voice teacher; art instructor; formateur; formatrice; docente; professor of \
        practice; senior lecturer; driving instructor; driver education instructor; ged teacher; adult basic \
        education instructor; self enrichment teacher; health educator teacher; homebound teacher; cte instructor; \
        lehrbeauftragter; erzieherin lehrerin; department chair professor; science instructor; computer teacher; \
        business teacher; economics professor; biology professor; nursing professor; drama teacher; flight instructor \
        teacher; resource teacher; private tutor; law professor; sunday school teacher
        education.support|25|entry|teaching assistant; teacher aide; paraprofessional; paraeducator; instructional \
        aide; teacher assistant; teachers aide; instructional assistant; special education paraprofessional; \
        classroom aide; classroom assistant; assistant teacher; educational assistant; graduate assistant; teaching \
        aide; special education aide; preschool aide; teacher aid
        education.library|25||librarian; archivist; curator; museum technician; instructional designer; instructional \
        coordinator; curriculum specialist; curriculum developer; library technician; reference librarian; school \
        librarian; media specialist school; library media specialist; academic advisor instruction; instructional \
        coach; learning designer; registrar museum; technology integration specialist; curriculum coordinator; \
        instructional technologist; conservator; bibliothekar; bibliothecaire; bibliotecario; museum curator; e \
        learning developer; collections manager; educational technologist; instructional specialist; learning \
        experience designer; curriculum writer; curriculum designer; childrens librarian; museum educator; law \
        librarian; digital archivist; records archivist; collections specialist museum; exhibits preparator; \
        documentalist; librarian assistant technician; information specialist library; museum specialist; farm and \
        home management educator; extension educator; extension agent; library assistant technician; educational \
        consultant; education consultant; assessment coordinator; instructional technology specialist; education \
        program specialist; professional development specialist; academic technology specialist; cataloger; ela \
        specialist; metadata specialist
        education.administration|11|director|school principal; principal of school; elementary principal; high school \
        principal; assistant principal; vice principal; dean; associate dean; assistant dean; dean of students; \
        academic dean; head of school; headmaster; superintendent schools; assistant superintendent of schools; \
        director of admissions; admissions director; registrar; department chair; director of financial aid; \
        preschool director; child care director; daycare director; childcare center director; schulleiter; proviseur; \
        director de escuela; provost associate; academic director; education director; director of education; \
        curriculum director; director of curriculum; middle school principal; student affairs director; education \
        administrator; athletic director school; principal; department head education; rector; student life director; \
        special education director; residence hall director; director of student affairs; director of special \
        education; head start director; vice provost; academic affairs director; residence life director; deputy \
        superintendent; charter school director
        education.advising|21||academic advisor; guidance counselor; school counselor; career counselor; career \
        advisor; college advisor; academic counselor; student advisor; career coach; admissions counselor; college \
        counselor; student services coordinator; student success coach; career services advisor; employment \
        counselor; career specialist; career consultant; enrollment advisor; student success advisor; vocational \
        counselor; enrollment counselor; financial aid counselor; financial aid advisor; career development \
        coordinator; career services specialist; student affairs specialist; residence life coordinator; residence \
        director; admissions representative; admissions officer; college and career counselor; transfer counselor; \
        transition coordinator; job coach; job developer; student services specialist; student support specialist; \
        student success specialist; career services coordinator; international student advisor; admissions advisor; \
        orientation career
        social.services|21|mid|social worker; licensed clinical social worker; clinical social worker; case worker; \
        caseworker; school social worker; medical social worker; mental health worker; community health worker
        social.services|21||social worker; case manager; counselor; therapist; licensed clinical social worker; lcsw; \
        mental health counselor; case worker; caseworker; family therapist; clinical social worker; substance abuse \
        counselor; probation officer; community health worker; social services specialist; youth counselor; outreach \
        coordinator; community outreach coordinator; community organizer; health educator; rehabilitation counselor; \
        marriage and family therapist; parole officer; human services specialist; family advocate; victim advocate; \
        patient advocate; crisis counselor; child welfare worker; child protective services worker; social service \
        worker; addiction counselor; licensed professional counselor; lpc; lmft; psychotherapist; behavioral health \
        specialist; behavior specialist; program coordinator social; peer support specialist; community outreach \
        specialist; case aide; social services assistant; youth worker; residential counselor; sozialarbeiter; \
        sozialarbeiterin; sozialpadagoge; assistante sociale; travailleur social; educateur specialise; trabajador \
        social; trabajadora social; outreach worker; community health educator; care coordinator social; clinical \
        therapist; mental health therapist; mental health clinician; mental health professional; mental health \
        specialist; mental health worker; school social worker; medical social worker; family support specialist; \
        family services coordinator; family services worker; outreach specialist; community engagement coordinator; \
        housing counselor; deputy probation officer; correctional treatment specialist; behavioral health counselor; \
        behavioral health therapist; victim witness advocate; drug counselor; chemical dependency counselor; family \
        counselor; grief counselor; foster care worker; adoption specialist; intervention specialist; social work \
        supervisor; clinical supervisor; support coordinator; service coordinator; community worker; community \
        support worker; recovery coach; youth specialist; youth development specialist; youth program coordinator; \
        juvenile probation officer; child advocate; clinical case manager; wellness coordinator; wellness coach; \
        wellness specialist; health coach; health promotion specialist; public health educator; public health \
        specialist; public health advisor; community health specialist; behavior interventionist; board certified \
        behavior analyst; bcba; behavior analyst; eap counselor; community liaison; family liaison; parent educator; \
        advocate; human services worker; social work assistant; social work case manager; disability specialist; \
        social services director; social services manager; social services coordinator; lsw; msw; lmsw; psychosocial \
        rehabilitation; community resource specialist; resource specialist; casa advocate; resident services \
        coordinator; domestic violence advocate; bereavement coordinator; foster parent; life skills counselor; \
        director of social services; youth advocate; volunteer; independent living specialist; community services \
        officer social; vocational rehabilitation counselor; social services worker; sober coach; licensed social \
        worker
        social.clergy|21||pastor; minister; priest; chaplain; rabbi; imam; reverend; senior pastor; associate pastor; \
        youth pastor; youth minister; deacon; clergy; lead pastor; worship leader; director of religious education; \
        missionary; executive pastor; worship pastor; campus minister; pfarrer; pfarrerin; pasteur; pretre; \
        sacerdote; bishop; director of youth ministry; ministry director; evangelist; youth director; religious \
        education director; ministry coordinator; campus pastor; vicar; faith formation director; music minister \
        pastor; music director church; director of ministries; children's pastor; religious activities director; \
        hospital chaplain; diocesan director; bible teacher
        health.physician|29|mid|physician; doctor; surgeon; pediatrician; family physician; anesthesiologist; \
        cardiologist; radiologist; optometrist; podiatrist; chiropractor; dermatologist; oncologist; neurologist; \
        hospitalist; md; do; od; internist; medical resident; resident physician; pathologist; medical doctor; \
        obstetrician; gynecologist; ob gyn; urologist; orthopedic surgeon; emergency physician; attending physician; \
        primary care physician; arzt; arztin; medecin; medico; medica; naturopathic doctor; naturopathic physician; \
        ophthalmologist; gastroenterologist; endocrinologist; nephrologist; rheumatologist; plastic surgeon; fellow \
        physician; allergist; pulmonologist; intensivist; acupuncturist; physician advisor; family medicine \
        physician; medical officer; medical consultant; osteopath; locum; general practitioner; gp; oberarzt; \
        chefarzt; assistenzarzt; flight surgeon; chief resident; dpm; neurosurgeon; interventional radiologist; \
        radiation oncologist; hand surgeon; family practice physician; general surgeon; anaesthetist
        health.nursing|29|mid|registered nurse; rn; nurse; lpn; lvn; licensed practical nurse; charge nurse; staff \
        nurse; clinical nurse; nurse educator; clinical nurse specialist; er nurse; icu nurse; school nurse; nurse \
        case manager; rn case manager; travel nurse; operating room nurse; home health nurse; hospice nurse; bsn; \
        nurse coordinator; public health nurse; triage nurse; oncology nurse; surgical nurse; pediatric nurse; nurse \
        supervisor; head nurse; nurse consultant; infection preventionist; psychiatric nurse; krankenschwester; \
        krankenpfleger; pflegefachkraft; pflegefachfrau; infirmier; infirmiere; enfermero; enfermera; registered \
        nurse rn; care manager nurse; utilization review nurse; nurse navigator; occupational health nurse; dialysis \
        nurse; nurse clinician; unit nurse; nursing supervisor; nurse specialist; labor and delivery nurse; legal \
        nurse consultant; emergency room nurse; critical care nurse; telemetry nurse; hospital nurse; clinic nurse; \
        travel rn; rn supervisor; clinical coordinator nurse; licensed vocational nurse; nurse manager bedside; rn \
        clinical; vocational nurse; infection control nurse; mds coordinator; wound care nurse; practical nurse; \
        flight nurse; rn charge; rn coordinator; clinical educator; care coordinator; transition nurse; telephone \
        triage nurse; nursing; patient care coordinator nurse; clinical resource nurse; pflegedienst; altenpfleger; \
        altenpflegerin; gesundheits und krankenpfleger
        health.therapy|29|mid|physical therapist; occupational therapist; speech language pathologist; speech \
        therapist; respiratory therapist; dietitian; nutritionist; athletic trainer; audiologist; recreational \
        therapist; registered dietitian; exercise physiologist; music therapist; art therapist; genetic counselor; \
        speech pathologist; clinical dietitian; slp; pt; ot; physiotherapist; physiotherapeut; kinesitherapeute; \
        ergotherapeut; fisioterapeuta; radiation therapist; therapeutic recreation specialist; recreation therapist; \
        registered respiratory therapist; hand therapist; low vision therapist; logopade; orthophoniste; dieteticien; \
        nutricionista; ernahrungsberater; clinical nutritionist; rehab director; director of rehab; dtr; \
        rehabilitation therapist; kinesiologist; exercise specialist clinical; outpatient physical therapist; staff \
        physical therapist; respiratory care practitioner; certified athletic trainer; vision rehabilitation \
        therapist; osteopathic therapist; lactation consultant; therapy manager; dpt
        health.technical|29|mid|medical technologist; radiologic technologist; pharmacy technician; emt; paramedic; \
        surgical technologist; dental hygienist; ultrasound technician; sonographer; x ray technician; medical \
        laboratory technician; medical laboratory scientist; phlebotomy supervisor; medical coder; health information \
        technician; medical records technician; veterinary technician; surgical technician; mri technologist; ct \
        technologist; radiology technician; clinical laboratory scientist; optician; ekg technician; \
        histotechnologist; emergency medical technician; nuclear medicine technologist; dispensing optician; medical \
        records specialist; health information specialist; coding specialist; laboratory technologist medical; \
        cytotechnologist; dietetic technician; psychiatric technician; cardiovascular technologist; diagnostic \
        medical sonographer; certified pharmacy technician; vet tech; polysomnographic technologist; ophthalmic \
        technician; radiographer; orthotist; prosthetist; hearing instrument specialist; hearing aid specialist; \
        health information manager technician; medical coding specialist; clinical laboratory technologist; blood \
        bank technologist; flight paramedic; licensed optician; emt basic; emt paramedic; medical records clerk \
        technician; patient care technician technologist; pharmacy tech; surgical tech; radiology tech; mammographer; \
        mammography technologist; dosimetrist; medical dosimetrist; dialysis technician; registrar cancer; cancer \
        registrar; tumor registrar; health records technician; trauma registrar; donor technician; eeg technologist; \
        echocardiographer; anesthesia technician; ophthalmic medical technician; certified coder; hospital coder; \
        perfusionist; rettungssanitater; notfallsanitater; ambulancier; manipulateur radio; mta; occupational health \
        specialist; laser technician; sterile processing; health informatics; certified medical coder; registered \
        dental hygienist; vascular technologist; medical technician lab; radiologic technician; imaging technologist; \
        health technologist; rdh
        health.aide|31|entry|medical assistant; certified nursing assistant; cna; home health aide; nursing \
        assistant; patient care technician; patient care assistant; caregiver; phlebotomist; phlebotomy technician; \
        veterinary assistant; personal care aide; nurse aide; nurses aide; orderly; pharmacy aide; physical therapy \
        aide; direct support professional; personal care assistant; certified medical assistant; sterile processing \
        technician; patient transporter; psychiatric aide; hospice aide; pca; hha; patient care aide; home care aide; \
        resident assistant aide; direct care worker; therapy aide; rehab aide; caretaker; pflegehelfer; aide \
        soignant; aide soignante; auxiliar de enfermeria; auxiliaire de vie; auxiliar de clinica; pflegeassistent; \
        medizinische fachangestellte; arzthelferin; zahnarzthelferin; cuidador; cuidadora; care assistant; care \
        worker; healthcare assistant; endoscopy technician; chiropractic assistant; optometric assistant; ophthalmic \
        assistant; behavior technician; registered behavior technician; residential aide; home companion; companion \
        caregiver; home attendant; medication aide; medication technician; certified phlebotomist; patient care \
        associate; mental health technician; mental health aide; restorative aide; medical equipment preparer; vet \
        assistant; kennel technician veterinary; mental health assistant; instrument technician surgical; podiatric \
        assistant; clinical assistant; resident care assistant; rehabilitation aide; speech therapy assistant; speech \
        language pathology assistant
        health.management|11|manager|nurse manager; director of nursing; practice manager; clinic manager; healthcare \
        administrator; hospital administrator; nursing home administrator; health services manager; clinical manager; \
        medical office manager; practice administrator; clinic director; clinical director; nursing director; health \
        information manager; program director health; assisted living director; hospice administrator; patient care \
        manager; unit manager nursing; medical records manager; public health manager; don; adon; health services \
        administrator; imaging manager; radiology manager; laboratory manager clinical; dental office manager; \
        pflegedienstleitung; stationsleitung; cadre de sante; rehab manager; wellness director; quality manager \
        healthcare; care manager; executive director assisted living; nursing manager; healthcare manager; \
        administrator health; mental health director; behavioral health director; director of clinical services; \
        director of patient services; patient access manager; emergency services manager; clinical services director; \
        clinical services manager; medical staff manager; director of surgical services; revenue cycle manager; \
        social service manager; social and community service manager; nonprofit program manager; program manager \
        social; youth program director; community service manager; senior center director; volunteer director; social \
        work director; program supervisor social; residential manager; case management director; outreach manager; \
        community outreach manager; outreach director; child care center manager
        """
}
