// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/folding.h"

#include <utility>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostVariants = 12;
// Shorter Cyrillic words (Да, Не) would meet unrelated Latin ones.
constexpr qsizetype shortestCyrillicName = 3;

bool isCapitalised(QStringView word)
{
    return !word.isEmpty() && word.front().isUpper();
}

bool isVowel(QChar c)
{
    return QStringView(u"aeiouəıöüаеиоуыэюяёіїє").contains(c);
}

// True for spellings that English does not have: a letter of the Azerbaijani or Turkish alphabet, q without the u of
// "queen" (Sadiqov, Quliyev), or an initial x before a vowel (Xalid).
bool isTurkicSpelling(QStringView small)
{
    for (qsizetype at = 0; at < small.size(); ++at) {
        const QChar c = small[at];
        if (QStringView(u"əığşçöü").contains(c))
            return true;
        const bool englishQ = at + 2 < small.size() && small[at + 1] == u'u' && isVowel(small[at + 2]);
        if (c == u'q' && !englishQ)
            return true;
    }
    return small.size() > 2 && small[0] == u'x' && isVowel(small[1]);
}

QString withSchwas(const QString &small, QChar first, QChar others)
{
    QString spelled = small;
    QChar next = first;
    for (QChar &c : spelled) {
        if (c != u'ə')
            continue;
        c = next;
        next = others;
    }
    return spelled;
}

// The spelling of English-language media: Xocalı → khojali or khojaly.
QString inEnglish(QStringView small, QChar dotlessI)
{
    QString english;
    for (qsizetype at = 0; at < small.size(); ++at) {
        const QChar next = at + 1 < small.size() ? small[at + 1] : QChar();
        switch (small[at].unicode()) {
        case u'ç':
            english += u"ch";
            break;
        case u'ş':
            english += u"sh";
            break;
        case u'ğ':
            english += u"gh";
            break;
        case u'x':
            english += u"kh";
            break;
        case u'q':
            english += u'g';
            break;
        case u'ı':
            english += dotlessI;
            break;
        case u'c':
            english += next == u'h' || next == u'k' ? u'c' : u'j';
            break;
        default:
            english += small[at];
        }
    }
    return english;
}

// aliyev ↔ aliev: the y of the ending comes and goes with the way from Cyrillic. Null when there is no such ending.
QString otherNameEnding(const QString &folded, bool onlyAtEnd)
{
    const qsizetype at = folded.lastIndexOf(u"ev");
    if (at < 2 || (onlyAtEnd && at + 2 != folded.size()))
        return {};
    QString other = folded;
    const auto endsOpen = [&folded](qsizetype index) { return QStringView(u"aiou").contains(folded[index]); };
    if (folded[at - 1] == u'y' && endsOpen(at - 2))
        return other.remove(at - 1, 1);
    return endsOpen(at - 1) ? other.insert(at, u'y') : QString();
}

struct LatinLetter
{
    char16_t cyrillic;
    QStringView latin;
};

// The usual Latin letters of English-language media for Russian, and for the Cyrillic letters of Azerbaijani, Kazakh,
// Kyrgyz, Ukrainian and Belarusian.
constexpr LatinLetter latinLetters[] = {
    {u'а', u"a"},    {u'б', u"b"},  {u'в', u"v"},  {u'г', u"g"},  {u'д', u"d"},  {u'е', u"e"}, {u'ё', u"e"},
    {u'ж', u"zh"},   {u'з', u"z"},  {u'и', u"i"},  {u'й', u"y"},  {u'к', u"k"},  {u'л', u"l"}, {u'м', u"m"},
    {u'н', u"n"},    {u'о', u"o"},  {u'п', u"p"},  {u'р', u"r"},  {u'с', u"s"},  {u'т', u"t"}, {u'у', u"u"},
    {u'ф', u"f"},    {u'х', u"kh"}, {u'ц', u"ts"}, {u'ч', u"ch"}, {u'ш', u"sh"}, {u'ъ', u""},  {u'ы', u"y"},
    {u'щ', u"shch"}, {u'ь', u""},   {u'э', u"e"},  {u'ю', u"yu"}, {u'я', u"ya"}, {u'ә', u"a"}, {u'ғ', u"gh"},
    {u'ө', u"o"},    {u'ү', u"u"},  {u'ҹ', u"j"},  {u'ҝ', u"g"},  {u'һ', u"h"},  {u'ј', u"y"}, {u'қ', u"k"},
    {u'ң', u"ng"},   {u'ұ', u"u"},  {u'і', u"i"},  {u'ї', u"yi"}, {u'є', u"ye"}, {u'ґ', u"g"}, {u'ў', u"u"},
};

