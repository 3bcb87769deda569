// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/folding.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char32_t combiningBreve = 0x306;
constexpr char32_t cyrillicI = 0x438;
constexpr char32_t cyrillicShortI = 0x439;
constexpr char32_t cyrillicSchwa = 0x4d9;

bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

bool isFoldedAscii(QStringView text)
{
    for (const QChar c : text)
        if (c.unicode() >= 0x7f || c.unicode() < 0x20 || c.isUpper() || c == u'`')
            return false;
    return true;
}

// Signs that NFKD would tear apart or leave in many shapes.
char32_t unifiedSign(char32_t c)
{
    switch (c) {
    case U'`':
    case U'´':
    case U'‘':
    case U'’':
    case U'‚':
    case U'‛':
    case U'′':
    case U'ʹ':
    case U'ʻ':
    case U'ʼ':
    case U'ʽ':
    case U'ˈ':
    case U'＇':
    case U'‹':
    case U'›':
        return U'\'';
    case U'“':
    case U'”':
    case U'„':
    case U'‟':
    case U'«':
    case U'»':
    case U'″':
    case U'〝':
    case U'〞':
    case U'＂':
    case U'ʺ':
        return U'"';
    case U'‐':
    case U'‑':
    case U'‒':
    case U'–':
    case U'—':
    case U'―':
    case U'−':
    case U'﹣':
    case U'－':
    case U'⁃':
        return U'-';
    default:
        return c;
    }
}

// Letters of one sign that Unicode does not take apart but people type with plain ones; they come here in small form.
QStringView plainLetters(char32_t c)
{
    switch (c) {
    case U'ə':
    case U'ǝ':
        return u"e";
    case U'ı':
        return u"i";
    case U'ȷ':
        return u"j";
    case U'ß':
        return u"ss";
    case U'æ':
        return u"ae";
    case U'œ':
        return u"oe";
    case U'ø':
        return u"o";
    case U'ł':
        return u"l";
    case U'đ':
    case U'ð':
        return u"d";
    case U'þ':
        return u"th";
    case U'ħ':
        return u"h";
    default:
        return {};
    }
}

bool isLatin(char32_t c)
{
    return QChar::script(c) == QChar::Script_Latin;
}

// A Cyrillic schwa in a word of Latin letters is a slip of the keyboard; in a Kazakh word it is a letter of its own.
// Several in a row are judged by what stands around all of them, so that folding twice changes nothing.
bool isStraySchwa(const QList<uint> &text, qsizetype at)
{
    if (text[at] != cyrillicSchwa)
        return false;
    qsizetype before = at - 1;
    while (before >= 0 && text[before] == cyrillicSchwa)
        --before;
    qsizetype after = at + 1;
    while (after < text.size() && text[after] == cyrillicSchwa)
        ++after;
    return (before >= 0 && isLatin(text[before])) || (after < text.size() && isLatin(text[after]));
}

void appendFolded(QString &folded, char32_t c)
{
    if (QStringView plain = plainLetters(c); !plain.isEmpty())
        folded += plain;
    else
        folded += QChar::fromUcs4(c);
}

// The small letters of the text without marks and invisible characters.
QList<uint> letters(QStringView text)
{
    QString unified;
    unified.reserve(text.size());
    // Composed first, so that signs of which Unicode has two meet the same list.
    for (const uint c : text.toString().normalized(QString::NormalizationForm_C).toUcs4())
        unified += QChar::fromUcs4(unifiedSign(c));
    QList<uint> bare;
    for (const uint part : unified.normalized(QString::NormalizationForm_KD).toUcs4()) {
        const char32_t c = QChar::toCaseFolded(unifiedSign(part));
        if (c == combiningBreve && !bare.isEmpty() && bare.back() == cyrillicI)
            bare.back() = cyrillicShortI;
        else if (!isMark(c) && QChar::category(c) != QChar::Other_Format)
            bare.append(c);
    }
    return bare;
}

} // namespace

QString fold(QStringView text)
{
    if (isFoldedAscii(text))
        return text.toString();
    const QList<uint> bare = letters(text);
    QString folded;
    folded.reserve(bare.size());
    for (qsizetype at = 0; at < bare.size(); ++at) {
        if (isStraySchwa(bare, at))
            folded += u'e';
        else if (QChar::isSpace(bare[at]))
            folded += u' ';
        else
            appendFolded(folded, bare[at]);
    }
    return folded;
}

QString smallLetters(QStringView word)
{
    QString small;
    QList<uint> given = word.toString().normalized(QString::NormalizationForm_C).toUcs4();
    for (uint &c : given)
        c = c == U'İ' ? U'i' : QChar::toCaseFolded(char32_t(c));
    for (qsizetype at = 0; at < given.size(); ++at)
        small += QChar::fromUcs4(given[at] == U'ǝ' || isStraySchwa(given, at) ? U'ə' : given[at]);
    return small;
}

} // namespace scrutineer
