// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/text.h"

namespace scrutineer::reports {

using namespace Qt::Literals::StringLiterals;

namespace {

// U+FFFC would be taken for an embedded object by the text layout, and U+0000 to U+001F have no glyphs.
QString printable(const QString &words)
{
    QString kept;
    kept.reserve(words.size());
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar c = words.at(i);
        if (c == u'\r')
            kept += (i + 1 < words.size() && words.at(i + 1) == u'\n') ? QString() : u"\n"_s;
        else if (c == u'\n' || c == u'\u2028' || c == u'\u2029')
            kept += u'\n';
        else if (c == u'\t')
            kept += u' ';
        else if (c.category() != QChar::Other_Control && c != QChar::ObjectReplacementCharacter)
            kept += c;
    }
    return kept;
}

bool isSafeToOpen(const QUrl &url)
{
    const QString scheme = url.scheme();
    return url.isValid() && (scheme == "http"_L1 || scheme == "https"_L1 || scheme == "mailto"_L1);
}

} // namespace

Text &Text::add(const QString &words, Emphasis emphasis)
{
    const QString text = printable(words);
    if (!text.isEmpty())
        m_runs.push_back({.text = text, .emphasis = emphasis});
    return *this;
}

Text &Text::link(const QString &words, const QUrl &url)
{
    const size_t before = m_runs.size();
    plain(words);
    if (m_runs.size() > before && isSafeToOpen(url))
        m_runs.back().url = url;
    return *this;
}

Text &Text::linkTo(const QString &words, const QString &anchor)
{
    const size_t before = m_runs.size();
    plain(words);
    if (m_runs.size() > before)
        m_runs.back().anchor = anchor;
    return *this;
}

Text &Text::cite(const QString &noteId)
{
    if (!noteId.isEmpty())
        m_runs.push_back({.note = noteId});
    return *this;
}

Text &Text::append(const Text &other)
{
    const std::vector<Run> runs = other.m_runs; // A copy, so that a text can be appended to itself.
    m_runs.insert(m_runs.end(), runs.begin(), runs.end());
    return *this;
}

QString Text::words() const
{
    QString all;
    for (const Run &run : m_runs)
        all += run.text;
    return all;
}

} // namespace scrutineer::reports
