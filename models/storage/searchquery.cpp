// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/searchquery.h"

#include "models/records/folding.h"
#include "models/storage/foldtokenizer.h"

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostLetters = 200;
constexpr qsizetype mostWords = 12;

// Words of a text beyond this are not looked at for highlighting.
constexpr qsizetype mostBytes = 400'000;
constexpr int bytesBehindLast = 400;

QString quoted(const QString &word)
{
    return u'"' + QString(word).replace(u'"', u"\"\""_s) + u'"';
}

bool matchesForm(const QueryToken &token, QByteArrayView form)
{
    return std::any_of(token.forms.begin(), token.forms.end(), [&](const QByteArray &wanted) {
        return token.isPrefix ? form.startsWith(wanted) : form == wanted;
    });
}

// Turns byte offsets, asked in rising order, into UTF-16 offsets.
class Utf16Offsets
{
public:
    explicit Utf16Offsets(const QByteArray &utf8)
        : m_utf8(utf8)
    {
    }

    qsizetype at(int byte)
    {
        for (; m_byte < byte; ++m_byte) {
            const auto lead = uchar(m_utf8[m_byte]);
            // A lead byte begins one unit, or two from U+10000 on; the bytes that follow it none.
            m_units += lead >= 0xf0 ? 2 : (lead & 0xc0) != 0x80 ? 1 : 0;
        }
        return m_units;
    }

private:
    const QByteArray &m_utf8;
    int m_byte = 0;
    qsizetype m_units = 0;
};

// Texts are indexed under the English spellings of their Azerbaijani and Turkish names already; for the way back, a
// word typed with such letters is looked up under them too.
QStringList furtherSpellings(const QString &word)
{
    const bool isPlain = std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; });
    return isPlain ? QStringList() : variants(word.left(1).toUpper() + word.mid(1));
}

} // namespace

SearchQuery::SearchQuery(const QString &typed, const SearchTokens &tokens)
    : m_source(tokens)
{
    const QString clean = Value(typed.left(mostLetters)).text();
    m_isOpen = !clean.isEmpty() && !clean.back().isSpace();
    for (const QString &word : clean.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (m_words.size() < mostWords && !quoteMatch(QStringList{word}).isEmpty())
            read(word);
    }
    if (!m_tokens.isEmpty())
        m_tokens.back().isPrefix = m_isOpen;
}

void SearchQuery::read(const QString &word)
{
    QList<QueryToken> found;
    const QByteArray utf8 = word.toUtf8();
    m_source.visit(utf8, SearchTokens::Purpose::Query, [&](const SearchTokens::Token &token) {
        if (!token.again || found.isEmpty()) {
            const QString original = QString::fromUtf8(utf8.mid(token.start, token.end - token.start));
            found.append({.forms = {}, .typed = original, .small = smallLetters(original), .isPrefix = false});
        }
        found.back().forms.append(token.form.toByteArray());
        return true;
    });
    if (found.isEmpty())
        return;
    Word entry{.typed = word, .spellings = {}};
    if (found.size() == 1) {
        entry.spellings = furtherSpellings(found.front().typed);
        for (const QString &spelling : std::as_const(entry.spellings))
            found.front().forms.append(spelling.toUtf8());
    }
    m_words += entry;
    m_tokens += found;
}

qsizetype SearchQuery::longest() const
{
    qsizetype most = 0;
    for (const QueryToken &token : m_tokens)
        most = std::max(most, token.small.size());
    return most;
}

QString SearchQuery::restricted(SearchPart part, const QString &expression, const Kinds &kinds)
{
    if (!hasKindColumn(part))
        return expression;
    QString whole = u"words : (%1)"_s.arg(expression);
    if (!kinds.only.isEmpty()) {
        QStringList allowed;
        for (const QString &kind : kinds.only)
            allowed += quoted(kind);
        whole += u" AND kind : (%1)"_s.arg(allowed.join(u" OR "_s));
    }
    if (!kinds.but.isEmpty())
        whole = u"(%1) NOT kind : %2"_s.arg(whole, quoted(kinds.but));
    return whole;
}

QString SearchQuery::anyOf(const Word &word, bool isOpen)
{
    const QString star = isOpen ? u"*"_s : QString();
    QStringList spelled{quoteMatch(QStringList{word.typed}, LastWord::Whole) + star};
    for (const QString &spelling : word.spellings)
        spelled += quoted(spelling) + star;
    return spelled.size() == 1 ? spelled.first() : u'(' + spelled.join(u" OR "_s) + u')';
}

QString SearchQuery::all(qsizetype count, bool isOpen) const
{
    QStringList expressions;
    for (qsizetype i = 0; i < count; ++i)
        expressions += anyOf(m_words[i], isOpen && i + 1 == m_words.size());
    return expressions.join(u" AND "_s);
}

QString SearchQuery::match(SearchPart part, const Kinds &kinds, bool whole) const
{
    return restricted(part, all(m_words.size(), m_isOpen && !whole), kinds);
}

QStringList SearchQuery::openForms() const
{
    QStringList forms;
    if (m_isOpen && !m_tokens.isEmpty()) {
        for (const QByteArray &form : m_tokens.back().forms)
            forms += QString::fromUtf8(form);
    }
    return forms;
}