QStringView latinLetter(QChar cyrillic)
{
    for (const LatinLetter &letter : latinLetters)
        if (letter.cyrillic == cyrillic.unicode())
            return letter.latin;
    return {};
}

bool isCyrillicWord(QStringView small)
{
    for (const QChar c : small)
        if (QChar::script(c.unicode()) == QChar::Script_Cyrillic)
            return true;
    return false;
}

enum class LatinStyle { Short, Full, WithH };

// Short: aliev, dmitry; Full: aliyev, dmitriy, gorbachyov; WithH as Short, but mehriban for mekhriban.
QString latinSpelling(QStringView small, LatinStyle style)
{
    const bool full = style == LatinStyle::Full;
    QString latin;
    for (qsizetype at = 0; at < small.size(); ++at) {
        const QChar c = small[at];
        const bool opens = at == 0 || isVowel(small[at - 1]) || small[at - 1] == u'ь' || small[at - 1] == u'ъ';
        const bool endsWord = at + 2 == small.size() && small[at + 1] == u'й';
        if (full && (c == u'ё' || (c == u'е' && opens)))
            latin += c == u'ё' ? u"yo" : u"ye";
        else if (!full && endsWord && (c == u'и' || c == u'ы'))
            continue;
        else if (style == LatinStyle::WithH && c == u'х')
            latin += u'h';
        else if (QStringView letter = latinLetter(c); !letter.isNull())
            latin += letter;
        else
            latin += c;
    }
    return fold(latin);
}

void addSpelling(QStringList &spellings, const QString &spelling, const QString &folded)
{
    if (spelling != folded && !spelling.isEmpty() && !spellings.contains(spelling) && spellings.size() < mostVariants)
        spellings.append(spelling);
}

QStringList turkicSpellings(const QString &small, bool isName)
{
    QStringList spellings{fold(withSchwas(small, u'a', u'a'))};
    if (!isName)
        return spellings;
    spellings.append(fold(withSchwas(small, u'a', u'e')));
    if (!isTurkicSpelling(small))
        return spellings;
    for (const QChar dotlessI : {u'i', u'y'}) {
        const QString english = inEnglish(small, dotlessI);
        for (const auto &[first, others] : {std::pair(u'a', u'a'), std::pair(u'e', u'e'), std::pair(u'a', u'e')})
            spellings.append(fold(withSchwas(english, first, others)));
    }
    return spellings;
}

} // namespace

QStringList latinSpellings(QStringView word)
{
    const QString small = smallLetters(word);
    QStringList spellings;
    if (!isCyrillicWord(small))
        return spellings;
    const QString folded = fold(word);
    for (const LatinStyle style : {LatinStyle::Short, LatinStyle::Full, LatinStyle::WithH})
        addSpelling(spellings, latinSpelling(small, style), folded);
    return spellings;
}

QStringList variants(QStringView word)
{
    const QString small = smallLetters(word);
    const bool isName = isCapitalised(word);
    if (isCyrillicWord(small))
        return isName && small.size() >= shortestCyrillicName ? latinSpellings(word) : QStringList();
    const QString folded = fold(word);
    QStringList spellings;
    for (const QString &spelling : turkicSpellings(small, isName))
        addSpelling(spellings, spelling, folded);
    const QStringList sofar = QStringList(folded) + spellings;
    for (const QString &spelling : sofar)
        addSpelling(spellings, otherNameEnding(spelling, !isName), folded);
    return spellings;
}

} // namespace scrutineer
