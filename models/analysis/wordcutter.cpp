// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/wordcutter.h"

#include "models/analysis/functionwords.h"
#include "models/records/folding.h"

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 40;    // In words; a longer quotation is speech.
constexpr qsizetype wordsBeforeTitle = 3; // "the Law of the Republic “On …”" names its kind shortly before.
constexpr char32_t noSign = 0;

quint64 hashOfLetters(const QString &word)
{
    quint64 hash = 0xCBF29CE484222325;
    for (const QChar sign : word)
        hash = (hash ^ sign.unicode()) * 0x100000001B3;
    return hash;
}

bool isOfWord(char32_t sign)
{
    return QChar::isLetterOrNumber(sign) || QChar::isMark(sign) || QChar::category(sign) == QChar::Other_Format;
}

bool isApostrophe(char32_t sign)
{
    return sign == U'\'' || sign == U'’' || sign == U'ʼ';
}

/// Steps through a text by code points.
class Signs
{
public:
    explicit Signs(const QString &text)
        : m_text(text)
    {
    }
    [[nodiscard]] bool atEnd() const { return m_unit >= m_text.size(); }
    [[nodiscard]] char32_t sign() const { return signAt(m_unit); }
    [[nodiscard]] char32_t following() const { return signAt(m_unit + widthAt(m_unit)); }
    [[nodiscard]] qsizetype unit() const { return m_unit; }
    [[nodiscard]] qint32 point() const { return m_point; }
    void step()
    {
        m_unit += widthAt(m_unit);
        ++m_point;
    }

private:
    [[nodiscard]] qsizetype widthAt(qsizetype unit) const
    {
        return unit + 1 < m_text.size() && m_text[unit].isHighSurrogate() && m_text[unit + 1].isLowSurrogate() ? 2 : 1;
    }
    [[nodiscard]] char32_t signAt(qsizetype unit) const
    {
        if (unit >= m_text.size())
            return noSign;
        return widthAt(unit) == 2 ? QChar::surrogateToUcs4(m_text[unit], m_text[unit + 1])
                                  : char32_t(m_text[unit].unicode());
    }

    const QString &m_text;
    qsizetype m_unit = 0;
    qint32 m_point = 0;
};

/// Follows quotation marks, and tells which words stand in a title when one closes.
class Quotation
{
public:
    /// `words` is how many words stand before the mark. Returns the first word of the quotation that it closes, or −1.
    qsizetype meet(char32_t sign, qsizetype words)
    {
        const bool isStraight = sign == U'"';
        const bool closes =
            sign == U'”' || sign == U'»' || (sign == U'“' && m_opened == U'„') || (isStraight && m_opened == U'"');
        if (closes) {
            const qsizetype from = m_opened == noSign ? -1 : m_from;
            m_opened = noSign;
            return from;
        }
        if (sign == U'“' || sign == U'«' || sign == U'„' || isStraight) {
            m_opened = sign;
            m_from = words;
        }
        return -1;
    }

private:
    char32_t m_opened = noSign;
    qsizetype m_from = 0;
};

} // namespace

quint32 WordCutter::numberOf(const QString &written)
{
    if (const auto known = m_written.constFind(written); known != m_written.constEnd())
        return *known;
    const QString folded = fold(written);
    auto known = m_folded.constFind(folded);
    if (known == m_folded.constEnd()) {
        known = m_folded.insert(folded, quint32(m_words.size()));
        const bool digits = std::ranges::any_of(folded, [](QChar sign) { return sign.isDigit(); });
        m_words.push_back({hashOfLetters(folded), digits || isFunctionWord(folded), namesDocument(folded)});
    }
    // The letters may be a view into the text, which goes before this does.
    m_written.insert(QString(written.constData(), written.size()), *known);
    return *known;
}

CutText WordCutter::cut(const QString &text)
{
    CutText cut;
    Quotation quotation;
    const auto closeTitle = [&](qsizetype from) {
        const qsizetype count = qsizetype(cut.words.size());
        if (from < 0 || count - from > longestTitle)
            return;
        bool named = false;
        for (qsizetype i = std::max<qsizetype>(0, from - wordsBeforeTitle); i < from; ++i)
            named = named || m_words[cut.words[std::size_t(i)]].document;
        for (qsizetype i = from; named && i < count; ++i)
            cut.own[std::size_t(i)] = false;
    };
    Signs signs(text);
    while (!signs.atEnd()) {
        if (!isOfWord(signs.sign())) {
            closeTitle(quotation.meet(signs.sign(), qsizetype(cut.words.size())));
            signs.step();
            continue;
        }
        const char32_t first = signs.sign();
        const qsizetype unit = signs.unit();
        const qint32 point = signs.point();
        while (!signs.atEnd() &&
               (isOfWord(signs.sign()) || (isApostrophe(signs.sign()) && QChar::isLetter(signs.following()))))
            signs.step();
        const quint32 number = numberOf(QString::fromRawData(text.constData() + unit, signs.unit() - unit));
        cut.words.push_back(number);
        cut.starts.push_back(point);
        cut.ends.push_back(signs.point());
        cut.own.push_back(!m_words[number].function && !QChar::isUpper(first) && !QChar::isTitleCase(first));
    }
    return cut;
}

} // namespace scrutineer