QString SearchQuery::matchEndings(SearchPart part, const QStringList &endings, const Kinds &kinds) const
{
    const QString &last = m_words.back().typed;
    const QString before = last.left(std::max<qsizetype>(last.lastIndexOf(m_tokens.back().typed), 0));
    QStringList spelled;
    for (const QString &ending : endings)
        spelled += quoteMatch(QStringList{before + ending}, LastWord::Whole);
    QString expression = u'(' + spelled.join(u" OR "_s) + u')';
    if (m_words.size() > 1)
        expression = all(m_words.size() - 1, false) + u" AND "_s + expression;
    return restricted(part, expression, kinds);
}

namespace {

// Gathers, word by word, what one text holds of a query.
class Finder
{
public:
    Finder(const QList<QueryToken> &tokens, const QByteArray &utf8)
        : m_tokens(tokens)
        , m_utf8(utf8)
        , m_offsets(utf8)
    {
    }

    bool look(const SearchTokens::Token &found, bool briefly)
    {
        // The spellings of one word come one after another and mark it once.
        for (int i = 0; i < int(m_tokens.size()); ++i) {
            if (matchesForm(m_tokens[i], found.form))
                mark(i, found);
        }
        const bool isAll = m_match.tokens.size() == m_tokens.size();
        return !(briefly && isAll && found.start > m_lastEnd + bytesBehindLast);
    }

    TextMatch result()
    {
        if (m_match.tokens.isEmpty())
            return m_match;
        m_match.level = MatchLevel::AsTyped;
        m_match.isExact = m_match.tokens.size() == m_tokens.size();
        for (int i = 0; i < int(m_tokens.size()); ++i) {
            m_match.level = std::max(m_match.level, m_best.value(i, MatchLevel::Partial));
            m_match.isExact = m_match.isExact && m_exact.contains(i);
        }
        return m_match;
    }

private:
    void mark(int index, const SearchTokens::Token &found)
    {
        m_match.tokens.insert(index);
        const QString word = QString::fromUtf8(m_utf8.mid(found.start, found.end - found.start));
        const QueryToken &token = m_tokens[index];
        if (word == token.typed || (token.isPrefix && word.startsWith(token.typed)))
            m_exact.insert(index);
        const MatchLevel level = levelOf(token, word, found);
        m_best[index] = std::min(level, m_best.value(index, MatchLevel::None));
        if (found.start < m_lastEnd)
            return;
        const qsizetype start = m_offsets.at(found.start);
        m_match.ranges.append({start, m_offsets.at(found.end) - start});
        m_lastEnd = found.end;
        if (m_match.spellings.size() < 8 && !m_match.spellings.contains(word))
            m_match.spellings.append(word);
    }

    static MatchLevel levelOf(const QueryToken &token, const QString &word, const SearchTokens::Token &found)
    {
        const QString small = smallLetters(word);
        if (word == token.typed)
            return MatchLevel::AsTyped;
        if (small == token.small)
            return MatchLevel::Letters;
        if (token.isPrefix && small.startsWith(token.small))
            return MatchLevel::LettersBegin;
        return token.forms.contains(found.form) ? MatchLevel::Folded : MatchLevel::FoldedBegin;
    }

    const QList<QueryToken> &m_tokens;
    const QByteArray &m_utf8;
    Utf16Offsets m_offsets;
    TextMatch m_match;
    QHash<int, MatchLevel> m_best;
    QSet<int> m_exact;
    int m_lastEnd = 0;
};

} // namespace

TextMatch SearchQuery::find(const QString &text, bool briefly) const
{
    const QByteArray utf8 = text.left(mostBytes).toUtf8();
    Finder finder(m_tokens, utf8);
    m_source.visit(utf8, SearchTokens::Purpose::Document,
                   [&](const SearchTokens::Token &token) { return finder.look(token, briefly); });
    return finder.result();
}

namespace {

// The first range of the window of `length` characters that holds most ranges.
qsizetype densest(const QList<TextRange> &ranges, qsizetype length)
{
    qsizetype best = 0;
    qsizetype most = 0;
    qsizetype end = 0;
    for (qsizetype begin = 0; begin < ranges.size(); ++begin) {
        while (end < ranges.size() && ranges[end].start + ranges[end].length <= ranges[begin].start + length)
            ++end;
        if (end - begin > most) {
            most = end - begin;
            best = begin;
        }
    }
    return best;
}

qsizetype wordStart(const QString &text, qsizetype from, qsizetype limit)
{
    while (from > 0 && from < limit && !text[from - 1].isSpace())
        ++from;
    return from;
}

} // namespace

Excerpt excerpt(const QString &text, const TextMatch &match, qsizetype length)
{
    qsizetype from = 0;
    qsizetype first = match.ranges.size();
    if (!match.ranges.isEmpty()) {
        first = densest(match.ranges, length * 2 / 3);
        const qsizetype begin = match.ranges[first].start;
        from = wordStart(text, std::max<qsizetype>(0, begin - length / 3), begin);
    }
    qsizetype to = std::min(text.size(), from + length);
    while (to < text.size() && !text[to].isSpace() && to - from < length + 30)
        ++to;
    if (to < text.size() && text[to].isLowSurrogate())
        ++to;
    Excerpt cut;
    const QString lead = from > 0 ? u"… "_s : QString();
    cut.text = lead + text.mid(from, to - from) + (to < text.size() ? u" …"_s : QString());
    for (QChar &c : cut.text) {
        if (c.isSpace() || c.category() == QChar::Other_Control)
            c = u' ';
    }
    for (const TextRange &range : match.ranges) {
        if (range.start >= from && range.start + range.length <= to)
            cut.ranges.append({range.start - from + lead.size(), range.length});
    }
    return cut;
}

} // namespace scrutineer
