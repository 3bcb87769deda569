// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/edtflexicon.h"

#include "models/records/folding.h"

#include <QHash>
#include <QLocale>
#include <QMultiMap>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype shortestMonthPrefix = 3;

struct WordList
{
    EdtfWord meaning;
    QStringView words; // Phrases parted by "|"; English, Azerbaijani, Russian, Turkish.
};

// Written with all their letters; they are folded when the table is made.
constexpr WordList wordLists[] = {
    {EdtfWord::Noise, u"the|of|as of|in|on|at|day|year|month|date|dated|hrs|h"
                      u"|il|ili|ilin|ildə|tarixində|tarixi|tarixinə|günü|ayı|ayında|ayının|saat"
                      u"|г|гг|год|года|году|в|во|на|число|числа|день|дня|месяц|месяца|час|часов"
                      u"|yıl|yılı|yılında|yılının|tarihinde|tarihi|tarihine|gün"},
    {EdtfWord::Approximate, u"about|around|circa|c|ca|approximately|approx|roughly|or so"
                            u"|təxminən|təqribən|radələrində|около|примерно|приблизительно|ок|порядка"
                            u"|yaklaşık|yaklaşık olarak|takriben|tahminen|civarı|civarında|sularında|dolaylarında"},
    {EdtfWord::Uncertain, u"probably|perhaps|possibly|maybe|likely|ehtimal|ehtimal ki|yəqin|ola bilsin|bəlkə"
                          u"|вероятно|возможно|предположительно|muhtemelen|belki|galiba"},
    {EdtfWord::Before, u"before|prior to|earlier than|əvvəl|qabaq|до|ранее|раньше|перед|önce|evvel|öncesi|öncesinde"},
    {EdtfWord::After, u"after|later than|sonra|после|позже|позднее|sonrası|sonrasında"},
    {EdtfWord::OnOrBefore, u"on or before|before or on|by|no later than|not later than|at the latest"
                           u"|ən geci|ən gec|gec olmayaraq|gec olmadan|не позднее|не позже|к|ко|en geç"},
    {EdtfWord::OnOrAfter, u"on or after|after or on|no earlier than|not earlier than|not before|at the earliest"
                          u"|ən tezi|ən tez|tez olmayaraq|не ранее|не раньше|en erken"},
    {EdtfWord::From, u"from|since|starting|as from|onwards|etibarən|bəri|başlayaraq"
                     u"|с|со|от|начиная с|itibaren|beri|başlayarak"},
    {EdtfWord::Until, u"until|till|up to|qədər|kimi|dək|tarixinədək|по|вплоть до|kadar|dek|değin"},
    {EdtfWord::To, u"to|through|thru"},
    {EdtfWord::Between, u"between|arasında|arası|между"},
    {EdtfWord::And, u"and|və|и|ilə|ve|ile"},
    {EdtfWord::Inclusive, u"inclusive|daxil olmaqla|daxil|включительно|dahil"},
    {EdtfWord::Ablative, u"tarixindən|ildən|ilindən|ayından|günündən|tarihinden|yılından"},
    {EdtfWord::DayUnknown, u"day not known|day unknown|günü bilinmir|день неизвестен|günü bilinmiyor"},
    {EdtfWord::MonthUnknown, u"month not known|month unknown|ayı bilinmir|месяц неизвестен|ayı bilinmiyor"},
    {EdtfWord::BothUnknown, u"month and day not known|month and day unknown|ayı və günü bilinmir"
                            u"|месяц и день неизвестны|ayı ve günü bilinmiyor"},
    {EdtfWord::Utc, u"utc|gmt|z"},
    {EdtfWord::Am, u"am"},
    {EdtfWord::Pm, u"pm"},
};

constexpr WordList endingLists[] = {
    {EdtfWord::Ablative, u"dan|dən|tan|ten"},
    {EdtfWord::Until, u"dək|adək|ədək|yadək|yədək|tək"},
    {EdtfWord::Noise,
     u"st|nd|rd|th|a|ə|ya|yə|na|nə|da|də|ta|tə|ı|i|u|ü|sı|si|su|sü|ın|in|un|ün|nın|nin|nun|nün|cı|ci|cu|cü"
     u"|ıncı|inci|uncu|üncü|ncı|nci|ncu|ncü|de|te|e|ye|ne|го|ого|й|ый|ой|е|м|ом|ем|у|ю|и"},
};

