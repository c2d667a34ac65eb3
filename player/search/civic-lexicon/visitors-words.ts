/**
 * What visitors type in English, Turkish, Ukrainian, Russian, Polish and Arabic for what is asked for most. All are
 * hints: a German word must never lead to a foreign one. Words that mean something else in German are left out.
 */
export const VISITORS_WORDS: string = `
# English, Türkçe, українська, русский, polski, العربية
passport, travel document, pasaport, паспорт, закордонний паспорт, загранпаспорт, paszport, جواز سفر -> Reisepass
identity card, ID card, national ID, kimlik, kimlik kartı, посвідчення особи, удостоверение личности, dowód osobisty, بطاقة الهوية, هوية -> Personalausweis
register address, address registration, registration of residence, city registration, adres kaydı, ikamet kaydı, прописка, реєстрація місця проживання, регистрация по месту жительства, meldunek, zameldowanie, تسجيل العنوان, تسجيل السكن -> Anmeldung, Wohnsitz
moving, change of address, new address, I moved, taşınma, adres değişikliği, зміна адреси, переїзд, переезд, смена адреса, zmiana adresu, przeprowadzka, تغيير العنوان -> Ummeldung, Anmeldung
deregister, deregistration, leaving Germany, kayıt silme, зняття з реєстрації, снятие с учета, wymeldowanie, إلغاء التسجيل -> Abmeldung, Wohnsitz
certificate of residence, proof of address, registration certificate, ikametgah belgesi, ikametgah, довідка про місце проживання, справка о регистрации, zaświadczenie o zameldowaniu, شهادة سكن -> Meldebescheinigung
residence permit, residence title, oturma izni, oturum, посвідка на проживання, дозвіл на проживання, вид на жительство, ВНЖ, karta pobytu, zezwolenie na pobyt, تصريح إقامة, إقامة -> Aufenthaltstitel
permanent residence, settlement permit, süresiz oturum, постійне проживання, постоянное проживание, ПМЖ, pobyt stały, إقامة دائمة -> Niederlassungserlaubnis
extend visa, visa extension, vize, vize uzatma, віза, виза, wiza, تأشيرة, فيزا -> Visum, Aufenthaltstitel
immigration office, foreigners office, immigration, yabancılar dairesi, імміграційна служба, служба у справах іноземців, ведомство по делам иностранцев, urząd ds. cudzoziemców, دائرة الأجانب -> Ausländerbehörde
work permit, permission to work, çalışma izni, дозвіл на роботу, разрешение на работу, pozwolenie na pracę, تصريح عمل -> Arbeitserlaubnis
EU Blue Card, mavi kart, блакитна карта, голубая карта, niebieska karta, البطاقة الزرقاء -> Blaue Karte EU
citizenship, naturalization, naturalisation, become German, German passport, vatandaşlık, громадянство, гражданство, obywatelstwo, الجنسية, تجنيس, جنسية -> Einbürgerung
invitation letter, invite family, davetiye, davet mektubu, запрошення, приглашение, zaproszenie, دعوة -> Verpflichtungserklärung
family reunification, bring my wife, aile birleşimi, возз'єднання сім'ї, воссоединение семьи, łączenie rodzin, لم الشمل -> Familiennachzug
asylum, iltica, sığınma, притулок, убежище, azyl, لجوء -> Asyl
refugee, refugees, mülteci, біженець, біженці, беженец, беженцы, uchodźca, uchodźcy, لاجئ -> Geflüchtete, Asylbewerberleistungen
temporary protection, Ukrainian refugee, тимчасовий захист, временная защита, параграф 24, ochrona czasowa -> Ukraine, vorübergehender Schutz
German course, language course, learn German, integration course, Almanca kursu, dil kursu, курси німецької, інтеграційні курси, курсы немецкого, интеграционный курс, kurs niemieckiego, دورة لغة ألمانية, دورة اندماج -> Integrationskurs, Deutschkurs
birth certificate, doğum belgesi, свідоцтво про народження, свидетельство о рождении, akt urodzenia, شهادة ميلاد -> Geburtsurkunde
birth, newborn, register birth, doğum, народження дитини, рождение ребенка, urodzenie dziecka, ولادة -> Geburt
marriage, wedding, get married, evlilik, evlenmek, nikah, шлюб, одруження, брак, свадьба, ślub, małżeństwo, زواج -> Eheschließung
marriage certificate, evlilik cüzdanı, evlenme belgesi, свідоцтво про шлюб, свидетельство о браке, akt małżeństwa, عقد زواج, شهادة زواج -> Eheurkunde
divorce, boşanma, розлучення, развод, rozwód, طلاق -> Scheidung
death certificate, ölüm belgesi, свідоцтво про смерть, свидетельство о смерти, akt zgonu, شهادة وفاة -> Sterbeurkunde
death, funeral, someone died, ölüm, cenaze, смерть, похорон, похороны, pogrzeb, śmierć, وفاة, دفن -> Sterbefall, Bestattung
change of name, name change, isim değişikliği, зміна імені, смена имени, смена фамилии, zmiana nazwiska, تغيير الاسم -> Namensänderung
driving licence, driving license, driver's license, drivers license, ehliyet, sürücü belgesi, посвідчення водія, водійські права, водительские права, права, prawo jazdy, رخصة قيادة, رخصة القيادة -> Führerschein, ausländische Fahrerlaubnis
car registration, register car, vehicle registration, araç kaydı, araba kaydı, реєстрація авто, регистрация автомобиля, rejestracja samochodu, rejestracja pojazdu, تسجيل السيارة -> Zulassung, Kfz-Zulassungsstelle
license plate, licence plate, number plate, plaka, номерний знак, номерной знак, tablica rejestracyjna, لوحة السيارة -> Kennzeichen
parking permit, resident parking, park kartı, park izni, дозвіл на паркування, разрешение на парковку, karta parkingowa, تصريح وقوف -> Bewohnerparkausweis
parking ticket, fine, speeding ticket, para cezası, trafik cezası, штраф, mandat karny, مخالفة, غرامة -> Bußgeld, Verwarnungsgeld
child benefit, child allowance, çocuk parası, допомога на дітей, дитячі гроші, детское пособие, киндергельд, zasiłek rodzinny, إعانة الأطفال -> Kindergeld
parental allowance, parental leave, parental benefit, ebeveyn parası, батьківська допомога, родительское пособие, zasiłek rodzicielski, إعانة الوالدين -> Elterngeld
welfare, social benefits, social welfare, social assistance, sosyal yardım, соціальна допомога, соцдопомога, социальная помощь, пособие, pomoc społeczna, zasiłek, مساعدة اجتماعية -> Sozialhilfe, Bürgergeld
unemployed, unemployment, unemployment benefit, job center, işsizlik, işsizlik parası, безробіття, безработица, пособие по безработице, bezrobotny, بطالة -> Arbeitslosengeld, Jobcenter
housing benefit, rent allowance, kira yardımı, допомога на житло, жилищное пособие, dodatek mieszkaniowy, إعانة سكن -> Wohngeld
apartment, flat, find apartment, social housing, ev arıyorum, konut, квартира, житло, жилье, mieszkanie, شقة, سكن -> Wohnungssuche, Wohnberechtigungsschein
homeless, shelter, evsiz, бездомний, бездомный, bezdomny, مشرد -> Obdachlosigkeit
kindergarten, nursery, daycare, day care, childcare, anaokulu, kreş, дитячий садок, садок, детский сад, садик, przedszkole, żłobek, روضة, حضانة -> Kita, Krippe
school, school enrolment, enroll in school, okul, okul kaydı, школа, запис до школи, запись в школу, szkoła, مدرسة -> Schulanmeldung, Schule
youth office, child welfare office, gençlik dairesi, відомство у справах молоді, ведомство по делам молодежи, югендамт, urząd ds. młodzieży, دائرة الشباب -> Jugendamt
business registration, register a business, trade licence, trade license, start a business, işyeri açma, ticaret kaydı, реєстрація бізнесу, регистрация бизнеса, rejestracja firmy, działalność gospodarcza, تسجيل شركة -> Gewerbeanmeldung
health certificate, food handler, food hygiene certificate, sağlık belgesi, санітарна книжка, санитарная книжка, książeczka sanepidowska, شهادة صحية -> Erstbelehrung, Gesundheitszeugnis
criminal record, police clearance, certificate of good conduct, sabıka kaydı, adli sicil, довідка про несудимість, справка о несудимости, zaświadczenie o niekaralności, شهادة حسن السيرة, سجل عدلي -> Führungszeugnis
certified copy, certify, notarized copy, onaylı kopya, tasdik, завірена копія, заверенная копия, uwierzytelniona kopia, poświadczenie, تصديق, نسخة مصدقة -> Beglaubigung
apostil, апостиль, أبوستيل -> Apostille
translation, translator, interpreter, tercüme, tercüman, çeviri, переклад, перекладач, перевод, переводчик, tłumaczenie, tłumacz, ترجمة, مترجم -> Übersetzung, Dolmetscher
tax number, tax ID, vergi numarası, податковий номер, налоговый номер, numer podatkowy, الرقم الضريبي -> Steuer-ID
tax office, taxes, vergi dairesi, податкова, налоговая, urząd skarbowy, مكتب الضرائب -> Finanzamt
dog tax, dog registration, köpek vergisi, податок на собак, налог на собак, podatek od psa, ضريبة الكلاب -> Hundesteuer
lost and found, lost property, lost, kayıp eşya, бюро знахідок, бюро находок, biuro rzeczy znalezionych, مفقودات -> Fundbüro, Fundsachen
stolen, lost passport, çalındı, kayıp, вкрали, втрата, украли, потерял, kradzież, zgubiony, مسروق, مفقود -> Verlust, Diebstahl
bulky waste, garbage, trash, rubbish, waste, çöp, сміття, мусор, śmieci, قمامة, نفايات -> Abfall, Sperrmüll
building permit, planning permission, inşaat izni, yapı ruhsatı, дозвіл на будівництво, разрешение на строительство, pozwolenie na budowę, رخصة بناء -> Baugenehmigung
church tax, leave church, leaving church, kilise vergisi, церковний податок, церковный налог, podatek kościelny, ضريبة الكنيسة -> Kirchenaustritt
disability, disabled, disability card, engelli, engelli kartı, інвалідність, инвалидность, niepełnosprawność, إعاقة -> Schwerbehindertenausweis, Schwerbehinderung
pension, retirement, emeklilik, emekli, пенсія, пенсия, emerytura, تقاعد -> Rente
nursing care, elderly care, yaşlı bakımı, догляд за літніми, уход за пожилыми, opieka nad starszymi, رعاية المسنين -> Pflegeberatung
debt advice, debts, borç, борги, долги, długi, ديون -> Schuldnerberatung
domestic violence, violence, aile içi şiddet, şiddet, домашнє насильство, домашнее насилие, przemoc domowa, عنف منزلي -> häusliche Gewalt
vaccination, vaccine, aşı, вакцинація, щеплення, прививка, szczepienie, تطعيم, لقاح -> Impfung
health insurance, sağlık sigortası, медичне страхування, медицинская страховка, ubezpieczenie zdrowotne, تأمين صحي -> Krankenversicherung
vote, voting, election, postal vote, seçim, oy, вибори, выборы, wybory, انتخابات -> Wahl, Briefwahl
appointment, book appointment, randevu, запис на прийом, запись на прием, termin wizyty, wizyta, موعد, حجز موعد -> Terminvereinbarung
register office, registry office, civil registry, nüfus dairesi, evlendirme dairesi, РАЦС, ЗАГС, urząd stanu cywilnego, السجل المدني -> Standesamt
toilet, restroom, bathroom, tuvalet, туалет, toaleta, مرحاض, حمام -> Toilette
help, information, yardım, bilgi, допомога, довідка, помощь, справка, pomoc, informacja, مساعدة, معلومات -> Information
lawyer, legal advice, avukat, адвокат, prawnik, محام -> Rechtsberatung
power of attorney, vekaletname, довіреність, доверенность, pełnomocnictwo, توكيل -> Vollmacht
paternity, babalık, батьківство, отцовство, ojcostwo, أبوة -> Vaterschaftsanerkennung
pregnant, pregnancy, hamile, hamilelik, вагітність, вагітна, беременность, беременна, ciąża, حامل, حمل -> Schwangerschaftsberatung
recognition of qualifications, diploma recognition, diploma denkliği, визнання диплома, признание диплома, uznanie dyplomu, معادلة الشهادات -> Anerkennung ausländischer Abschlüsse
student, university, öğrenci, студент, uczeń, طالب -> Studierende @0.5
library, kütüphane, бібліотека, библиотека, biblioteka, مكتبة -> Bücherei
fishing licence, fishing license, balıkçılık belgesi, риболовля, рыбалка, karta wędkarska -> Fischereischein
`
