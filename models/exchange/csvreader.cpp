// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvreader.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CsvWords
{
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

constexpr qsizetype mostBytes = 32 * 1024 * 1024;

Problem unreadable(const QString &sentence)
{
    return {Problem::Kind::Invalid, sentence};
}

bool looksLikeFormula(const QString &text)
{
    if (text.startsWith(u'\t') || text.startsWith(u'\r'))
        return true;
    const QString trimmed = text.trimmed();
    return !trimmed.isEmpty() && u"=+-@＝＋－＠"_s.contains(trimmed.front());
}

bool isPlainNumber(const QString &text)
{
    bool ok = false;
    text.toDouble(&ok);
    return ok && text == text.trimmed();
}

// What begins with an apostrophe gets another one, so that reading knows which it may take away.
bool wantsApostrophe(const QString &text)
{
    return text.startsWith(u'\'') || (looksLikeFormula(text) && !isPlainNumber(text));
}

/// The sign that divides the cells of the first line.
QChar dividerOf(const QString &text)
{
    const qsizetype end = std::min({text.size(), qsizetype(4096)});
    qsizetype commas = 0, semicolons = 0, tabs = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < end && (quoted || (text[i] != u'\n' && text[i] != u'\r')); ++i) {
        quoted = text[i] == u'"' ? !quoted : quoted;
        commas += !quoted && text[i] == u',' ? 1 : 0;
        semicolons += !quoted && text[i] == u';' ? 1 : 0;
        tabs += !quoted && text[i] == u'\t' ? 1 : 0;
    }
    if (semicolons > commas && semicolons >= tabs)
        return u';';
    return tabs > commas ? u'\t' : u',';
}

/// Goes through a text once, cell by cell.
class CsvScanner
{
public:
    explicit CsvScanner(const QString &text)
        : m_text(text)
        , m_divider(dividerOf(text))
    {
    }

    Result<QList<CsvRow>> rows()
    {
        QList<CsvRow> found;
        CsvRow row{m_line, {}};
        while (m_place < m_text.size()) {
            if (const Outcome outcome = readCell(row); !outcome)
                return outcome.problem();
            if (m_place < m_text.size() && m_text[m_place] == m_divider) {
                ++m_place;
                if (m_place == m_text.size())
                    row.cells.append(QString());
                continue;
            }
            endLine();
            if (row.cells != QStringList{QString()})
                found.append(row);
            row = {m_line, {}};
        }
        if (!row.cells.isEmpty())
            found.append(row);
        return found;
    }

private:
    [[nodiscard]] bool isEnd(QChar letter) const { return letter == m_divider || letter == u'\n' || letter == u'\r'; }

    void endLine()
    {
        if (m_place >= m_text.size())
            return;
        const bool both = m_text[m_place] == u'\r' && m_place + 1 < m_text.size() && m_text[m_place + 1] == u'\n';
        m_place += both ? 2 : 1;
        ++m_line;
    }

    Outcome readCell(CsvRow &row)
    {
        if (m_text[m_place] == u'"')
            return readQuoted(row);
        const qsizetype start = m_place;
        while (m_place < m_text.size() && !isEnd(m_text[m_place])) {
            if (m_text[m_place] == u'"')
                return unreadable(
                    CsvWords::tr("Line %1: a quotation mark stands inside a cell that is not quoted.").arg(m_line));
            ++m_place;
        }
        row.cells.append(m_text.mid(start, m_place - start));
        return {};
    }

    Outcome readQuoted(CsvRow &row)
    {
        const qsizetype begun = m_line;
        QString cell;
        for (++m_place; m_place < m_text.size(); ++m_place) {
            const QChar letter = m_text[m_place];
            const QChar next = m_place + 1 < m_text.size() ? m_text[m_place + 1] : QChar();
            if (letter == u'"' && next != u'"')
                break;
            if (letter == u'"')
                ++m_place;
            if (letter == u'\n' || (letter == u'\r' && next != u'\n'))
                ++m_line;
            cell += letter;
        }
        if (m_place >= m_text.size())
            return unreadable(
                CsvWords::tr("The file ends inside a quoted cell that begins in line %1. It may be cut off.")
                    .arg(begun));
        ++m_place;
        if (m_place < m_text.size() && !isEnd(m_text[m_place]))
            return unreadable(
                CsvWords::tr("Line %1: something stands between the end of a quoted cell and the next one.")
                    .arg(m_line));
        row.cells.append(cell);
        return {};
    }

    const QString &m_text;
    QChar m_divider;
    qsizetype m_place = 0;
    qsizetype m_line = 1;
};

} // namespace

Result<QList<CsvRow>> readCsv(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return unreadable(CsvWords::tr("The file is larger than 32 MB, so it was not read."));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(0)))
        return unreadable(CsvWords::tr("The file is not text in UTF-8. Save it as “CSV UTF-8” and try again."));
    return CsvScanner(text).rows();
}

QString csvCell(const QString &text)
{
    QString cell = wantsApostrophe(text) ? u'\'' + text : text;
    const bool atEnds = !cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace());
    const bool quoted =
        atEnds || std::ranges::any_of(cell, [](QChar letter) { return u",;\t\"\r\n"_s.contains(letter); });
    if (quoted)
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell;
}

QString csvCellText(const QString &cell)
{
    return cell.startsWith(u'\'') && wantsApostrophe(cell.mid(1)) ? cell.mid(1) : cell;
}

} // namespace scrutineer