// Short forms that people use beside those of the Unicode locale tables.
constexpr std::pair<int, QStringView> moreMonthNames[] = {
    {1, u"янв"},  {2, u"фев"}, {9, u"sept"}, {9, u"сен"},     {9, u"senty"},
    {11, u"ноя"}, {6, u"iyn"}, {7, u"iyl"},  {12, u"декабр"},
};

constexpr QLocale::Language languages[] = {QLocale::English, QLocale::Azerbaijani, QLocale::Russian, QLocale::Turkish};

template <std::size_t size>
QHash<QString, EdtfWord> wordTable(const WordList (&lists)[size])
{
    QHash<QString, EdtfWord> table;
    for (const WordList &list : lists)
        for (const QStringView phrase : list.words.split(u'|'))
            table.insert(fold(phrase), list.meaning);
    return table;
}

QString withoutDot(QString word)
{
    if (word.endsWith(u'.'))
        word.chop(1);
    return fold(word);
}

QMultiMap<QString, int> monthTable()
{
    QMultiMap<QString, int> table;
    for (const QLocale::Language language : languages) {
        const QLocale locale(language);
        for (int month = 1; month <= 12; ++month)
            for (const QLocale::FormatType form : {QLocale::LongFormat, QLocale::ShortFormat})
                for (const QString &name : {locale.monthName(month, form), locale.standaloneMonthName(month, form)})
                    table.replace(withoutDot(name), month);
    }
    for (const auto &[month, name] : moreMonthNames)
        table.replace(fold(name), month);
    return table;
}

// Russian months decline: the stem of "февраль" stands in "февраля", "феврале" and "февралём".
QHash<QString, int> monthStems()
{
    QHash<QString, int> stems;
    for (const QLocale::Language language : languages) {
        for (int month = 1; month <= 12; ++month) {
            QString name = fold(QLocale(language).standaloneMonthName(month, QLocale::LongFormat));
            if (name.endsWith(u'ь') || name.endsWith(u'й'))
                name.chop(1);
            stems.insert(name, month);
        }
    }
    return stems;
}

QHash<QString, int> weekdayTable()
{
    QHash<QString, int> table;
    for (const QLocale::Language language : languages)
        for (int day = 1; day <= 7; ++day) {
            table.insert(fold(QLocale(language).dayName(day, QLocale::LongFormat)), day);
            if (language == QLocale::English)
                table.insert(fold(QLocale(language).dayName(day, QLocale::ShortFormat)), day);
        }
    return table;
}

std::optional<int> monthByPrefix(const QMultiMap<QString, int> &names, const QString &word)
{
    std::optional<int> found;
    for (auto name = names.lowerBound(word); name != names.end() && name.key().startsWith(word); ++name) {
        if (found && *found != name.value())
            return std::nullopt;
        found = name.value();
    }
    return found;
}

std::optional<EdtfMonth> declinedMonth(const QString &word)
{
    static const QHash<QString, int> stems = monthStems();
    for (qsizetype length = word.size() - 1; length >= 2; --length) {
        const auto stem = stems.constFind(word.left(length));
        if (stem == stems.constEnd())
            continue;
        const QString ending = word.mid(length);
        if (edtfEnding(ending) != EdtfWord::Unknown || ending == u"я")
            return EdtfMonth{stem.value(), ending};
    }
    return std::nullopt;
}

} // namespace

EdtfWord edtfWord(const QString &foldedPhrase)
{
    static const QHash<QString, EdtfWord> table = wordTable(wordLists);
    return table.value(foldedPhrase, EdtfWord::Unknown);
}

EdtfWord edtfEnding(const QString &foldedEnding)
{
    static const QHash<QString, EdtfWord> table = wordTable(endingLists);
    return table.value(foldedEnding, EdtfWord::Unknown);
}

std::optional<EdtfMonth> edtfMonth(const QString &foldedWord)
{
    static const QMultiMap<QString, int> names = monthTable();
    if (const auto name = names.constFind(foldedWord); name != names.constEnd())
        return EdtfMonth{name.value(), {}};
    if (const std::optional<EdtfMonth> declined = declinedMonth(foldedWord))
        return declined;
    if (foldedWord.size() < shortestMonthPrefix)
        return std::nullopt;
    const std::optional<int> month = monthByPrefix(names, foldedWord);
    return month ? std::optional(EdtfMonth{*month, {}}) : std::nullopt;
}

std::optional<int> edtfWeekday(const QString &foldedWord)
{
    static const QHash<QString, int> table = weekdayTable();
    const auto day = table.constFind(foldedWord);
    return day == table.constEnd() ? std::nullopt : std::optional(day.value());
}

} // namespace scrutineer
