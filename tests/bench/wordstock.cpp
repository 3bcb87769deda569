// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/wordstock.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList listed(const QString &words)
{
    return words.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

WordStock::WordStock()
{
    m_small[0] =
        listed(u"the of and in to a was were for that with on by not as at from which had been it this or some all "
               "most their no there during before after also but has have are is more than other into "
               "while under where who between only against about many few several each"_s);
    m_small[1] = listed(u"və bu ilə üçün bir da ki olan kimi ən daha çox hər öz sonra əvvəl qeyd görə lakin bütün "
                        "edilmiş olub edib həm isə üzrə heç"_s);
    m_small[2] = listed(u"и в не на с что по из к для от о за как при был были было это также но все до или его их "
                        "после без более только"_s);
    m_small[3] = listed(u"ve bir bu için ile de da olarak olan gibi daha en çok her sonra önce göre ancak tüm "
                        "edilen edildi ise hiç"_s);
    m_stems[0] = listed(
        u"election observers polling stations voters mission statement campaign candidates voting counting commission "
        "process results day international report preliminary observed procedures law opposition media ballot "
        "authorities turnout registration complaints assessment transparent presidential parliamentary democratic "
        "standards commitments secrecy interlocutors freedom expression assembly tabulation protocols irregularities "
        "violations pressure intimidation carousel stuffing queue access accreditation delegation parliament "
        "ministry government party independent citizens women minorities disability electronic biometric coverage "
        "broadcasters airtime debate financing donations court appeal decision deadline signature nomination "
        "withdrawal runoff constituency district region chairperson members training manual ink seal "
        "envelope list roll identity passport abroad embassy consulate early mobile observerless "
        "organized calm peaceful competitive genuine restrictive concerns recommendation implemented legal "
        "framework amendment constitution referendum snap term limit mandate coalition boycott protest arrests "
        "journalists bloggers detained released amnesty monitoring methodology sample statistical deviations "
        "positive negative assessed opened closed delay technical equipment camera video webcasting livestream"_s);
    m_stems[1] = listed(
        u"seçki müşahidəçi məntəqə səsvermə seçici namizəd komissiya bəyanat missiya hesabat təşviqat nəticə "
        "prezident parlament demokratik şəffaf prosedur qanun müxalifət media bülleten qeydiyyat şikayət müstəqil "
        "vətəndaş beynəlxalq təşkilat nümayəndə heyət görüş sədr nazir hökumət partiya azad ədalətli pozuntu təzyiq "
        "iştirak fəallıq protokol dairə rayon şəhər kənd məhkəmə qərar konstitusiya referendum növbədənkənar "
        "qiymətləndirmə ilkin yekun tövsiyə hüquq azadlıq ifadə toplaşmaq jurnalist bloq həbs ışıq xocalı bakı "
        "gəncə şuşa naxçıvan sumqayıt əliyev məmmədov kərimov hüseynov"_s);
    m_stems[2] = listed(
        u"выборы наблюдатель участок голосование избиратель кандидат комиссия заявление миссия отчёт агитация "
        "результат президент парламент демократический прозрачный процедура закон оппозиция бюллетень регистрация "
        "жалоба независимый гражданин международный организация делегация встреча председатель министр "
        "правительство партия свободный нарушение давление явка протокол округ район город село суд решение "
        "конституция референдум внеочередной оценка предварительный итоговый рекомендация право свобода журналист "
        "арест содружество шанхайская парламентская ассамблея координатор"_s);
    m_stems[3] = listed(
        u"seçim gözlemci sandık oy seçmen aday kurul açıklama heyet rapor kampanya sonuç cumhurbaşkanı meclis "
        "demokratik şeffaf usul yasa muhalefet pusula kayıt şikayet bağımsız vatandaş uluslararası teşkilat "
        "temsilci görüşme başkan bakan hükümet parti özgür adil ihlal baskı katılım tutanak bölge ilçe şehir köy "
        "mahkeme karar anayasa referandum erken değerlendirme ön nihai tavsiye hak özgürlük gazeteci ılık çağrı "
        "dağıstan işbirliği türk devletleri"_s);
    m_endings[0] = listed(u"s ed ing ly"_s);
    m_endings[1] = listed(u"lər ləri nin nın də dan dən larda lərin çi sı mız"_s);
    m_endings[2] = listed(u"а у ом ами ов ах ии ией ого ому ые"_s);
    m_endings[3] = listed(u"ler lar leri ları nin nın de dan den lerin ci si"_s);
    m_given = listed(
        u"Əli Ilham İlham Leyla Nigar Rəşad Məzahir Zahid Fuad Razi Gültəkin Sevinc Tural Kübra Elçin Şahin "
        u"Kubanychbek "
        "Sergey Natalya Ilya Dmitri Ekaterina Aleksei Vladimir Mehmet Ayşe Mustafa Binali Şerife Çağrı Daniel "
        "Eoghan Ola Corien Artur Margareta Peter John Mary Anna Tomasz Zbigniew Pia Azay Farid Irfan Aysel Günel"_s);
    m_family = listed(
        u"Əliyev Məmmədov Kərimov Hüseynov Nurullayev Mustafayev Orucov Pənahov Quliyev Həsənov İsmayılov Cəfərov "
        "Omuraliev Ivanov Petrova Sokolov Lebedev Kuznetsova Yılmaz Kaya Çelik Şahin Öztürk Yıldırım Murphy Gacek "
        "Kauppi Hartley Jonker Gerasymov Cederfelt Osborn Smith Brown Nowak Rau Nagy Weber Rossi Dubois Silva Kim "
        "Abdullayev Rzayeva Bayramova Zeynalov Musabekov Qasımlı Ağayev Səfərli"_s);
    m_places = listed(
        u"Bakı Gəncə Sumqayıt Mingəçevir Şəki Lənkəran Naxçıvan Şuşa Xankəndi Xocalı Ağdam Quba Qəbələ Zaqatala "
        "Astara Şamaxı Bərdə Salyan Tovuz Qazax Bishkek Osh Ankara İstanbul Izmir Tbilisi Batumi Yerevan Minsk Kyiv "
        "Chisinau Almaty Astana Tashkent Samarkand Dushanbe Moscow Kazan Warsaw Vienna Strasbourg"_s);
    m_topics = listed(u"voting counting campaign turnout candidate-registration media-coverage complaints election-day "
                      "legal-framework women's-participation voter-lists tabulation early-voting observer-access"_s);
    m_bodies = {u"Election Observation Mission"_s,
                u"Parliamentary Assembly"_s,
                u"Monitoring Centre"_s,
                u"Observer Delegation"_s,
                u"Institute for Democracy"_s,
                u"Human Rights Union"_s,
                u"Seçki Mərkəzi"_s,
                u"Центр наблюдения"_s,
                u"Gözlem Heyeti"_s,
                u"Civic Platform"_s};
}

QString WordStock::rare(Dice &dice) const
{
    static const QStringList syllables =
        listed(u"ba ko ri ten mor al ves qu ist ner za lim dor eph un kra sol wi gar pen tha ul mi ro chen tav os "
               "bel ju hin"_s);
    // A tail of some tens of thousands, some far rarer than others.
    Dice spelled(quint64(dice.common(40'000)) + 17);
    QString made;
    for (int i = 0; i < 3; ++i)
        made += spelled.of(syllables);
    return made;
}

QString WordStock::word(Dice &dice, Tongue tongue) const
{
    const int at = int(tongue);
    const int kind = dice.below(100);
    if (kind < 36)
        return dice.commonOf(m_small[at]);
    if (kind < 90) {
        QString stem = dice.commonOf(m_stems[at]);
        if (dice.chance(tongue == Tongue::English ? 8 : 55))
            stem += dice.of(m_endings[at]);
        return stem;
    }
    if (kind < 93)
        return dice.chance(50) ? dice.commonOf(m_family) : dice.commonOf(m_places);
    if (kind < 95)
        return QString::number(dice.below(3000));
    return rare(dice);
}

QString WordStock::prose(Dice &dice, Tongue tongue, int words) const
{
    QString text;
    text.reserve(words * 8);
    int sentence = 0;
    for (int i = 0; i < words; ++i) {
        QString next = word(dice, tongue);
        if (sentence == 0)
            next[0] = next[0].toUpper();
        text += next;
        const bool ends = ++sentence > 6 && dice.chance(14);
        text += ends ? u". "_s : u" "_s;
        if (ends)
            sentence = 0;
    }
    text.chop(1);
    return text;
}

QString WordStock::person(Dice &dice) const
{
    const QString first = dice.of(m_given);
    return dice.chance(12) ? u"%1 %2 %3"_s.arg(first, dice.of(m_given), dice.of(m_family))
                           : u"%1 %2"_s.arg(first, dice.of(m_family));
}

QString WordStock::place(Dice &dice) const
{
    return dice.of(m_places);
}

QString WordStock::organization(Dice &dice) const
{
    return u"%1 %2 %3"_s.arg(dice.of(m_places), dice.of(m_bodies), QString::number(dice.below(90) + 10));
}

QString WordStock::headline(Dice &dice, Tongue tongue, const QString &issuer) const
{
    switch (dice.below(4)) {
    case 0:
        return u"%1: %2 in %3"_s.arg(issuer, prose(dice, tongue, 4), dice.of(m_places));
    case 1:
        return u"%1 on %2, %3"_s.arg(prose(dice, tongue, 4), dice.of(m_topics), dice.of(m_places));
    case 2:
        return u"%1 (%2)"_s.arg(prose(dice, tongue, 7), person(dice));
    default:
        return prose(dice, tongue, 6 + dice.below(4));
    }
}

QStringList WordStock::sought()
{
    return {u"aliyev"_s,      u"əliyev"_s,        u"mammadov"_s,     u"kerimov"_s,      u"omuraliev"_s,
            u"xocali"_s,      u"isiq"_s,          u"ilham"_s,        u"bakı"_s,         u"seçki"_s,
            u"secki"_s,       u"müşahidəçi"_s,    u"выборы"_s,       u"наблюдатель"_s,  u"комиссия"_s,
            u"seçim"_s,       u"gözlemci"_s,      u"sandık"_s,       u"observers"_s,    u"election"_s,
            u"polling"_s,     u"carousel"_s,      u"secrecy"_s,      u"tabulation"_s,   u"intimidation"_s,
            u"preliminary"_s, u"parliamentary"_s, u"odihr"_s,        u"strasbourg"_s,   u"bishkek"_s,
            u"natalya"_s,     u"gacek"_s,         u"monitoring"_s,   u"commonwealth"_s, u"bakoriten"_s,
            u"the"_s,         u"polling stat"_s,  u"ilham aliyev"_s, u"early voting"_s, u"ballot stuffing"_s};
}

} // namespace scrutineer
