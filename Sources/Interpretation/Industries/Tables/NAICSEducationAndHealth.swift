/// The classification, sectors 61 and 62: education, health, social assistance. Each line: code, title, and the words that people have for it.
enum NAICSEducationAndHealth {
    static let text = """
        61|Educational Services|education services; educational services; education and training; education & learning
        611|Educational Services|education; schools; education management; education schools; education administration \
        schools; schools and education; school; diversified consumer services education; schools & education; \
        education providers; educational institutions; education institutions; teaching; educators
        6111|Elementary and Secondary Schools|primary/secondary education; k12; public schools; private schools; school \
        district; high school; elementary school; primary and secondary education; elementary and secondary \
        schools; schools public; schools private; private school; charter school; public school; school districts; \
        schools elementary and secondary; k-12 education; montessori school; middle school; education primary \
        secondary; primary education; secondary education; k-12; k-12 schools; high schools; elementary schools; \
        charter schools; schools - private; schools - public; preparatory school; catholic school; secondary \
        school; boarding school; christian school; parochial schools; public education; special education school; \
        education - k-12; academy
        611110|Elementary and Secondary Schools
        6112|Junior Colleges|community college; junior colleges; community colleges; two year colleges; junior colleges \
        and technical institutes; junior college
        611210|Junior Colleges
        6113|Colleges, Universities, and Professional Schools|higher education; college; university; colleges and \
        universities; colleges; universities; colleges universities and professional schools; universities and \
        colleges; college or university; education - higher; graduate school; law school; medical school; \
        postsecondary education; seminary; higher education institutions; colleges & universities; academia; \
        academic; business school graduate; higher ed; university and college; academic institution; schools \
        colleges and universities; dental school; state university; tertiary education; college/university
        611310|Colleges, Universities, and Professional Schools
        6114|Business Schools and Computer and Management Training|computer training; management training; professional \
        training and coaching; executive education; leadership training; coding bootcamp; business schools; \
        corporate training; business and secretarial schools; data processing schools; professional development; \
        bootcamp; business training; professional training & coaching; training and development; leadership \
        training programs; executive training; training; computer schools; employee training; coding school; \
        training services; secretarial schools; management development; sales training
        611410|Business and Secretarial Schools
        611420|Computer Training
        611430|Professional and Management Development Training
        6115|Technical and Trade Schools|trade schools; vocational schools; technical school; cosmetology schools; \
        beauty school; technical and vocational training; flight training; vocational schools nec; schools \
        technical and trade; trade school; technical college; vocational training; flight school; apprenticeship \
        training; technical schools; barber schools; truck driving school; vocational school; nursing schools; \
        cosmetology school; apprenticeship programs; vocational education; technical & trade schools; culinary \
        school; schools technical & trade; real estate school vocational; technical institute; career college; \
        truck driving schools; bartending school; massage school; apprenticeship; career training
        61151|Technical and Trade Schools
        611511|Cosmetology and Barber Schools
        611512|Flight Training
        611513|Apprenticeship Training
        611519|Other Technical and Trade Schools
        6116|Other Schools and Instruction|tutoring; dance studio; dance school; music lessons; martial arts; \
        e-learning; e-learning providers; driving schools; fine arts schools; language schools; sports and \
        recreation instruction; sports instruction; swim lessons; test prep; music schools; art classes; online \
        education; yoga instruction; dance studios schools and halls; gymnastics; karate; schools and educational \
        services nec; dance studios; driving school; elearning; driving instruction; language school; exam \
        preparation; dance instruction; cheerleading; martial arts instruction; gymnastics school; swimming \
        lessons; tutoring services; dance; music instruction; sports camps; cooking classes; art school; music \
        school; tutors; self defense; learning center; karate instruction; dance schools; cooking school; swim \
        school; public speaking training; martial arts schools; driver education; horseback riding lessons; \
        taekwondo; dancing instruction; arts education; music lessons and instruction; instruction; piano lessons; \
        gymnastics instruction; academies sports; language training; education tutoring; learning centers; golf \
        lessons; e-learning industry; firearms training; dance academy; jiu jitsu; tutoring & test prep; music \
        teachers; learning; sewing classes; performing arts schools; drama school; online learning; riding \
        instruction
        611610|Fine Arts Schools
        611620|Sports and Recreation Instruction
        611630|Language Schools
        61169|All Other Schools and Instruction
        611691|Exam Preparation and Tutoring
        611692|Automobile Driving Schools
        611699|All Other Miscellaneous Schools and Instruction
        6117|Educational Support Services|educational consulting; testing services; student exchange; educational \
        support services; education consulting; education support; college counseling; study abroad; curriculum \
        development; educational testing; student services; academic counseling; student exchange programs; college \
        planning; educational services support; college admissions consulting; education programs; assessment \
        services
        611710|Educational Support Services
        62|Health Care and Social Assistance|hospital & health care; health care; healthcare; hospitals and health \
        care; health care and social assistance; health services; medical; health; health care services; health, \
        wellness and fitness; human health and social work activities; health care providers and services; medical \
        & healthcare; healthcare services; health & medical; health care industry; health care: medical facilities; \
        wellness; medical services; health & wellness; health care equipment and services; health care providers; \
        healthcare providers; medical/healthcare; medical care; healthcare industry; health and medical services; \
        health and wellness; misc health; health professionals; health and human services private; health & \
        wellness services; health systems; medicine; wellness and fitness services; healthcare organizations; \
        health professionals & services
        621|Ambulatory Health Care Services|medical practice; ambulatory health care; medical practices; health care \
        practitioners; outpatient care; health practitioners; ambulatory health care services; medical clinics and \
        practices; medical practitioners
        6211|Offices of Physicians|physicians; doctors; physicians and surgeons; medical clinic; dermatology; family \
        practice; surgeons; psychiatrists; pediatrics; offices and clinics of doctors of medicine; offices and \
        clinics of doctors of osteopathy; physician; doctor; medical clinics; family medicine; cardiology; \
        orthopedics; plastic surgery; obgyn; ophthalmologists; ophthalmology; dermatologists; primary care; \
        oncology practice; pediatricians; medical doctors; physicians & surgeons; health clinics; plastic surgeons; \
        medical doctor; walk in clinic; clinic; clinics; doctors office; allergists; internal medicine; psychiatry; \
        physician practice; medical offices; doctors & clinics; ear nose and throat; pain management; physician \
        groups; physicians offices; clinics medical; telemedicine; medical group; obstetrics and gynecology; weight \
        loss clinic medical; doctors of medicine; dermatologist; neurology; orthopedic; orthopedic surgeons; \
        radiologists; primary care physician; cosmetic surgery; concierge medicine; vein clinic; urology; \
        telehealth; osteopathic physicians; medical spa physician; fertility clinic physicians; gastroenterology; \
        eye surgeons; physicians and clinics; naturopathic doctors medicine; sports medicine; occupational \
        medicine; medical center clinic; anesthesiology; physicians - family practice; podiatry surgery; physicians \
        - surgeons; medical specialists; health clinic
        62111|Offices of Physicians
        621111|Offices of Physicians (except Mental Health Specialists)
        621112|Offices of Physicians, Mental Health Specialists
        6212|Offices of Dentists|dentists; dentist; orthodontists; dental; dental clinic; orthodontics; dentistry; \
        offices and clinics of dentists; oral surgeons; dental offices; dental services; dental office; \
        orthodontist; dental practice; dental care; cosmetic dentistry; oral surgery; pediatric dentistry; \
        endodontists; dentists & orthodontists; family dentistry; periodontist; dental clinics; endodontics; dental \
        group
        621210|Offices of Dentists
        6213|Offices of Other Health Practitioners|chiropractors; chiropractor; optometrists; physical therapy; mental \
        health; psychologists; acupuncture; podiatrists; therapists; alternative medicine; counseling; optometrist; \
        chiropractic; physical therapists; mental health care; mental health practitioners; alternative medicine \
        practitioners; speech therapy; occupational therapy; offices and clinics of optometrists; offices and \
        clinics of chiropractors; offices and clinics of podiatrists; offices and clinics of health practitioners \
        nec; chiropractors; physical occupational and speech therapists; optometry; eye care; eye doctors; \
        psychotherapy; massage therapy clinical; therapist; psychologist; podiatrist; naturopathic; mental health \
        counseling; counselors mental health; psychotherapists; holistic health; hearing audiologists; \
        audiologists; dietitians; midwives; nutritionists; nurse practitioners; acupuncturists; counseling \
        services; audiology; physical therapist; therapy; behavioral health; eye doctor; podiatry; holistic \
        medicine; integrative medicine; counselors; naturopath; physical therapy & rehabilitation; holistic \
        healing; chiropractic clinics; marriage counseling; hypnotherapy; dietitian; chiropractic care; psychology; \
        eye clinic; naturopathy; vision care; optometrists & opticians; aba therapy; physical rehabilitation; \
        marriage and family therapists; physical & occupational therapy; counseling & therapy; family counseling \
        therapist; mental health therapist; dental hygienists; speech pathology; counseling & mental health; \
        occupational therapists; wellness counseling; holistic health care; sports therapy; speech therapists; \
        christian counseling; herbalists; mental health services counselors; chiropractors & wellness; lactation \
        consultants; vision; nutrition counseling; health practitioners other
        621310|Offices of Chiropractors
        621320|Offices of Optometrists
        621330|Offices of Mental Health Practitioners (except Physicians)
        621340|Offices of Physical, Occupational and Speech Therapists, and Audiologists
        62139|Offices of All Other Health Practitioners
        621391|Offices of Podiatrists
        621399|Offices of All Other Miscellaneous Health Practitioners
        6214|Outpatient Care Centers|urgent care; outpatient centers; surgery center; dialysis centers; dialysis; \
        outpatient care centers; specialty outpatient facilities nec; kidney dialysis centers; family planning \
        centers; substance abuse treatment outpatient; community health center; surgery centers; outpatient clinic; \
        ambulatory surgery center; addiction treatment outpatient; urgent care clinic; fertility clinic; urgent \
        care centers; outpatient mental health; health centers; family planning; ambulatory surgery; community \
        health centers; hmo medical centers; health care facilities; drug and alcohol treatment outpatient; urgent \
        medical care; outpatient surgery; sleep center; federally qualified health center; planned parenthood
        621410|Family Planning Centers
        621420|Outpatient Mental Health and Substance Abuse Centers
        62149|Other Outpatient Care Centers
        621491|HMO Medical Centers
        621492|Kidney Dialysis Centers
        621493|Freestanding Ambulatory Surgical and Emergency Centers
        621498|All Other Outpatient Care Centers
        6215|Medical and Diagnostic Laboratories|medical laboratories; medical lab; diagnostic imaging; medical and \
        diagnostic laboratories; radiology; medical imaging; diagnostics; diagnostic laboratories; imaging center; \
        clinical laboratory; mri; lab testing medical; laboratories medical; blood testing; pathology laboratory; \
        imaging; diagnostic lab; laboratories; drug testing; genetic testing; x ray laboratories; medical \
        laboratory; diagnostic testing; clinical labs; drug & alcohol testing; dna testing
        62151|Medical and Diagnostic Laboratories
        621511|Medical Laboratories
        621512|Diagnostic Imaging Centers
        6216|Home Health Care Services|home health care; home health; hospice; home care nursing; home health care \
        services; home nursing; visiting nurses; home healthcare; hospice care; home health agency; in-home health \
        care; home infusion; home health services; hospice services; home health care agencies; hospice and \
        palliative care; private duty nursing; home hospice; health care at home; home health aides; home health & \
        hospice; hospices; home medical care
        621610|Home Health Care Services
        6219|Other Ambulatory Health Care Services|ambulance; blood banks; ambulance services; emergency medical \
        services; blood bank; ambulance service; plasma donation; air ambulance; health and allied services nec; \
        ems; blood and organ banks; ambulances; health screening; organ bank; paramedic services; blood center; \
        ambulance & emergency services; medical transport ambulance; health and allied services
        621910|Ambulance Services
        62199|All Other Ambulatory Health Care Services
        621991|Blood and Organ Banks
        621999|All Other Miscellaneous Ambulatory Health Care Services
        622|Hospitals|hospitals; hospital; hospitals/nursing homes; health care facilities hospitals; medical \
        facilities; hospitals and clinics; hospital system
        6221|General Medical and Surgical Hospitals|general hospital; medical center; general medical and surgical \
        hospitals; health system; childrens hospital; community hospital; health care system; regional medical \
        center; hospitals & medical centers; hospitals & clinics; medical centers; acute care hospital; hospital \
        and health system; va hospital; general hospitals; critical access hospital
        622110|General Medical and Surgical Hospitals
        6222|Psychiatric and Substance Abuse Hospitals|psychiatric hospital; psychiatric hospitals; mental hospital; \
        substance abuse hospital; behavioral health hospital; state hospital
        622210|Psychiatric and Substance Abuse Hospitals
        6223|Specialty (except Psychiatric and Substance Abuse) Hospitals|cancer hospital; rehabilitation hospital; \
        specialty hospitals; specialty hospitals except psychiatric; orthopedic hospital; heart hospital; womens \
        hospital; cancer center; eye hospital
        622310|Specialty (except Psychiatric and Substance Abuse) Hospitals
        623|Nursing and Residential Care Facilities|senior living; residential care; senior care; long term care; elder \
        care; nursing homes and residential health care; long term care facilities; nursing and personal care \
        facilities; nursing homes; nursing and residential care facilities; residential care facilities; senior \
        care facilities; senior living & care; senior services housing
        6231|Nursing Care Facilities (Skilled Nursing Facilities)|nursing home; skilled nursing; skilled nursing care \
        facilities; nursing care facilities; nursing and rehabilitation center; intermediate care facilities; \
        convalescent homes; skilled nursing facilities; nursing facility; nursing care; nursing and personal care \
        facilities nec; inpatient hospice; rest home; health care center nursing; nursing & convalescent homes; \
        nursing homes & skilled nursing; skilled nursing facility; rehab and nursing; nursing homes & assisted \
        living
        623110|Nursing Care Facilities (Skilled Nursing Facilities)
        6232|Residential Intellectual and Developmental Disability, Mental Health, and Substance Abuse Facilities|group \
        homes; addiction treatment residential; drug rehab; residential treatment; substance abuse treatment; \
        halfway house; addiction recovery; residential intellectual and developmental disability facilities; drug \
        and alcohol rehabilitation; rehabilitation center substance; addiction treatment; treatment center; \
        residential mental health; recovery center; sober living; group home; substance abuse; alcohol treatment; \
        residential treatment center; developmental disability homes; addiction services; drug & alcohol treatment
        623210|Residential Intellectual and Developmental Disability Facilities
        623220|Residential Mental Health and Substance Abuse Facilities
        6233|Continuing Care Retirement Communities and Assisted Living Facilities for the Elderly|assisted living; \
        retirement communities; retirement community; memory care; assisted living facilities; continuing care; \
        retirement homes; senior housing; retirement living; senior living communities; senior living community; \
        assisted living & retirement; assisted living facility; independent living; homes for the aged; retirement \
        & assisted living; retirement communities and homes; senior residences; retirement; senior communities; \
        retirement and assisted living; adult care home
        62331|Continuing Care Retirement Communities and Assisted Living Facilities for the Elderly
        623311|Continuing Care Retirement Communities
        623312|Assisted Living Facilities for the Elderly
        6239|Other Residential Care Facilities|children's homes; foster homes group; orphanage; boys home; residential \
        care facilities other; youth group home; homes for children; juvenile group homes
        623990|Other Residential Care Facilities
        624|Social Assistance|social services; social assistance; individual and family services industry; human \
        services; social service organizations; social services and welfare; services social; social service \
        agency; nonprofit social services; civic and social services; welfare services; social service agencies; \
        social services organizations; human services organizations; non-profit social services
        6241|Individual and Family Services|individual and family services; family services; senior services; youth \
        services; home care; disability services; foster care; services for the elderly and disabled; child \
        welfare; adoption agency; individual & family services; family planning social; individual and family \
        social services; youth organizations services; senior center; counseling family; crisis center; adoption \
        services; child and youth services; senior citizens services; in-home care; domestic violence services; \
        counseling services social; family counseling; youth programs; home care services; elder services; support \
        groups; developmental disabilities; mentoring; self help organizations; in home care; services for seniors; \
        youth center; family support; senior centers; adult day care; non-medical home care; senior home care; \
        social work; non medical home care; boys and girls club; caregivers; crisis services; disability; senior \
        citizen services; child abuse prevention; youth development; hotline; companion care; in-home senior care; \
        in home senior care; aging services; services to seniors; personal care home services; at risk youth; rape \
        crisis; big brothers big sisters; home care for seniors; autism services; family resource center; refugee \
        services; children and youth; special needs services; suicide prevention; addiction self help; services for \
        disabled
        624110|Child and Youth Services
        624120|Services for the Elderly and Persons with Disabilities
        624190|Other Individual and Family Services
        6242|Community Food and Housing, and Emergency and Other Relief Services|homeless shelter; food bank; food \
        pantry; emergency relief services; community food services; shelter; disaster relief; emergency and relief \
        services; community services; food banks; emergency shelter; women's shelter; meals on wheels; soup \
        kitchen; temporary shelter; housing assistance; humanitarian aid; community housing; habitat for humanity; \
        homeless services; services for homeless; homelessness; disaster assistance; community action agency; \
        relief services; food assistance; homeless shelters; red cross; refugee resettlement; habitat; domestic \
        violence shelter; hunger relief; shelters; energy assistance; community housing services; emergency relief; \
        housing programs nonprofit
        624210|Community Food Services
        62422|Community Housing Services
        624221|Temporary Shelters
        624229|Other Community Housing Services
        624230|Emergency and Other Relief Services
        6243|Vocational Rehabilitation Services|vocational rehabilitation; job training; vocational rehabilitation \
        services; job training and vocational rehabilitation services; sheltered workshop; workforce development; \
        goodwill; job training and related services; employment training; workforce training; job counseling; \
        career counseling; sheltered workshops; career services; supported employment; job corps; workforce \
        services; career center; employment services disabled; workforce; workforce development board; vocational \
        services
        624310|Vocational Rehabilitation Services
        6244|Child Care Services|child care; daycare; day care; preschool; child day care services; day care centers; \
        preschools; childcare; child care centers; nursery school; head start; early childhood education; daycares; \
        child care services; child care & preschool; kindergarten private; day care center; after school programs; \
        childcare & preschools; day nurseries; day care providers; early learning center; after school care; \
        children's learning center; child development center; babysitting center; infant care; early learning; \
        child care center; preschools & day care; preschool & daycare; child care providers; nurseries children; \
        early education
        624410|Child Care Services
        """
}
